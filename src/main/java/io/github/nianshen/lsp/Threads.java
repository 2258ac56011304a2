package io.github.nianshen.lsp;

import java.util.concurrent.ThreadFactory;

/** Threads that do not keep the server from ending. */
final class Threads {
  private Threads() {}

  /** Makes such threads of one name. */
  static ThreadFactory called(String name) {
    return work -> {
      var thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
