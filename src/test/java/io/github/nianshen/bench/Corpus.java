package io.github.nianshen.bench;

import io.github.nianshen.lint.Written;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Folders of reports: plain text, in turn in the layouts that are common, each with figures of its
 * own; or files of offices.
 */
final class Corpus {
  private static final int PICTURE = 290 * 1024;

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

  /**
   * Writes documents, printed pages and web pages in turn into a folder: what {@code testdata/read}
   * has, and in each docx as much more as pictures of an office weigh.
   */
  static Corpus mixed(Path folder, int files) throws IOException {
    Files.createDirectories(folder);
    Path read = Path.of("testdata", "read");
    byte[] docx = heavy(Files.readAllBytes(read.resolve("faulty.docx")));
    List<String> names = List.of("faulty.docx", "faulty.pdf", "faulty.html", "faulty.doc");
    long bytes = 0;
    for (int i = 0; i < files; i++) {
      String name = names.get(i % names.size());
      byte[] report = i % names.size() == 0 ? docx : Files.readAllBytes(read.resolve(name));
      String extension = name.substring(name.indexOf('.'));
      Files.write(folder.resolve("report-%05d%s".formatted(i, extension)), report);
      bytes += report.length;
    }
    return new Corpus(folder, files, bytes);
  }

  private static byte[] heavy(byte[] docx) throws IOException {
    var heavy = new ByteArrayOutputStream();
    var picture = new byte[PICTURE];
    new Random(1).nextBytes(picture);
    try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
        var out = new ZipOutputStream(heavy)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(out);
      }
      out.putNextEntry(new ZipEntry("word/media/image1.jpeg"));
      out.write(picture);
    }
    return heavy.toByteArray();
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
