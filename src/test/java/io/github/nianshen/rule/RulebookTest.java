package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.Fix;
import io.github.nianshen.finding.Grade;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Words;
import io.github.nianshen.form.Era;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reading rules and forms from files. */
class RulebookTest {
  private static final String GOOD =
      """
      id: HZ1
      name: too-many
      title: {zh: 过多, en: Too many}
      basis: {zh: 依据, en: basis}
      level: warning
      eras: 2019-
      each: row of 申请表
      check: "[总计] ≤ 100"
      say: {zh: "“{row}”行：{left} > {right}", en: "{left} > {right} in row '{row}'"}
      why: {zh: 因为, en: because}
      examples:
        pass: {base: 2021}
        fail: {base: 2021, edits: [{cell: 申请表/一/总计, to: 101}], at: "101"}
      """;

  private static List<String> errors(String... files) {
    var pack = new ArrayList<PackFile>();
    for (int i = 0; i < files.length; i++) {
      pack.add(new PackFile("r" + (i + 1) + ".yaml", files[i]));
    }
    return Handmade.BOOK.with(pack, List.of()).errors().stream()
        .map(e -> e.file() + ":" + e.line() + ":" + e.column() + " " + e.message().in(Lang.EN))
        .toList();
  }

  private static String changed(String from, String to) {
    assertTrue(GOOD.contains(from));
    return GOOD.replace(from, to);
  }

  @Test
  void aGoodRuleOfAnotherPackIsTaken() {
    var loaded = Handmade.BOOK.with(List.of(new PackFile("r.yaml", GOOD)), List.of());
    assertEquals(List.of(), loaded.errors());
    assertEquals(Handmade.BOOK.infos().size() + 1, loaded.rulebook().infos().size());
    Rule rule = loaded.rulebook().rule("too-many").orElseThrow();
    assertEquals(Level.WARNING, rule.info().level());
    assertEquals(
        new Words("“{0}”行：{1} > {2}", "{1} > {2} in row '{0}'"),
        rule.info().messages().get("default"));
  }

  @Test
  void everyBuiltInRuleAndFormIsInOrder() {
    for (String id : List.of("NS301", "NS302", "NS303", "NS304", "NS305", "NS306", "NS404")) {
      Rule rule = Handmade.BOOK.rule(id).orElseThrow();
      assertTrue(rule.examples().stream().anyMatch(Example::passes), id);
      assertTrue(rule.examples().stream().anyMatch(e -> !e.passes()), id);
      rule.examples()
          .forEach(e -> assertTrue(Handmade.BOOK.files().containsKey(e.file()), e.file()));
    }
    assertEquals(
        List.of(58, 22 + 161 + 15, 10 + 175 + 15),
        Stream.of(Era.values())
            .map(e -> Handmade.BOOK.standard(e).orElseThrow())
            .map(s -> s.templates().stream().mapToInt(t -> t.size()).sum())
            .toList());
  }

  @Test
  void unknownAndMissingKeysAreShownWithWhatIsKnown() {
    assertEquals(
        List.of(
            "r1.yaml:1:1 missing key 'why'",
            "r1.yaml:10:1 unknown key 'wy'; known: id, name, title, basis, clauses, level, eras,"
                + " needs, each, find, except, when, check, say, asserts, java, why, examples"),
        errors(changed("why:", "wy:")));
    assertEquals(
        List.of("r1.yaml:3:8 missing key 'en'", "r1.yaml:3:17 unknown key 'xx'; known: zh, en"),
        errors(changed("en: Too many", "xx: Too many")));
  }

  @Test
  void clausesAreNamedAndKnown() {
    String named = changed("level: warning", "clauses: [form-2021/3]\nlevel: warning");
    var loaded = Handmade.BOOK.with(List.of(new PackFile("r.yaml", named)), List.of());
    assertEquals(List.of(), loaded.errors());
    var clause = loaded.rulebook().rule("HZ1").orElseThrow().info().clauses().get(0);
    assertEquals("form-2021/3", clause.name());
    assertTrue(clause.sourceName().zh().contains("国办公开办函〔2021〕30号"));
    String error = errors(named.replace("form-2021/3", "form-2021/9")).get(0);
    assertTrue(
        error.startsWith(
            "r1.yaml:5:11 no clause 'form-2021/9'; known: fees-2020/fees, form-2019/1, "));
    assertEquals(
        List.of("r1.yaml:5:10 expected a list"), errors(named.replace("[form-2021/3]", "x")));
  }

