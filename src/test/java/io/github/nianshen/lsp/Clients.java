package io.github.nianshen.lsp;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** What clients say they can. */
final class Clients {
  private Clients() {}

  /** All but asking for diagnostics. */
  static ClientCapabilities pushed() {
    var publish = new PublishDiagnosticsCapabilities(true);
    publish.setCodeDescriptionSupport(true);
    var action = new CodeActionCapabilities();
    action.setCodeActionLiteralSupport(new CodeActionLiteralSupportCapabilities());
    var symbols = new DocumentSymbolCapabilities();
    symbols.setHierarchicalDocumentSymbolSupport(true);
    var text = new TextDocumentClientCapabilities();
    text.setPublishDiagnostics(publish);
    text.setCodeAction(action);
    text.setDocumentSymbol(symbols);
    var edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    edits.setResourceOperations(List.of("create"));
    var work = new WorkspaceClientCapabilities();
    work.setWorkspaceEdit(edits);
    work.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
    var client = new ClientCapabilities();
    client.setTextDocument(text);
    client.setWorkspace(work);
    var window = new WindowClientCapabilities();
    window.setShowDocument(new ShowDocumentCapabilities(true));
    client.setWindow(window);
    return client;
  }

  /** The same, and asking for diagnostics. */
  static ClientCapabilities pulling() {
    ClientCapabilities client = pushed();
    client.getTextDocument().setDiagnostic(new DiagnosticCapabilities());
    client.getWorkspace().setDiagnostics(new DiagnosticWorkspaceCapabilities(true));
    return client;
  }

  /** The first, with encodings that it can count in. */
  static ClientCapabilities counting(String... encodings) {
    ClientCapabilities client = pushed();
    var general = new GeneralClientCapabilities();
    general.setPositionEncodings(List.of(encodings));
    client.setGeneral(general);
    return client;
  }
}
