package io.github.nianshen.lsp;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/**
 * What a client can do.
 *
 * @param encoding what columns are counted in
 * @param pulls whether it asks for diagnostics; else they are sent to it
 * @param refreshes whether it can be told to ask for diagnostics anew
 * @param related whether it shows other places of a diagnostic
 * @param pages whether it shows a page for a diagnostic's code
 * @param actions whether it takes code actions, and not only commands
 * @param outlines whether it shows symbols within symbols
 * @param versions whether edits may name the version that they are for
 * @param creates whether an edit may make a file
 * @param shows whether it opens a document when told to
 * @param watches whether it can be asked to watch files
 */
record Ability(
    Encoding encoding,
    boolean pulls,
    boolean refreshes,
    boolean related,
    boolean pages,
    boolean actions,
    boolean outlines,
    boolean versions,
    boolean creates,
    boolean shows,
    boolean watches) {
  /** A client that said nothing. */
  static final Ability LEAST =
      new Ability(
          Encoding.UTF16, false, false, false, false, false, false, false, false, false, false);

  /** What a client says of itself. */
  static Ability of(Optional<ClientCapabilities> told) {
    var text = told.map(ClientCapabilities::getTextDocument);
    var work = told.map(ClientCapabilities::getWorkspace);
    var window = told.map(ClientCapabilities::getWindow);
    var publish = text.map(TextDocumentClientCapabilities::getPublishDiagnostics);
    var edits = work.map(WorkspaceClientCapabilities::getWorkspaceEdit);
    return new Ability(
        Encoding.chosen(offered(told)),
        text.map(TextDocumentClientCapabilities::getDiagnostic).isPresent(),
        is(work.map(WorkspaceClientCapabilities::getDiagnostics), d -> d.getRefreshSupport()),
        is(publish, PublishDiagnosticsCapabilities::getRelatedInformation),
        is(publish, PublishDiagnosticsCapabilities::getCodeDescriptionSupport),
        text.map(TextDocumentClientCapabilities::getCodeAction)
            .map(CodeActionCapabilities::getCodeActionLiteralSupport)
            .isPresent(),
        is(
            text.map(TextDocumentClientCapabilities::getDocumentSymbol),
            DocumentSymbolCapabilities::getHierarchicalDocumentSymbolSupport),
        is(edits, WorkspaceEditCapabilities::getDocumentChanges),
        edits
            .map(WorkspaceEditCapabilities::getResourceOperations)
            .filter(o -> o.contains("create"))
            .isPresent(),
        is(
            window.map(WindowClientCapabilities::getShowDocument),
            ShowDocumentCapabilities::isSupport),
        is(
            work.map(WorkspaceClientCapabilities::getDidChangeWatchedFiles),
            DidChangeWatchedFilesCapabilities::getDynamicRegistration));
  }

  private static List<String> offered(Optional<ClientCapabilities> told) {
    return told.map(ClientCapabilities::getGeneral)
        .map(GeneralClientCapabilities::getPositionEncodings)
        .orElse(List.of());
  }

  private static <T> boolean is(Optional<T> told, Function<T, Boolean> what) {
    return told.map(what).orElse(false);
  }
}
