package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each key of a rule file may hold, in a pack and among the project's own rules. */
class RuleKeysTest {
  private static final String HEAD =
      """
      id: HZ1
      name: too-many
      title: {zh: 过多, en: Too many}
      basis: {zh: 依据, en: basis}
      level: warning
      eras: 2019-
      why: {zh: 因为, en: because}
      """;
  private static final String SAY = "say: {zh: 多了, en: too many}\n";
  private static final String CHECK = "each: row of 申请表\ncheck: \"[总计] ≤ 100\"\n" + SAY;
  private static final String EXAMPLES =
      """
      examples:
        pass: {base: 2021}
        fail: {base: 2021, edits: [{cell: 申请表/一/总计, to: 101}], at: "101"}
      """;
  private static final String GOOD = HEAD + CHECK + EXAMPLES;

  private static List<String> told(Rulebook.Loaded loaded) {
    return loaded.errors().stream()
        .map(e -> e.line() + ":" + e.column() + " " + e.message().in(Lang.EN))
        .toList();
  }

  private static List<String> errors(String text) {
    return told(Handmade.BOOK.with(List.of(new PackFile("r.yaml", text)), List.of()));
  }

  private static String changed(String from, String to) {
    assertTrue(GOOD.contains(from), from);
    return GOOD.replace(from, to);
  }

  /** The same among the project's own rules, together with a check in Java. */
  private static Rulebook.Loaded own(String text) {
    var files = new java.util.ArrayList<>(Rulebook.builtInFiles());
    files.removeIf(PackFile::isRule);
    files.add(new PackFile("r.yaml", text.replace("HZ1", "NS901")));
    return Rulebook.load(files, List.of(new RulebookTest.Shouts()));
  }