  @Test
  void aPackBringsClausesOfItsOwn() {
    String clauses =
        """
        - source: county-2024
          name: {zh: 县通知, en: county notice}
          clauses: [{id: "1", zh: 第一条, en: Article 1}]
        """;
    String named = changed("level: warning", "clauses: [county-2024/1]\nlevel: warning");
    var pack = List.of(new PackFile("clauses.yaml", clauses), new PackFile("r.yaml", named));
    var loaded = Handmade.BOOK.with(pack, List.of());
    assertEquals(List.of(), loaded.errors());
    assertEquals(
        new Words("第一条", "Article 1"),
        loaded.rulebook().rule("HZ1").orElseThrow().clauses().get(0).title());
  }

  @Test
  void everyLevelOfARuleIsToldWithWhatItBelongsTo() {
    assertEquals(
        List.of(Grade.ordinary(Level.WARNING), Grade.of(Level.NOTE, "alias")), grades("NS104"));
    assertEquals(List.of(Grade.ordinary(Level.ERROR)), grades("NS206").subList(0, 1));
    assertEquals(
        List.of(
            Grade.ordinary(Level.ERROR),
            Grade.where(Level.WARNING, "[40] > sum(parts([40]))"),
            Grade.where(Level.WARNING, "[44] > sum(parts([44]))")),
        grades("NS305"));
    assertEquals(
        List.of(
            Grade.ordinary(Level.WARNING),
            Grade.where(Level.ERROR, "not ([11] ≤ [10])"),
            Grade.where(Level.ERROR, "not ([13] ≤ [12])")),
        grades("NS306"));
  }

  private static List<Grade> grades(String id) {
    return Handmade.BOOK.rule(id).orElseThrow().info().grades();
  }

  @Test
  void theNamesOfAMessagesPlacesAreKept() {
    var info = Handmade.BOOK.rule("NS304").orElseThrow().info();
    assertEquals("'{row}': total {left} ≠ {right} ({formula})", info.pattern("default", Lang.EN));
    assertEquals(
        List.of("default", "default-cause", "default-causes"),
        List.copyOf(info.messages().keySet()));
  }

  @Test
  void anEditThatFindsNothingIsShownWhereItStands() {
    String good = "edits: [{cell: 申请表/一/总计, to: 101}]";
    assertEquals(
        List.of(
            "r1.yaml:13:37 the report has no '没有的话' at this point, so that nothing can be changed"),
        errors(changed(good, "edits: [{drop: 没有的话}]")));
    assertEquals(
        List.of("r1.yaml:13:37 no row '九'; write one of: 一, 二"),
        errors(changed(good, "edits: [{cell: 申请表/九/总计, to: 1}]")).stream()
            .map(e -> e.substring(0, e.indexOf(", 三(一)")))
            .toList());
    assertEquals(
        List.of("r1.yaml:13:16 no clean report '2022'; known: 2018, 2019, 2021"),
        errors(changed("fail: {base: 2021", "fail: {base: 2022")));
  }

  @Test
  void anIllTypedFormulaIsShownAtTheWordConcerned() {
    assertEquals(
        List.of("r1.yaml:8:16 expected a number here, but this is a text"),
        errors(changed("[总计] ≤ 100", "[总计] ≤ “百”")));
    assertEquals(
        List.of(
            "r1.yaml:10:3 '申请表' has no column '合计'; write one of: 自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计"),
        errors(changed("\"[总计] ≤ 100\"", ">\n  1 ≤\n  [合计]")));
  }

  @Test
  void anErrorIsShownWithItsLineAndAMarkBelow() {
    var pack = List.of(new PackFile("r.yaml", changed("[总计] ≤ 100", "[总计] ≤ 总数")));
    RuleError error = Handmade.BOOK.with(pack, List.of()).errors().get(0);
    assertEquals(
        """
        r.yaml:8:16: 此处不应是“总”，应为数、[单元格]或名称或“文字”
        check: "[总计] ≤ 总数"
                 \u3000\u3000    ^""",
        error.shown(Lang.ZH));
  }

