package io.github.nianshen.bench;

import io.github.nianshen.lint.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Folders of reports in plain text, in turn in the layouts that are common, each with figures of
 * its own.
 */
final class Corpus {
  private final Path folder;
  private final int files;
  private final long bytes;

  private Corpus(Path folder, int files, long bytes) {
    this.folder = folder;
    this.files = files;
    this.bytes = bytes;
  }

  /** Writes reports into a folder. */
  static Corpus write(Path folder, int files) throws IOException {
    Files.createDirectories(folder);
    long bytes = 0;
    for (int i = 0; i < files; i++) {
      byte[] report = Written.report(i);
      Files.write(folder.resolve("report-%05d.txt".formatted(i)), report);
      bytes += report.length;
    }
    return new Corpus(folder, files, bytes);
  }

  Path folder() {
    return folder;
  }

  int files() {
    return files;
  }

  double mebibytes() {
    return bytes / 1048576.0;
  }
}
