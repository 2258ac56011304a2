package io.github.nianshen.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.lint.Input;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** One client, from its first word to its last. */
final class Session implements LanguageServer {
  private final String version;
  private final OpenDocuments open = new OpenDocuments();
  private final Setup setup = new Setup();
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private final DocumentRequests documents = new DocumentRequests(this);
  private final WorkspaceRequests workspace = new WorkspaceRequests(this);
  private final Set<String> folders = ConcurrentHashMap.newKeySet();
  private volatile Lang lang;
  private volatile Ability ability = Ability.LEAST;
  private volatile State state = State.NEW;
  private volatile Optional<LanguageClient> client = Optional.empty();

  private enum State {
    NEW,
    AT_WORK,
    SHUT
  }

  Session(Lang lang, String version) {
    this.lang = lang;
    this.version = version;
  }

  /** Whom to talk to. */
  void connect(LanguageClient other) {
    client = Optional.of(other);
  }

  Optional<LanguageClient> client() {
    return client;
  }

  Ability ability() {
    return ability;
  }

  Lang lang() {
    return lang;
  }

  OpenDocuments open() {
    return open;
  }

  Setup setup() {
    return setup;
  }

  DocumentRequests documents() {
    return documents;
  }

  /** The addresses of the client's folders. */
  Set<String> folders() {
    return folders;
  }

  /** The exit code, when there is one. */
  CompletableFuture<Integer> ended() {
    return ended;
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    if (state != State.NEW) {
      throw refused(ResponseErrorCode.InvalidRequest, "initialized before");
    }
    ability = Ability.of(Optional.ofNullable(params.getCapabilities()));
    if (params.getInitializationOptions() instanceof JsonElement options) {
      settle(options);
    }
    Optional.ofNullable(params.getProcessId()).ifPresent(this::watch);
    open(params);
    state = State.AT_WORK;
    var result = new InitializeResult(Offer.to(ability), new ServerInfo("nianshen", version));
    return CompletableFuture.completedFuture(result);
  }

  @SuppressWarnings("deprecation") // Clients of old name one folder only.
  private void open(InitializeParams params) {
    Optional.ofNullable(params.getRootUri()).ifPresent(folders::add);
    Optional.ofNullable(params.getWorkspaceFolders())
        .ifPresent(all -> all.forEach(f -> folders.add(f.getUri())));
  }

  /** Takes settings: {@code {"lang": "en"}}, perhaps below {@code nianshen}. */
  void settle(JsonElement settings) {
    if (settings instanceof JsonObject all) {
      JsonObject own = all.get("nianshen") instanceof JsonObject below ? below : all;
      JsonElement word = own.get("lang");
      if (word != null && word.isJsonPrimitive()) {
        lang = word.getAsString().startsWith("en") ? Lang.EN : Lang.ZH;
      }
    }
  }

  /** A server whose client is gone ends too. */
  private void watch(int client) {
    ProcessHandle.of(client).map(p -> p.onExit().thenRun(() -> end())).ifPresent(Sent::off);
  }

  @Override
  public void initialized(InitializedParams params) {
    workspace.watch();
    open.workers().execute(setup::warm);
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    demand();
    state = State.SHUT;
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    end();
  }

  /** Ends as a client would have it: well, if it was asked to shut down before. */
  void end() {
    open.end();
    ended.complete(state == State.SHUT ? 0 : 1);
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // There is nothing to trace: what is wrong is told as it is found.
  }

  @Override
  public void cancelProgress(WorkDoneProgressCancelParams params) {
    // No work is so long that its progress is told.
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspace;
  }

  /** Refuses what comes before the beginning or after the end. */
  void demand() {
    if (state == State.NEW) {
      throw refused(ResponseErrorCode.ServerNotInitialized, "not initialized");
    }
    if (state == State.SHUT) {
      throw refused(ResponseErrorCode.InvalidRequest, "shut down");
    }
  }

  /** Whether notifications are heeded. */
  boolean isAtWork() {
    return state == State.AT_WORK;
  }

  static ResponseErrorException refused(ResponseErrorCode code, String words) {
    return new ResponseErrorException(new ResponseError(code, words, null));
  }

  /**
   * Answers a question about a document out of what it says now.
   *
   * @param none the answer where there is no such document
   */
  <T> CompletableFuture<T> ask(String address, Function<Reading, T> answer, T none) {
    demand();
    Optional<Draft> draft = open.draft(address);
    if (draft.isEmpty() || !Input.isText(draft.get().name())) {
      return CompletableFuture.completedFuture(none);
    }
    return later(() -> answer.apply(draft.get().reading(setup)));
  }

  /** Does some work later; where the program itself fails, that is the answer. */
  <T> CompletableFuture<T> later(Supplier<T> work) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return work.get();
          } catch (StackOverflowError deep) {
            throw new CompletionException(deep);
          }
        },
        open.workers());
  }
}