  @Test
  void allErrorsOfAPackAreGathered() {
    assertEquals(
        List.of(
            "r1.yaml:5:8 expected error, warning or note",
            "r1.yaml:6:7 expected years: 2019-, -2018, 2014-2018 or all",
            "r2.yaml:7:7 no form '申請表' in those years; forms: 主动公开表, 申请表, 复议诉讼表".replace(", ", "、"),
            "r3.yaml:9:13 no place '{rov}'; known: form, row, row_key, report_year, era, whole, kind, formula,"
                + " left, left_words, right, right_words"),
        errors(
            changed("level: warning", "level: grave").replace("2019-", "2019 on"),
            changed("row of 申请表", "row of 申請表"),
            changed("{row}", "{rov}")));
  }

  @Test
  void idsAndNamesAreTakenOnce() {
    assertEquals(List.of("r2.yaml:1:5 taken by another rule, HZ1 too-many"), errors(GOOD, GOOD));
    assertEquals(
        List.of("r2.yaml:2:7 taken by another rule, HZ1 too-many"),
        errors(GOOD, changed("id: HZ1", "id: HZ2")));
    assertEquals(
        List.of("r1.yaml:1:5 an id is capital letters, not NS, and digits"),
        errors(changed("HZ1", "NS999")));
  }

  @Test
  void whatIsNotYamlIsShownWhereItBreaks() {
    assertEquals(
        List.of("r1.yaml:3:33 not YAML: expected ',' or '}' within the braces"),
        errors("id: HZ1\nname: a\ntitle: {zh: 标题, en: never closed"));
    assertEquals(List.of("r1.yaml:1:1 the file is empty"), errors("# nothing\n"));
    assertEquals(List.of("r1.yaml:2:7 aliases (*) are not read"), errors("id: &a HZ1\nname: *a\n"));
    assertEquals(List.of("r1.yaml:1:17 nested more than 16 deep"), errors("[".repeat(30)));
    assertEquals(
        List.of("r1.yaml:2:1 duplicate key 'id'"), errors(GOOD.replaceFirst("\n", "\nid: HZ2\n")));
  }

  @Test
  void bothLanguagesHaveTheSamePlaces() {
    assertEquals(
        List.of(
            "r1.yaml:9:6 the two languages differ in places: [row, left, right], [left, right]"),
        errors(changed(" in row '{row}'", "")));
  }

  @Test
  void aJavaRuleSpeaksInItsVariants() {
    String text =
        changed("level: warning", "level: {default: warning, mild: note}")
            .replace("each: row of 申请表\n", "")
            .replaceFirst("check: .*\n", "java: Shouts\n")
            .replaceFirst(
                "say: .*\n",
                "say: {default: {zh: \"{a}\", en: \"{a}\"}, mild: {zh: 轻, en: mild}}\n");
    var loaded = Handmade.BOOK.with(List.of(new PackFile("r.yaml", text)), List.of(new Shouts()));
    assertEquals(List.of(), loaded.errors());
    Rule rule = loaded.rulebook().rule("HZ1").orElseThrow();
    List<Breach> breaches = rule.check(new Case(Handmade.of(2023).report())).breaches();
    assertEquals(
        List.of("warning default [甲]", "note mild []"),
        breaches.stream()
            .map(b -> b.level().word() + " " + b.message().id() + " " + b.message().arguments())
            .toList());
    assertEquals(List.of("r1.yaml:7:1 this pack has no checks in Java; use check"), errors(text));
  }

  @Test
  void aRuleIsTriedInItsYearsOnly() {
    var loaded =
        Handmade.BOOK.with(
            List.of(new PackFile("r.yaml", changed("2019-", "2019-2020"))), List.of());
    Rule rule = loaded.rulebook().rule("HZ1").orElseThrow();
    var figures = java.util.Map.of("一/总计", "101");
    Case old = new Case(Handmade.of(2020).form("申请表", figures).report());
    Case young = new Case(Handmade.of(2021).form("申请表", figures).report());
    assertEquals(1, rule.check(old).breaches().size());
    assertEquals(0, rule.check(young).breaches().size());
  }

  /** A check that finds two things in every report. */
  static final class Shouts implements Check {
    @Override
    public Stream<Violation> in(Case it) {
      var span = new Span(0, 2);
      var place = io.github.nianshen.finding.Place.REPORT;
      return Stream.of(
          Violation.at(span, place, "甲"),
          Violation.as("mild", span, place).fixedBy(new Fix(span, "", false)));
    }
  }
}
