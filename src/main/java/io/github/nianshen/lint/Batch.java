package io.github.nianshen.lint;

import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.text.Limits;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Many files at once, with results in the order of the files for any number of threads. */
public final class Batch {
  /** Files a thread that may be under way or waiting for an earlier one. */
  private static final int AHEAD = 64;

  private Batch() {}

  /**
   * The files of the names given: files as they are, folders and archives searched through.
   *
   * @param rules among them NS001, whose words tell how to save what is not read
   */
  public static Found find(List<Path> named, List<RuleInfo> rules, Limits limits) {
    return new Search(Inputs.rule(Inputs.UNREADABLE, rules), limits).all(named);
  }

  /**
   * Does some work on each file, and hands on what came of it in the order of the files, as soon as
   * it is there. Never more than a few files a thread are under way or waiting, so that memory does
   * not grow with the batch.
   *
   * @param work done on any thread
   * @param taken called on this thread
   */
  public static <F, T> void run(List<F> files, int jobs, Function<F, T> work, Consumer<T> taken) {
    if (jobs <= 1 || files.size() <= 1) {
      files.forEach(f -> taken.accept(work.apply(f)));
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(jobs, files.size()));
    try {
      Deque<Future<T>> running = new ArrayDeque<>();
      for (F file : files) {
        if (running.size() == jobs * AHEAD) {
          taken.accept(running.remove().get());
        }
        running.add(threads.submit(() -> work.apply(file)));
      }
      while (!running.isEmpty()) {
        taken.accept(running.remove().get());
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } finally {
      threads.shutdownNow();
    }
  }
}
