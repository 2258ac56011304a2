package io.github.nianshen.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the fuzzer starts from: the reports and rules of the repository, and all earlier finds. */
final class Seeds {
  /** {@code check: "[一] = [二]"} of a rule file. */
  private static final Pattern CHECK =
      Pattern.compile("(?:check|when): (?:\"([^\"\\n]+)\"|([^\"{}\\n]+))");

  private Seeds() {}

  static Stream<byte[]> reports(String ending) {
    return Stream.concat(
        files(Path.of("testdata", "reports"), ending).filter(f -> f.length < 20_000),
        files(Path.of("testdata", "fuzz"), ""));
  }

  /** The files of offices with an ending, and earlier finds of their target. */
  static Stream<byte[]> read(String ending, String target) {
    return Stream.concat(
        files(Path.of("testdata", "read"), ending), files(Path.of("testdata", "fuzz", target), ""));
  }

  /** Archives of small reports, plain and one in the other. */
  static Stream<byte[]> archives() {
    byte[] report = reports(".txt").findFirst().orElseThrow();
    byte[] plain = Unpacked.archive("清河镇/报告.txt", report);
    return Stream.of(plain, Unpacked.archive("上报.zip", plain));
  }

  static Stream<byte[]> rules() {
    return Stream.concat(
        files(Path.of("rules", "totals"), ".yaml"), files(Path.of("testdata", "fuzz", "rule"), ""));
  }

  static Stream<byte[]> forms() {
    return Stream.concat(
        files(Path.of("rules", "forms"), ".yaml"), files(Path.of("testdata", "fuzz", "form"), ""));
  }

  static Stream<byte[]> formulas() {
    Stream<byte[]> checks =
        files(Path.of("rules"), ".yaml")
            .flatMap(f -> CHECK.matcher(new String(f, UTF_8)).results())
            .map(Seeds::formula);
    return Stream.concat(checks, files(Path.of("testdata", "fuzz", "formula"), ""));
  }

  private static byte[] formula(MatchResult check) {
    String written = check.group(1) == null ? check.group(2) : check.group(1);
    return written.getBytes(UTF_8);
  }

  private static Stream<byte[]> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(f -> f.toString().endsWith(ending))
              .sorted()
              .toList();
      return files.stream().map(Seeds::bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
