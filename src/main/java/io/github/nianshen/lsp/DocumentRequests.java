package io.github.nianshen.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What a client asks about the documents that it has open. */
final class DocumentRequests implements TextDocumentService {
  private final Session session;

  /** Held while a document changes and while something is told of it: nothing stale is told. */
  private final Object order = new Object();

  /** The documents that are not open and of which something was told. */
  private final Set<String> unopened = new TreeSet<>();

  DocumentRequests(Session session) {
    this.session = session;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    if (session.isAtWork()) {
      TextDocumentItem item = params.getTextDocument();
      String language = Optional.ofNullable(item.getLanguageId()).orElse("");
      Path name = Address.name(item.getUri(), language);
      var lines = new Lines(item.getText(), session.ability().encoding());
      put(new Draft(item.getUri(), name, item.getVersion(), lines, false), true);
    }
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    var changed = params.getTextDocument();
    Optional<Draft> before = session.open().draft(changed.getUri());
    if (session.isAtWork() && before.isPresent()) {
      Lines lines = before.get().lines();
      for (TextDocumentContentChangeEvent change : params.getContentChanges()) {
        lines =
            change.getRange() == null
                ? lines.with(change.getText())
                : lines.with(change.getRange(), change.getText());
      }
      int version = Optional.ofNullable(changed.getVersion()).orElse(before.get().version() + 1);
      put(before.get().with(lines, version), false);
    }
  }

  private void put(Draft draft, boolean atOnce) {
    synchronized (order) {
      session.open().put(draft);
    }
    if (!session.ability().pulls()) {
      session.open().look(draft, atOnce, this::publish);
    }
  }

  /** Tells what was found in a draft, unless it was changed or closed meanwhile. */
  private void publish(Draft draft) {
    List<Diagnostic> all = diagnostics(draft);
    synchronized (order) {
      if (session.open().isCurrent(draft)) {
        tell(draft.address(), all, draft.version());
      }
    }
  }

  private List<Diagnostic> diagnostics(Draft draft) {
    return DocumentKinds.of(draft, session).diagnostics();
  }

  private void tell(String address, List<Diagnostic> all, int version) {
    tell(new PublishDiagnosticsParams(address, all, version));
  }

  private void tell(PublishDiagnosticsParams told) {
    session.client().ifPresent(c -> c.publishDiagnostics(told));
  }

  /**
   * Tells a client that does not ask for it what a check of all found in documents that it has not
   * open, and that what an earlier check found is no more.
   */
  void tellUnopened(List<WorkspaceCheck.Detail> details) {
    if (session.ability().pulls()) {
      return;
    }
    synchronized (order) {
      Map<String, List<Diagnostic>> news = new TreeMap<>();
      unopened.forEach(a -> news.put(a, List.of()));
      unopened.clear();
      for (var detail : details) {
        if (!detail.diagnostics().isEmpty()) {
          news.put(detail.shown(), detail.diagnostics());
          unopened.add(detail.shown());
        }
      }
      // An open document is told of by itself, however its address is written.
      List<Path> open = session.open().drafts().stream().map(Draft::file).toList();
      news.keySet().removeIf(a -> Address.file(a).filter(open::contains).isPresent());
      news.forEach((a, all) -> tell(new PublishDiagnosticsParams(a, all)));
    }
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    String address = params.getTextDocument().getUri();
    synchronized (order) {
      Optional<Draft> last = session.open().draft(address);
      session.open().remove(address);
      if (last.isPresent() && !session.ability().pulls()) {
        tell(address, List.of(), last.get().version());
      }
    }
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    if (session.isAtWork() && DocumentKinds.governs(params.getTextDocument().getUri())) {
      renew();
    }
  }

  /** Reads configurations and rules anew, and looks at all documents again. */
  void renew() {
    session.setup().forget();
    if (!session.ability().pulls()) {
      session.open().drafts().forEach(d -> session.open().look(d, true, this::publish));
    } else if (session.ability().refreshes()) {
      session.client().map(c -> c.refreshDiagnostics()).ifPresent(Sent::off);
    }
  }

  @Override
  public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
    session.demand();
    Optional<Draft> draft = session.open().draft(params.getTextDocument().getUri());
    return session.later(
        () ->
            new DocumentDiagnosticReport(
                new RelatedFullDocumentDiagnosticReport(
                    draft.map(this::diagnostics).orElse(List.of()))));
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return session.ask(
        params.getTextDocument().getUri(), r -> new Actions(r, session).at(params), List.of());
  }

  @Override
  @SuppressWarnings("NullAway") // The protocol's word for "nothing to tell" is null.
  public CompletableFuture<Hover> hover(HoverParams params) {
    CompletableFuture<Optional<Hover>> told =
        session.ask(
            params.getTextDocument().getUri(),
            r -> new Hovers(r, session.lang()).at(params.getPosition()),
            Optional.empty());
    return told.thenApply(h -> h.orElse(null));
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return session.ask(
        params.getTextDocument().getUri(),
        r -> new Outline(r, session.lang()).symbols(session.ability()),
        List.of());
  }

  @Override
  public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
    return session.ask(
        params.getTextDocument().getUri(), r -> new Outline(r, session.lang()).folds(), List.of());
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return session.ask(
        params.getTextDocument().getUri(),
        r -> Either.forLeft(new Sums(r).related(params.getPosition())),
        Either.forLeft(List.of()));
  }

  @Override
  public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
    return session.ask(
        params.getTextDocument().getUri(), r -> new Sums(r).hints(params.getRange()), List.of());
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    session.demand();
    Optional<Draft> draft = session.open().draft(params.getTextDocument().getUri());
    return session.later(
        () ->
            Either.forLeft(
                draft
                    .map(d -> DocumentKinds.of(d, session).completions(params.getPosition()))
                    .orElse(List.of())));
  }
}
