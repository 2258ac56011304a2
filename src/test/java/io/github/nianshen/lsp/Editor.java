package io.github.nianshen.lsp;

import io.github.nianshen.finding.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** A client in the same process, which talks to the server over pipes as an editor does. */
final class Editor implements LanguageClient, AutoCloseable {
  private static final int SECONDS = 60;

  private final Map<String, PublishDiagnosticsParams> told = new ConcurrentHashMap<>();
  final List<PublishDiagnosticsParams> all = new CopyOnWriteArrayList<>();
  final List<ApplyWorkspaceEditParams> edits = new CopyOnWriteArrayList<>();
  final List<ShowDocumentParams> shown = new CopyOnWriteArrayList<>();
  final List<String> messages = new CopyOnWriteArrayList<>();
  final List<RegistrationParams> registered = new CopyOnWriteArrayList<>();
  final CompletableFuture<Integer> exit;
  private final LanguageServer server;
  private final Future<Void> listening;
  private final OutputStream toServer;

  private Editor(CompletableFuture<Integer> exit, InputStream fromServer, OutputStream toServer) {
    this.exit = exit;
    this.toServer = toServer;
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(this, fromServer, toServer);
    this.server = launcher.getRemoteProxy();
    this.listening = launcher.startListening();
  }

  /** A server that was told nothing yet. */
  static Editor started() {
    try {
      Pipe there = Pipe.open();
      Pipe back = Pipe.open();
      InputStream in = Channels.newInputStream(there.source());
      OutputStream out = Channels.newOutputStream(back.sink());
      var exit =
          CompletableFuture.supplyAsync(
              () -> Server.run(in, out, Lang.ZH, "test"), work -> new Thread(work).start());
      return new Editor(
          exit, Channels.newInputStream(back.source()), Channels.newOutputStream(there.sink()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A server that knows what the client can, and its folders. */
  static Editor open(ClientCapabilities capabilities, String... folders) {
    Editor editor = started();
    editor.initialize(capabilities, folders);
    return editor;
  }

  InitializeResult initialize(ClientCapabilities capabilities, String... folders) {
    var params = new InitializeParams();
    params.setCapabilities(capabilities);
    var roots = new ArrayList<WorkspaceFolder>();
    for (String folder : folders) {
      roots.add(new WorkspaceFolder(folder, folder));
    }
    params.setWorkspaceFolders(roots);
    InitializeResult result = get(server.initialize(params));
    server.initialized(new InitializedParams());
    return result;
  }

  LanguageServer server() {
    return server;
  }

  static <T> T get(CompletableFuture<T> answer) {
    try {
      return answer.get(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | TimeoutException e) {
      throw new IllegalStateException(e);
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  void open(String address, String text) {
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(new TextDocumentItem(address, "plaintext", 1, text)));
  }

  void change(String address, int version, List<TextDocumentContentChangeEvent> changes) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(address, version), changes));
  }

  void replace(String address, int version, String text) {
    change(address, version, List.of(new TextDocumentContentChangeEvent(text)));
  }

  /** What is told of a version, as soon as it is. */
  List<Diagnostic> diagnostics(String address, int version) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (System.nanoTime() < end) {
      PublishDiagnosticsParams last = told.get(address);
      if (last != null && Objects.equals(last.getVersion(), version)) {
        return last.getDiagnostics();
      }
      pause(2);
    }
    throw new IllegalStateException("nothing was told of version " + version);
  }

  static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static TextDocumentIdentifier document(String address) {
    return new TextDocumentIdentifier(address);
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    all.add(diagnostics);
    told.put(diagnostics.getUri(), diagnostics);
  }

  @Override
  public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
    edits.add(params);
    return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
  }

  @Override
  public CompletableFuture<ShowDocumentResult> showDocument(ShowDocumentParams params) {
    shown.add(params);
    return CompletableFuture.completedFuture(new ShowDocumentResult(true));
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    registered.add(params);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> refreshDiagnostics() {
    messages.add("refresh");
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object object) {
    throw new IllegalStateException("nothing is reported to anyone");
  }

  @Override
  public void showMessage(MessageParams message) {
    messages.add(message.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {
    messages.add(message.getMessage());
  }

  /** Goes away without a word. */
  @Override
  public void close() {
    listening.cancel(true);
    try {
      toServer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
