package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.rule.PackFile;
import io.github.nianshen.rule.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of examples that do not hold. */
class ExampleTrialTest {
  private static final Rulebook BOOK = Rulebook.builtIn();

  private static final String GOOD =
      """
      id: LOCAL-001
      name: words-left
      title: {zh: 占位, en: Placeholder}
      basis: {zh: 通行做法, en: Common practice}
      level: warning
      eras: all
      each: sentence
      check: not (text has “某某”)
      say: {zh: "有“某某”", en: "says 某某"}
      why: {zh: 请改。, en: Correct it.}
      examples:
        pass: {base: 2021}
        fail:
          base: 2021
          edits: [{replace: 全县各单位围绕, with: 某某各单位围绕}]
          at: 某某各单位围绕
      """;

  private static List<String> faults(String from, String to) {
    assertTrue(GOOD.contains(from));
    var file = new PackFile("r.yaml", GOOD.replace(from, to));
    Rulebook.Loaded loaded = BOOK.with(List.of(file), List.of());
    assertEquals(List.of(), loaded.errors());
    var rule = loaded.rulebook().rule("LOCAL-001").orElseThrow();
    return new ExampleTrial(loaded.rulebook())
        .of(rule).stream()
            .flatMap(
                t ->
                    t.faults().stream()
                        .map(f -> (t.passing() ? "pass " : "fail ") + t.number() + ": " + f.en()))
            .toList();
  }

  private static void tells(String start, List<String> faults) {
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(faults.get(0).startsWith(start), faults.toString());
  }

  @Test
  void goodOnesHold() {
    assertEquals(List.of(), faults("id", "id"));
  }

  @Test
  void findingsOfAPassingExampleAreToldWithTheirLine() {
    List<String> faults =
        faults("pass: {base: 2021}", "pass: {base: 2021, edits: [{replace: 全县各, with: 某某各}]}");
    tells("pass 1: should pass, but: line 9 [某某各单位", faults);
    assertTrue(faults.get(0).endsWith("LOCAL-001 warning says 某某"), faults.toString());
  }

  @Test
  void aFailingExampleThatIsSilentOrFailsElsewhereIsTold() {
    assertEquals(
        List.of("fail 1: should find fault at '各单位围绕', but is silent"), faults("某某各", "各"));
    tells(
        "fail 1: should find fault at '编制本报告', but finds it elsewhere: line 9 [",
        faults("at: 某某各单位围绕", "at: 编制本报告"));
  }

  @Test
  void otherRulesMustBeListedAndMustSpeak() {
    tells(
        "fail 1: also found, but not under 'also': line 73 ",
        faults("with: 某某各单位围绕}", "with: 某某各单位围绕}, {cell: 申请表/四/自然人, to: 5}").stream()
            .filter(f -> f.contains("NS303"))
            .toList());
    assertEquals(
        List.of("fail 1: NS303 under 'also' finds nothing"),
        faults("    at: ", "    also: NS303\n    at: "));
  }

  @Test
  void aRuleNeedsAPassingAndAFailingExample() {
    int from = GOOD.indexOf("examples:");
    assertEquals(
        List.of("pass 0: no example", "fail 0: no example"),
        faults(GOOD.substring(from), "examples: {pass: [], fail: []}\n"));
  }
}