  @Test
  void aGoodRuleIsTaken() {
    assertEquals(List.of(), errors(GOOD));
    assertEquals(List.of(), told(own(GOOD)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "too-many | too_many | 2:7 a name is small letters joined by -",
        "too-many | TooMany | 2:7 a name is small letters joined by -",
        "HZ1 | HZ | 1:5 an id is capital letters, not NS, and digits",
        "{base: 2021} | {as: txt} | 12:9 missing key 'base'",
        "{base: 2021} | {base: 2021, as: pdf} | 12:26 expected txt, md or html",
        "to: 101 | tu: 101 | 13:30 missing key 'to'",
        "申请表/一/总计 | 申请表/一 | 13:37 expected form/row/column",
        "申请表/一/总计 | 别的表/一/总计 | 13:37 no form '别的表'; write one of: 主动公开表, 申请表, 复议诉讼表",
        "申请表/一/总计 | 申请表/一/小计 | 13:37 no column '小计'; write one of: 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他, 总计",
        "申请表/一/总计 | 申请表/三/总计 | 13:37 no row '三'; write one of: 一, 二, 三(一), 三(二)",
        "{cell: 申请表/一/总计, to: 101} | {put: 甲} | 13:30 expected cell, replace, drop or insert",
        "{cell: 申请表/一/总计, to: 101} | {insert: 甲, after: 没有此行} | 13:49 the report has no '没有此行' at this point, so that nothing can be changed",
        "{cell: 申请表/一/总计, to: 101} | {insert: 甲} | 13:30 missing key 'after'",
        "{cell: 申请表/一/总计, to: 101} | {drop: 一、总体情况, through: 没有此行} | 13:54 the report has no '没有此行' at this point, so that nothing can be changed",
        "{cell: 申请表/一/总计, to: 101} | {replace: 一、总体情况} | 13:30 missing key 'with'",
        "{cell: 申请表/一/总计, to: 101} | {replace: 一、总体情况, with: [甲]} | 13:54 expected a text",
        "[总计] ≤ 100 | [三/总计] ≤ 100 | 9:9 '申请表' has no row '三'; write one of: 一、二、三(一)",
        "title: {zh: 过多, en: Too many} | title: {zh: [过多], en: Too many} | 3:13 expected a text"
      })
  void isShownWhereAKeyHoldsSomethingElse(String from, String to, String told) {
    List<String> errors = errors(changed(from, to));
    assertTrue(errors.stream().anyMatch(e -> e.startsWith(told)), errors::toString);
  }

  @Test
  void anExampleKeepsWhatItsFileSays() {
    String cell = "fail: {base: 2021, edits: [{cell: 申请表/一/总计, to: 101}], at: \"101\"}";
    String drop =
        "fail: {base: 2021, as: md, also: [NS301, NS302], edits: [{drop: 一、总体情况}], at: x}";
    var pack = List.of(new PackFile("r.yaml", changed(cell, drop)));
    for (var loaded : List.of(Handmade.BOOK.with(pack, List.of()), own(changed(cell, drop)))) {
      assertEquals(List.of(), told(loaded));
      Rule rule = loaded.rulebook().rule("too-many").orElseThrow();
      Example example = rule.examples().get(1);
      assertEquals("2021.md", example.name());
      assertEquals("examples/2021.txt", example.file());
      assertEquals(List.of("NS301", "NS302"), example.also());
      assertEquals(false, example.passes());
      assertTrue(rule.examples().get(0).passes());
      assertEquals(1, rule.samples().size());
      String edited = Examples.text(example, Handmade.BOOK);
      assertEquals(-1, edited.indexOf("一、总体情况"));
      assertTrue(edited.length() > 1000);
    }
  }

  @Test
  void ownIdsAreOfAnotherForm() {
    assertEquals(
        List.of("1:5 an id is NS and three digits"), told(own(GOOD.replace("id: HZ1", "id: HZ2"))));
  }

  @Test
  void aRuleDemandsInOneWayOnly() {
    List<String> one = List.of("1:1 expected one of check, asserts, java");
    assertEquals(one, errors(HEAD + SAY + EXAMPLES));
    assertEquals(one, errors(GOOD + "asserts: [{check: \"[总计] ≤ 1\"}]\n"));
  }

  @Test
  void aRuleMayMakeSeveralAssertionsWithWordsOfTheirOwn() {
    String asserts =
        """
        each: row of 申请表
        say: {zh: 多了, en: too many}
        asserts:
          - {check: "[总计] ≤ 100"}
          - {check: "[其他] ≤ [总计]", say: {zh: "其他{left}", en: "others {left}"}}
          - {check: "[自然人] + [其他] = [总计]", eras: 2021-}
        """;
    var loaded =
        Handmade.BOOK.with(List.of(new PackFile("r.yaml", HEAD + asserts + EXAMPLES)), List.of());
    assertEquals(List.of(), told(loaded));
    Rule rule = loaded.rulebook().rule("HZ1").orElseThrow();
    assertEquals(
        List.of("default", "assert-2", "default-cause", "default-causes"),
        List.copyOf(rule.info().messages().keySet()));
    var figures = java.util.Map.of("一/总计", "101", "一/其他", "102");
    assertEquals(
        List.of("default", "assert-2"), found(rule, Handmade.of(2020).form("申请表", figures)));
    assertEquals(
        List.of("default", "assert-2", "default"),
        found(rule, Handmade.of(2021).form("申请表", figures)));
  }

  private static List<String> found(Rule rule, Handmade report) {
    Outcome outcome = rule.check(new Case(report.report()));
    return outcome.breaches().stream().map(b -> b.message().id()).toList();
  }

  @Test
  void assertionsAreOneOrMore() {
    assertEquals(
        List.of("10:10 expected one item or more"),
        errors(HEAD + "each: row of 申请表\n" + SAY + "asserts: []\n" + EXAMPLES));
    assertEquals(
        List.of(
            "10:12 unknown key 'java'; known: eras, each, find, except, when, check, level, say"),
        errors(
            HEAD
                + "each: row of 申请表\n"
                + SAY
                + "asserts: [{java: X, check: \"[总计] ≤ 1\"}]\n"
                + EXAMPLES));
  }

  @Test
  void anAssertionWithoutWordsIsShown() {
    assertEquals(
        List.of("1:1 missing key 'say'"),
        errors(HEAD + "each: row of 申请表\ncheck: \"[总计] ≤ 100\"\n" + EXAMPLES));
  }

  @Test
  void messagesHaveAnOrdinaryOneThatComesFirst() {
    assertEquals(
        List.of("10:6 missing key 'default'"),
        errors(GOOD.replace(SAY, "say: {mild: {zh: 轻, en: mild}}\n")));
    String both = "say: {mild: {zh: 轻, en: mild}, default: {zh: 多了, en: too many}}\n";
    var loaded =
        Handmade.BOOK.with(List.of(new PackFile("r.yaml", GOOD.replace(SAY, both))), List.of());
    assertEquals(List.of(), told(loaded));
    assertEquals(
        List.of("default", "mild"),
        List.copyOf(loaded.rulebook().rule("HZ1").orElseThrow().info().messages().keySet()));
  }

  @Test
  void anOwnRuleMayHaveACheckInJava() {
    String java = HEAD + "java: Shouts\n" + SAY + EXAMPLES;
    assertEquals(List.of(), told(own(java)));
    assertEquals(
        List.of("8:7 no check 'Whispers'; known: Shouts"),
        told(own(java.replace("Shouts", "Whispers"))));
    assertEquals(
        List.of("9:1 a java rule has no such key", "10:1 a java rule has no such key"),
        told(own(HEAD + "java: Shouts\neach: row of 申请表\nwhen: \"[总计] = 1\"\n" + SAY + EXAMPLES)));
    assertEquals(
        List.of("5:27 levels of a java rule go by message only"),
        told(own(java.replace("level: warning", "level: {default: warning, note: \"1 = 1\"}"))));
    assertEquals(List.of("1:1 missing key 'say'"), told(own(HEAD + "java: Shouts\n" + EXAMPLES)));
  }

  @Test
  void aRuleThatTheProgramKeepsShowsSamples() {
    String engine = HEAD + "engine: true\n" + SAY;
    String samples = "samples: [{wrong: 甲, right: 乙}]\n";
    var loaded = own(engine + samples);
    assertEquals(List.of(), told(loaded));
    Rule rule = loaded.rulebook().rule("NS901").orElseThrow();
    assertTrue(rule.isKeptByProgram());
    assertEquals(List.of(new Sample("甲", "乙")), rule.samples());
    assertEquals(List.of(), told(own(engine)));
    assertEquals(List.of("1:1 missing key 'say'"), told(own(HEAD + "engine: true\n" + samples)));
    assertEquals(List.of("14:1 a rule with examples has no such key"), told(own(GOOD + samples)));
    assertEquals(
        List.of(
            "8:1 unknown key 'engine'; known: id, name, title, basis, clauses, level, eras,"
                + " needs, each, find, except, when, check, say, asserts, java, why, examples"),
        errors(engine + EXAMPLES).subList(0, 1));
  }

  @Test
  void aLevelMayDependOnAFormula() {
    String level = "level: {default: warning, error: \"[总计] > 1000\"}";
    var loaded =
        Handmade.BOOK.with(
            List.of(new PackFile("r.yaml", changed("level: warning", level))), List.of());
    assertEquals(List.of(), told(loaded));
    Rule rule = loaded.rulebook().rule("HZ1").orElseThrow();
    assertEquals(List.of("warning"), levels(rule, "999"));
    assertEquals(List.of("warning"), levels(rule, "1000"));
    assertEquals(List.of("error"), levels(rule, "1001"));
    assertEquals(
        List.of("5:8 missing key 'default'"),
        errors(changed("level: warning", "level: {error: \"[总计] > 1000\"}")));
  }

  private static List<String> levels(Rule rule, String total) {
    var report = Handmade.of(2021).form("申请表", java.util.Map.of("一/总计", total)).report();
    return rule.check(new Case(report)).breaches().stream().map(b -> b.level().word()).toList();
  }

  @Test
  void anAssertionHoldsOnlyWhereItsConditionDoes() {
    String when = changed("check:", "when: \"[其他] = 1\"\ncheck:");
    var loaded = Handmade.BOOK.with(List.of(new PackFile("r.yaml", when)), List.of());
    Rule rule = loaded.rulebook().rule("HZ1").orElseThrow();
    assertEquals(List.of(), levels(rule, "101"));
    var figures = java.util.Map.of("一/总计", "101", "一/其他", "1");
    assertEquals(List.of("default"), found(rule, Handmade.of(2021).form("申请表", figures)));
  }

  @Test
  void onlyFilesThatAreNoneElseAreRules() {
    assertTrue(new PackFile("a/b.yml", "").isRule());
    assertTrue(new PackFile("a/b.yaml", "").isRule());
    assertTrue(new PackFile("forms/2021.yaml", "").isStandard());
    assertTrue(new PackFile("clauses.yaml", "").isClauses());
    for (String other : List.of("examples/a.yaml", "lexicon/a.tsv", "forms/README.md", "a.txt")) {
      assertTrue(new PackFile(other, "").isOther(), other);
      assertEquals(false, new PackFile(other, "").isRule(), other);
      assertEquals(false, new PackFile(other, "").isStandard(), other);
    }
    assertEquals("", new PackFile("a.yaml", "").folder().orElse(""));
    assertEquals("a", new PackFile("a/b/c.yaml", "").folder().orElse(""));
  }

  @Test
  void aFileMayBeAsLongAsTheLimitAndNestAsDeep() {
    String filled = GOOD + "#" + "x".repeat(512 * 1024 - GOOD.length() - 1);
    assertEquals(List.of(), errors(filled));
    assertEquals(List.of("1:1 the file has more than 524288 characters"), errors(filled + "x"));
    assertEquals(List.of("1:1 expected keys with values"), errors("[".repeat(16) + "]".repeat(16)));
    assertEquals(List.of("1:17 nested more than 16 deep"), errors("[".repeat(17) + "]".repeat(17)));
  }

  @Test
  void aFaultWithinAFoldedOrEscapedTextStandsWhereItIsWritten() {
    assertEquals(
        List.of(
            "11:5 no function 'sun'; known: abs, count, days, length, max, min, parts, round,"
                + " sum"),
        errors(changed("\"[总计] ≤ 100\"", ">\n  [总计]\n  ≤ sun(1)")));
    assertEquals(
        List.of(
            "9:23 no function 'sun'; known: abs, count, days, length, max, min, parts, round,"
                + " sum"),
        errors(changed("\"[总计] ≤ 100\"", "\"  [\\u603b计] ≤ sun(1)\"")));
  }
}
