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
import io.github.nianshen.finding.Need;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Words;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.rule.Example;
import io.github.nianshen.rule.PackFile;
import io.github.nianshen.rule.Rule;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Limits;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private static final ExampleTrial TRIAL = new ExampleTrial(BOOK);

  /** What a rule needs is what each of its failing examples is held against. */
  @Test
  void aRuleNeedsWhatItsFailingExamplesAreHeldAgainst() {
    for (Rule rule : BOOK.rules()) {
      List<Example.Others> others =
          rule.examples().stream().filter(e -> !e.passes()).map(Example::others).toList();
      Optional<Need> need = Optional.empty();
      if (!others.isEmpty() && others.stream().allMatch(o -> o.previous().isPresent())) {
        need = Optional.of(Need.LAST_YEAR);
      } else if (others.stream().anyMatch(o -> o.beside().stream().anyMatch(b -> b.below()))) {
        need = Optional.of(Need.ROSTER);
      } else if (!others.isEmpty() && others.stream().noneMatch(o -> o.beside().isEmpty())) {
        need = Optional.of(Need.OTHERS);
      }
      assertEquals(need, rule.needs(), rule.id());
    }
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    return BOOK.rules().stream()
        .map(
            rule ->
                dynamicTest(
                    rule.id() + " " + rule.name(),
                    () ->
                        assertEquals(
                            List.of(),
                            TRIAL.of(rule).stream().flatMap(RuleExamplesTest::faults).toList())));
  }

  private static Stream<String> faults(Trial trial) {
    String which = (trial.passing() ? "pass " : "fail ") + trial.number() + ": ";
    return trial.faults().stream().map(f -> which + f.en());
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
  void onlyRulesThatTheProgramKeepsHaveNoExamples() {
    assertEquals(
        ENGINE,
        BOOK.rules().stream()
            .filter(r -> r.examples().isEmpty())
            .map(Rule::id)
            .collect(Collectors.toSet()));
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
        .flatMap(e -> TRIAL.findings(rule, e).stream())
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
