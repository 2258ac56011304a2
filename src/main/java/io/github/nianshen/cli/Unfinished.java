package io.github.nianshen.cli;

import io.github.nianshen.config.Today;
import io.github.nianshen.emit.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A check that may end before its outputs are written. Servers that take a missing report for a
 * good one are then told; a file that stands there already is left, for it may be one that was to
 * be checked.
 */
final class Unfinished {
  private final Request request;
  private final Texts texts;

  private Unfinished(Request request, Texts texts) {
    this.request = request;
    this.texts = texts;
  }

  /** Runs a check. */
  static Exit check(Request request, Terminal terminal, Texts texts, Today today) throws Stop {
    var unfinished = new Unfinished(request, texts);
    try {
      return new CheckCommand(request, terminal, texts, today).run();
    } catch (Stop stop) {
      unfinished.tell(texts.say(Text.ERROR, stop.in(texts)));
      throw stop;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      unfinished.tell(texts.say(Text.PROGRAM_FAILED, Shown.of(bug.toString())));
      throw bug;
    }
  }

  private void tell(String words) {
    String file = request.paths().isEmpty() ? "." : request.paths().get(0).toString();
    for (Request.FileOutput output : request.outputs()) {
      if (Failure.isTold(output.format()) && isFree(output.file())) {
        tell(output, words, file.replace('\\', '/'));
      }
    }
  }

  private static boolean isFree(Path file) {
    return !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  private void tell(Request.FileOutput output, String words, String file) {
    try {
      OutputFile.write(
          output.file(), out -> Failure.write(output.format(), words, file, texts.lang(), out));
    } catch (IOException e) {
      // The run's own error stands on standard error; a place that takes nothing adds none to it.
      return;
    }
  }
}
