package io.github.nianshen.cli;

import io.github.nianshen.lint.Found;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Refuses to write over what is to be checked. */
final class OutputGuard {
  private OutputGuard() {}

  /** A stop where an output would replace an input, or two outputs go to one file. */
  static void check(List<Request.FileOutput> outputs, Found found) throws Stop {
    List<Path> before = new ArrayList<>();
    for (Request.FileOutput output : outputs) {
      Path file = output.file();
      if (Files.isDirectory(file)) {
        throw Stop.usage(Text.OUTPUT_IS_FOLDER, file.toString());
      }
      if (found.files().stream().anyMatch(f -> OutputFile.same(f.file(), file))) {
        throw Stop.usage(Text.OUTPUT_IS_INPUT, file.toString());
      }
      if (before.stream().anyMatch(f -> OutputFile.same(f, file))) {
        throw Stop.usage(Text.OUTPUT_TWICE, file.toString());
      }
      before.add(file);
    }
  }
}
