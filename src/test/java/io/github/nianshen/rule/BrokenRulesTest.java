package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.Lang;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of broken rule file is shown at its place with what was expected. */
class BrokenRulesTest {
  private static final String GOOD =
      """
      id: HZ1
      name: words-left
      title: {zh: 占位, en: Placeholder}
      basis: {zh: 通行做法, en: Common practice}
      level: warning
      eras: all
      each: sentence
      check: not (text has “某某”)
      say:
        zh: 有“某某”：{text}
        en: "says 某某: {text}"
      why: {zh: 请改。, en: Correct it.}
      examples:
        pass: {base: 2021}
        fail:
          base: 2021
          edits: [{replace: 全县各单位围绕, with: 某某县各单位围绕}]
          at: 某某县各单位围绕
      """;

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  static Stream<Arguments> changes() {
    return Stream.of(
        change("wrong type", "{zh: 占位, en: Placeholder}", "占位", "3:8 expected keys with values"),
        change("indentation", "  zh: 有", "   zh: 有", "11:3 not YAML: indentation or quotes"),
        change("tab", "  zh: 有", "\tzh: 有", "10:1 not YAML: lines are indented by blanks"),
        change("open quote", "check: not", "check: \"not", "11:8 not YAML: indentation or quotes"),
        change("colon", "\"says 某某: {text}\"", "says: a: b", "11:11 not YAML: no second colon"),
        change("brace", "en: Placeholder}", "en: Placeholder", "4:6 not YAML: expected ',' or '}'"),
        change(
            "twice", "level: warning", "level: warning\nlevel: note", "6:1 duplicate key 'level'"),
        change("formula ends", "“某某”)", "“某某”", "8:26 the formula breaks off here; expected"),
        change("name", "text has", "txt has", "8:13 "),
        change("pattern", "text has “某某”", "text matches “(某某”", "8:30 not a pattern"),
        change("kind", "not (text has “某某”)", "text", "8:8 expected yes or no here"),
        change("level", "warning", "警告", "5:8 expected error, warning or note"),
        change(
            "variant", "level: warning", "level: {default: note, x: note}", "5:24 no message 'x'"),
        change("years", "eras: all", "eras: 2021起", "6:7 expected years"),
        change("say", "say:", "sagt:", "9:1 unknown key 'sagt'"),
        change("place", "有“某某”：{text}", "有“某某”：{txt}", "10:13 no place '{txt}'"),
        change("edit", "replace: 全县", "replace: 全市", "17:23 the report has no '全市各单位围绕'"),
        change("each", "each: sentence", "each: 句子", "7:7 expected one of report"),
        change(
            "java", "check: not (text has “某某”)", "java: X", "8:1 this pack has no checks in Java"),
        change("document", "why:", "---\nwhy:", "12:1 a file holds one document only"),
        change(
            "alias", "level: warning", "level: &a warning\nx: *a", "6:4 aliases (*) are not read"),
        change(
            "deep", "level: warning", "level: " + "[".repeat(40), "5:23 nested more than 16 deep"),
        change("control", "请改", "请\u0007改", "12:12 an invisible control character"),
        change("bytes", "请改", "请\ufffd改", "12:12 this is not UTF-8"));
  }

  private static Arguments change(String kind, String from, String to, String told) {
    assertTrue(GOOD.contains(from), from);
    String changed = GOOD.replace(from, to);
    // What stands in one place only is changed there; the English twin of a place as well.
    return Arguments.of(
        kind, kind.equals("place") ? changed.replace("某某: {text}", "某某: {txt}") : changed, told);
  }

  private static List<RuleError> errors(String text) {
    return Handmade.BOOK.with(List.of(new PackFile("r.yaml", text)), List.of()).errors();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void isShownWhereItStandsWithWhatWasExpected(String kind, String text, String told) {
    List<RuleError> errors = errors(text);
    assertTrue(
        errors.stream()
            .map(e -> e.line() + ":" + e.column() + " " + e.message().en())
            .anyMatch(e -> e.startsWith(told)),
        () -> kind + ": " + errors);
    for (RuleError error : errors) {
      assertTrue(CHINESE.matcher(error.message().zh()).find(), error.message().zh());
      String shown = error.shown(Lang.EN);
      assertTrue(shown.startsWith("r.yaml:" + error.line() + ":" + error.column() + ": "), shown);
      assertTrue(shown.endsWith("^"), shown);
      assertEquals(3, shown.lines().count(), shown);
      assertFalse(shown.contains("\u0007"));
    }
  }

  @Test
  void aGoodOneIsInOrder() {
    assertEquals(List.of(), errors(GOOD));
  }

  @Test
  void whatIsNoRuleAtAllIsToldOnce() {
    for (String text : List.of("只是一句话\n", "- 一\n- 二\n", "", "# 无\n", "x".repeat(600_000))) {
      assertEquals(1, errors(text).size(), () -> errors(text).toString());
    }
  }

  @Test
  void theMarkStandsBelowThePlaceAmongFullWidthSigns() {
    String shown =
        errors(GOOD.replace("有“某某”：{text}", "有“某某”：{txt}").replace("某某: {text}", "某某: {txt}"))
            .get(0)
            .shown(Lang.ZH);
    assertTrue(shown.endsWith("\n  zh: 有“某某”：{txt}\n      \u3000 \u3000\u3000 \u3000^"), shown);
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    String text = GOOD.replace("“某某”)", "“" + "某".repeat(300) + "” 又");
    String shown = errors(text).get(0).shown(Lang.ZH);
    List<String> lines = shown.lines().toList();
    assertTrue(lines.get(1).length() < 170, shown);
    assertEquals('又', lines.get(1).charAt(lines.get(2).length() - 1));
  }
}
