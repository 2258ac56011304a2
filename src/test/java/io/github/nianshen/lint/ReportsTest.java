package io.github.nianshen.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole reports through the whole pipeline: those in {@code ok} are silent at warning and above,
 * those in {@code err} give the lines of the {@code .out} file beside them, one finding a line.
 *
 * <p>{@code mvn test -Dtest=ReportsTest -Dnianshen.rewrite=true} writes the {@code .out} files
 * anew.
 */
class ReportsTest {
  private static final Path OK = Path.of("testdata", "reports", "ok");
  private static final Path ERR = Path.of("testdata", "reports", "err");
  private static final String OUT = ".out";
  private static final boolean REWRITE = Boolean.getBoolean("nianshen.rewrite");
  private static final Linter LINTER =
      Linter.of(Rulebook.builtIn(), Overrides.NONE, Limits.ORDINARY, Path.of(""));
  private static final Map<String, RuleInfo> RULES =
      LINTER.rules().stream().collect(Collectors.toMap(RuleInfo::id, Function.identity()));

  @TestFactory
  Stream<DynamicTest> aCleanReportIsSilentAtWarningAndAbove() throws IOException {
    return reports(OK).map(file -> dynamicTest(name(file), () -> assertEquals("", loud(file))));
  }

  @TestFactory
  Stream<DynamicTest> aFaultyReportGivesTheFindingsBesideIt() throws IOException {
    return reports(ERR).map(file -> dynamicTest(name(file), () -> compare(file)));
  }

  @Test
  void everyExpectationHasItsReport() throws IOException {
    assumeFalse(REWRITE);
    List<Path> wanted = reports(ERR).map(ReportsTest::expectation).sorted().toList();
    try (Stream<Path> files = Files.list(ERR)) {
      assertEquals(wanted, files.filter(f -> name(f).endsWith(OUT)).sorted().toList());
    }
  }

  private static void compare(Path file) throws IOException {
    String found = lines(file, Level.NOTE);
    assertFalse(found.isEmpty(), "a faulty report without a finding");
    Path expectation = expectation(file);
    if (REWRITE) {
      Files.writeString(expectation, found, UTF_8);
    }
    assertTrue(Files.exists(expectation), () -> expectation + " is missing; found:\n" + found);
    assertEquals(Files.readString(expectation, UTF_8), found);
  }

  private static String loud(Path file) {
    return lines(file, Level.WARNING);
  }

  private static String lines(Path file, Level least) {
    FileResult result = LINTER.lint(file);
    assertEquals(List.of(), result.faults());
    Source source = result.document().orElseThrow().source();
    return result.findings().stream()
        .filter(f -> f.level().reaches(least))
        .map(f -> line(f, source))
        .collect(Collectors.joining());
  }

  /** {@code 34:1 NS303 error “总计”列…}: line, column, rule, level and message. */
  private static String line(Finding finding, Source source) {
    Source.Position at = source.position(finding.span().start());
    RuleInfo rule = RULES.get(finding.rule());
    return String.format(
            "%d:%d %s %s %s",
            at.line(),
            at.column(),
            finding.rule(),
            finding.level().word(),
            rule.say(finding.message(), Lang.ZH))
        + "\n";
  }

  private static Stream<Path> reports(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> !name(f).endsWith(OUT)).sorted().toList().stream();
    }
  }

  /** {@code balance.out} for {@code balance.html}. */
  private static Path expectation(Path file) {
    String name = name(file);
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + OUT);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
