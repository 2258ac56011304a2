package io.github.nianshen.lint;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.RuleInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many files at once, with results in the order of the files for any number of threads. */
public final class Batch {
  private Batch() {}

  /**
   * The files of the names given: files as they are, folders searched through.
   *
   * @param rules among them NS001, whose words tell how to save what is not read
   */
  public static Found find(List<Path> named, List<RuleInfo> rules) {
    return new Search(Inputs.rule(Inputs.UNREADABLE, rules)).all(named);
  }

  /** What became of each file, in the order given. */
  public static List<FileResult> run(List<Path> files, Linter linter, int jobs) {
    if (jobs <= 1 || files.size() <= 1) {
      return files.stream().map(linter::lint).toList();
    }
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(jobs, files.size()));
    try {
      List<Future<FileResult>> running =
          files.stream().map(f -> threads.submit(() -> linter.lint(f))).toList();
      List<FileResult> results = new ArrayList<>();
      for (Future<FileResult> one : running) {
        results.add(one.get());
      }
      return results;
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
