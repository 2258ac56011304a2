package io.github.nianshen.lsp;

import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentContentRegistrationOptions;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/** What the server offers to a client. */
final class Offer {
  private Offer() {}

  static ServerCapabilities to(Ability client) {
    var offer = new ServerCapabilities();
    offer.setPositionEncoding(client.encoding().word());
    var sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    offer.setTextDocumentSync(sync);
    if (client.pulls()) {
      var pull = new DiagnosticRegistrationOptions(false, false);
      pull.setIdentifier(Diagnostics.SOURCE);
      offer.setDiagnosticProvider(pull);
    }
    var actions = new CodeActionOptions(List.of(CodeActionKind.QuickFix, Actions.FIX_ALL));
    offer.setCodeActionProvider(actions);
    offer.setHoverProvider(true);
    offer.setDocumentSymbolProvider(true);
    offer.setFoldingRangeProvider(true);
    offer.setDefinitionProvider(true);
    offer.setInlayHintProvider(true);
    offer.setCompletionProvider(new CompletionOptions(false, List.of("、", "[", "#", ":")));
    offer.setExecuteCommandProvider(new ExecuteCommandOptions(WorkspaceRequests.COMMANDS));
    var workspace = new WorkspaceServerCapabilities();
    var twins = new TextDocumentContentRegistrationOptions(List.of(Address.TWIN));
    workspace.setTextDocumentContent(twins);
    offer.setWorkspace(workspace);
    return offer;
  }
}
