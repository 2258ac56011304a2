package io.github.nianshen.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Words;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.ReportReader;
import io.github.nianshen.read.Reader;
import io.github.nianshen.read.Reading;
import io.github.nianshen.rule.Example;
import io.github.nianshen.rule.Examples;
import io.github.nianshen.rule.PackFile;
import io.github.nianshen.rule.Rule;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The built-in rules against the examples in their own files, through the whole pipeline. */
class RuleExamplesTest {
  private static final Rulebook BOOK = Rulebook.builtIn();
  private static final Map<String, String> FILES =
      Rulebook.builtInFiles().stream().collect(Collectors.toMap(PackFile::name, PackFile::text));
  private static final Linter LINTER =
      Linter.of(BOOK, Overrides.NONE, Limits.ORDINARY, Path.of(""));

  /** Rules that the program keeps while it reads files; no edit of a clean report breaks them. */
  private static final Set<String> ENGINE = Set.of("NS001", "NS002", "NS004", "NS005");

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  @TestFactory
  Stream<DynamicTest> examples() {
    return BOOK.rules().stream()
        .flatMap(
            rule ->
                IntStream.range(0, rule.examples().size())
                    .mapToObj(i -> test(rule, i, rule.examples().get(i))));
  }

  private static DynamicTest test(Rule rule, int number, Example example) {
    String name = rule.id() + " " + (number + 1) + (example.passes() ? " passes" : " fails");
    return dynamicTest(name, () -> check(rule, example));
  }

  private static void check(Rule rule, Example example) {
    String text = text(example);
    List<Finding> findings = findings(example.name(), text);
    List<Finding> own = findings.stream().filter(f -> f.rule().equals(rule.id())).toList();
    String document = report(example, text).document().text();
    if (example.passes()) {
      assertEquals(List.of(), lines(own, document));
    } else {
      String at = example.at().orElseThrow();
      assertTrue(
          own.stream().anyMatch(f -> stands(f.span(), at, document)),
          () -> "nothing at " + at + ": " + lines(findings, document));
    }
    List<Finding> others =
        findings.stream()
            .filter(f -> !f.rule().equals(rule.id()) && f.level().reaches(Level.WARNING))
            .toList();
    assertEquals(
        List.of(),
        lines(others.stream().filter(f -> !example.also().contains(f.rule())).toList(), document));
    assertEquals(
        Set.copyOf(example.also()),
        others.stream().map(Finding::rule).collect(Collectors.toSet()),
        "also");
  }

  private static String text(Example example) {
    return Examples.text(example, BOOK);
  }

  /**
   * Whether a span holds the words, or lies in one of the places where they stand. A blank cell has
   * no words; its row stands for it.
   */
  private static boolean stands(Span found, String at, String document) {
    Span span = found.length() == 0 ? line(found, document) : found;
    if (document.substring(span.start(), span.end()).contains(at)) {
      return true;
    }
    for (int i = document.indexOf(at); i >= 0; i = document.indexOf(at, i + 1)) {
      if (new Span(i, i + at.length()).holds(span)) {
        return true;
      }
    }
    return false;
  }

  private static Span line(Span span, String document) {
    int end = document.indexOf('\n', span.end());
    return new Span(
        document.lastIndexOf('\n', span.start() - 1) + 1, end < 0 ? document.length() : end);
  }

  private static Report report(Example example, String text) {
    Reading read = Reader.read(Path.of(example.name()), text.getBytes(UTF_8), Limits.ORDINARY);
    return new ReportReader(BOOK.standards())
        .read(((Reading.Read) read).document(), Overrides.NONE);
  }

  private static List<Finding> findings(String name, String text) {
    FileResult result = LINTER.lint(Path.of(name), text.getBytes(UTF_8));
    assertEquals(List.of(), result.faults());
    return result.findings();
  }

  private static List<String> lines(List<Finding> findings, String document) {
    Map<String, RuleInfo> infos =
        BOOK.infos().stream().collect(Collectors.toMap(RuleInfo::id, Function.identity()));
    return findings.stream()
        .map(
            f ->
                f.rule()
                    + " "
                    + f.level().word()
                    + " ["
                    + document.substring(f.span().start(), f.span().end())
                    + "] "
                    + infos.get(f.rule()).say(f.message(), Lang.ZH))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> aCleanReportIsSilentAtWarningAndAbove() {
    return FILES.keySet().stream()
        .filter(f -> f.startsWith("examples/"))
        .sorted()
        .map(f -> dynamicTest(f, () -> assertEquals(List.of(), loud(f))));
  }

  private static List<String> loud(String file) {
    String text = FILES.getOrDefault(file, "");
    List<Finding> loud =
        findings(file, text).stream().filter(f -> f.level().reaches(Level.WARNING)).toList();
    return lines(loud, text);
  }

  @Test
  void everyRuleHasAPassingAndAFailingExample() {
    List<String> without =
        BOOK.rules().stream()
            .filter(r -> !ENGINE.contains(r.id()))
            .filter(
                r ->
                    r.examples().stream().noneMatch(Example::passes)
                        || r.examples().stream().allMatch(Example::passes))
            .map(Rule::id)
            .toList();
    assertEquals(List.of(), without);
  }

  /** The ordinary message is left out: some rules have it only in case of a new variant. */
  @Test
  void everyVariantOfACheckInJavaIsSpokenByAnExample() {
    List<String> unspoken =
        BOOK.rules().stream()
            .filter(r -> FILES.values().stream().anyMatch(text -> isInJava(text, r.id())))
            .flatMap(
                r ->
                    r.info().messages().keySet().stream()
                        .filter(id -> !id.equals("default") && !spoken(r).contains(id))
                        .map(id -> r.id() + " " + id))
            .sorted()
            .toList();
    assertEquals(List.of(), unspoken);
  }

  private static boolean isInJava(String file, String id) {
    return file.startsWith("id: " + id + "\n") && file.contains("\njava: ");
  }

  private static Set<String> spoken(Rule rule) {
    return rule.examples().stream()
        .flatMap(e -> findings(e.name(), text(e)).stream())
        .filter(f -> f.rule().equals(rule.id()))
        .map(f -> f.message().id())
        .collect(Collectors.toSet());
  }

  @TestFactory
  Stream<DynamicTest> everyRuleSpeaksBothLanguages() {
    return BOOK.infos().stream()
        .map(
            info ->
                dynamicTest(
                    info.id(),
                    () ->
                        assertAll(
                            Stream.concat(
                                    Stream.of(info.title(), info.basis(), info.why()),
                                    info.messages().values().stream())
                                .map(words -> () -> isInBoth(words)))));
  }

  private static void isInBoth(Words words) {
    assertFalse(words.en().isBlank());
    assertTrue(CHINESE.matcher(words.zh()).find(), words.zh());
  }
}
