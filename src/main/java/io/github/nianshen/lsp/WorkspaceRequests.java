package io.github.nianshen.lsp;

import com.google.gson.JsonElement;
import io.github.nianshen.emit.RuleHelp;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Words;
import io.github.nianshen.form.Era;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.TextDocumentContentParams;
import org.eclipse.lsp4j.TextDocumentContentResult;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What a client asks beside its open documents. */
final class WorkspaceRequests implements WorkspaceService {
  /** A report with nothing filled in: organ, year, perhaps {@code md}. */
  static final String NEW = "nianshen.newReport";

  /** Checks all that lies in the client's folders. */
  static final String CHECK = "nianshen.checkWorkspace";

  /** What a rule demands, as Markdown: an id or a name. */
  static final String EXPLAIN = "nianshen.explainRule";

  /** Writes a suppression: document, rule, place, perhaps the reason. */
  static final String SUPPRESS = "nianshen.suppress";

  static final List<String> COMMANDS = List.of(NEW, CHECK, EXPLAIN, SUPPRESS);

  private static final Words WANTED =
      new Words("缺少参数或者参数有误：{0}", "an argument is missing or wrong: {0}");

  private final Session session;

  WorkspaceRequests(Session session) {
    this.session = session;
  }

  /** Asks to be told of files that change, where the client can. */
  void watch() {
    if (session.ability().watches()) {
      var files =
          new DidChangeWatchedFilesRegistrationOptions(
              List.of(
                  new FileSystemWatcher(Either.forLeft("**/nianshen.yaml")),
                  new FileSystemWatcher(Either.forLeft("**/rules/**/*.{yaml,yml,tsv}"))));
      var registration =
          new Registration("nianshen-files", "workspace/didChangeWatchedFiles", files);
      session
          .client()
          .map(c -> c.registerCapability(new RegistrationParams(List.of(registration))))
          .ifPresent(Sent::off);
    }
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    if (session.isAtWork() && params.getSettings() instanceof JsonElement settings) {
      session.settle(settings);
      session.documents().renew();
    }
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    if (session.isAtWork()) {
      session.documents().renew();
    }
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    params.getEvent().getAdded().forEach(f -> session.folders().add(f.getUri()));
    params.getEvent().getRemoved().forEach(f -> session.folders().remove(f.getUri()));
  }

  @Override
  public CompletableFuture<TextDocumentContentResult> textDocumentContent(
      TextDocumentContentParams params) {
    session.demand();
    return session.later(() -> new TextDocumentContentResult(Twins.text(params.getUri(), session)));
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    session.demand();
    List<String> words =
        Optional.ofNullable(params.getArguments()).orElse(List.of()).stream()
            .map(a -> a instanceof JsonElement e && e.isJsonPrimitive() ? e.getAsString() : "")
            .toList();
    return session.later(() -> done(params.getCommand(), words));
  }

  private Object done(String command, List<String> words) {
    return switch (command) {
      case NEW -> report(words);
      case CHECK -> new WorkspaceCheck(session).check();
      case EXPLAIN -> explained(word(words, 0, "rule"));
      case SUPPRESS ->
          new Suppressing(session)
              .write(word(words, 0, "uri"), word(words, 1, "rule"), at(words, 2), at(words, 3));
      default -> throw Session.refused(ResponseErrorCode.InvalidParams, command);
    };
  }

  private static String at(List<String> words, int index) {
    return index < words.size() ? words.get(index).strip() : "";
  }

  private String word(List<String> words, int index, String name) {
    String word = at(words, index);
    if (word.isEmpty()) {
      throw wrong(name);
    }
    return word;
  }

  private RuntimeException wrong(String name) {
    return Session.refused(
        ResponseErrorCode.InvalidParams, WANTED.in(session.lang(), List.of(name)));
  }

  private String report(List<String> words) {
    String organ = word(words, 0, "organ");
    Year year;
    try {
      year = Year.of(Integer.parseInt(word(words, 1, "year")));
    } catch (NumberFormatException | DateTimeException e) {
      throw wrong("year");
    }
    if (!Era.isReportYear(year)) {
      throw wrong("year");
    }
    var skeleton = new Skeleton(session.setup().book());
    String text = skeleton.report(organ, year).orElseThrow();
    return at(words, 2).equals("md") ? skeleton.markdown(text) : text;
  }

  private String explained(String word) {
    Path here = Path.of("").toAbsolutePath().resolve("x");
    RuleInfo rule =
        session.setup().of(here).governed().rules().stream()
            .filter(r -> r.isCalled(word))
            .findFirst()
            .orElseThrow(() -> wrong("rule"));
    return "# " + rule.id() + " " + rule.name() + "\n\n" + RuleHelp.markdown(rule, session.lang());
  }
}
