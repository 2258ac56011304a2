package io.github.nianshen.cli;

import io.github.nianshen.lint.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Refuses to write over what is to be checked. */
final class OutputGuard {
  private OutputGuard() {}

  /** A stop where an output would replace an input, or two outputs go to one file. */
  static void check(List<Request.FileOutput> outputs, Found found) throws Stop {
    List<Path> before = new ArrayList<>();
    for (Request.FileOutput output : outputs) {
      Path file = output.file();
      if (output.format().folder()) {
        folder(file);
      } else if (Files.isDirectory(file)) {
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

  /** A stop where a folder holds anything: what an earlier run wrote must not pass for new. */
  private static void folder(Path folder) throws Stop {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> held = Files.list(folder)) {
      if (held.findAny().isPresent()) {
        throw Stop.usage(Text.OUTPUT_FOLDER_FULL, folder.toString());
      }
    } catch (IOException noFolder) {
      throw Stop.usage(Text.OUTPUT_NO_FOLDER, folder.toString(), Stop.reason(noFolder));
    }
  }
}
