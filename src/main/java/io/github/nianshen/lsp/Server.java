package io.github.nianshen.lsp;

import io.github.nianshen.finding.Lang;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The language server on a pair of streams. */
public final class Server {
  private Server() {}

  /**
   * Serves one client until it says farewell, goes away, or closes the stream.
   *
   * @param in what the client says
   * @param out what is said to it, and nothing else
   * @param lang the language of messages, unless the client asks for another
   * @param version the program's
   * @return the exit code: 0 if the client asked to shut down before, else 1
   */
  public static int run(InputStream in, OutputStream out, Lang lang, String version) {
    var session = new Session(lang, version);
    ExecutorService threads = Executors.newCachedThreadPool(Threads.called("nianshen-client"));
    Launcher<LanguageClient> launcher =
        new LSPLauncher.Builder<LanguageClient>()
            .setLocalService(session)
            .setRemoteInterface(LanguageClient.class)
            .setInput(in)
            .setOutput(out)
            .setExecutorService(threads)
            .create();
    session.connect(launcher.getRemoteProxy());
    Future<Void> listening = launcher.startListening();
    Future<Boolean> ending =
        threads.submit(
            () -> {
              try {
                listening.get();
              } finally {
                session.end();
              }
              return true;
            });
    Sent.off(ending);
    int code = session.ended().join();
    threads.shutdownNow();
    return code;
  }
}
