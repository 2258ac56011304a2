package io.github.nianshen.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files to be checked. */
final class Reports {
  /** 2月30日 is an error wherever it stands. */
  static final String WRONG = "某县2024年政府信息公开工作年度报告\n\n本报告于2024年2月30日发布。\n";

  private static final Path GIVEN = Path.of("testdata", "reports").toAbsolutePath();

  private Reports() {}

  /** A file with errors; its folders are made. */
  static Path wrong(Path folder, String name) {
    return write(folder.resolve(name), WRONG);
  }

  /** That many of them, in a folder of their own. */
  static List<Path> wrong(Path folder, int count) {
    return IntStream.range(0, count).mapToObj(i -> wrong(folder, i + ".txt")).toList();
  }

  /** A file of the program's own reports, such as {@code ok/form-2019.txt}. */
  static Path given(String name) {
    return GIVEN.resolve(name);
  }

  /** All of the program's own reports. */
  static List<Path> given() {
    try (Stream<Path> all = Files.walk(GIVEN)) {
      return all.filter(Files::isRegularFile)
          .filter(p -> !p.toString().endsWith(".out"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path write(Path file, String words) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.writeString(file, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names in a folder, sorted. */
  static List<String> names(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
