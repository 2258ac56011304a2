package io.github.nianshen.read;

import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Unread;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads a file that a library takes apart within a time, and with room for what is nested deep. One
 * that takes longer is given up: its thread is left to itself, and ends with the program at the
 * latest.
 */
final class Watch {
  private static final long STACK = 8L << 20;

  private Watch() {}

  /** Something that may be refused. */
  interface Work<T> {
    T done() throws Unread;
  }

  /** Does some work within so many seconds. */
  static <T> T within(int seconds, Work<T> work) throws Unread {
    var task = new FutureTask<T>(work::done);
    var thread = new Thread(null, task, "reader", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      thread.interrupt();
      throw new Unread(Reason.TOO_LARGE, "seconds > " + seconds);
    } catch (ExecutionException failed) {
      throw refused(Optional.ofNullable(failed.getCause()).orElse(failed));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static Unread refused(Throwable cause) {
    if (cause instanceof Unread why) {
      return why;
    }
    if (cause instanceof StackOverflowError) {
      return new Unread(Reason.DAMAGED);
    }
    if (cause instanceof OutOfMemoryError) {
      return new Unread(Reason.TOO_LARGE, "memory");
    }
    if (cause instanceof RuntimeException bug) {
      throw bug;
    }
    throw new IllegalStateException(cause);
  }
}
