package io.github.nianshen.lsp;

import java.util.concurrent.Future;

/** What was asked of a client whose answer changes nothing here. */
final class Sent {
  private Sent() {}

  /** Lets it go: a client that refuses tells its user, and one that is gone ends the server. */
  static void off(Future<?> request) {
    // Nothing waits for it.
  }
}
