package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.form.Column;
import io.github.nianshen.form.Label;
import io.github.nianshen.form.Label.Grade;
import io.github.nianshen.form.Row;
import io.github.nianshen.form.Standard;
import io.github.nianshen.form.Template;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of mandated forms and of clauses. */
class StandardFileTest {
  private static final String GOOD =
      """
      era: 2021-
      source: 县政办〔2021〕1号
      headings: [总体情况, {words: 其他, alias: [其它], wrong: [别的], "false": [反的]}]
      tables:
        - name: 果树表
          section: 2
          across: true
          heads: [品种]
          groups:
            - label: 第一项
              columns: [株数, {key: 价, label: 价格, kind: price}, {key: 增, label: 增减, kind: change}]
              rows:
                - {key: 一, label: 苹果}
                - {key: 二, label: {words: 梨, same: [鸭梨]}, total: 三, within: 一}
                - {key: 三, label: 合计, figures: false}
      """;

  private static Optional<Standard> read(String text, Faults faults) {
    return StandardFile.read(new PackFile("forms/x.yaml", text), faults);
  }

  @Test
  void aFormIsReadToTheLastLabel() {
    var faults = new Faults();
    Standard standard = read(GOOD, faults).orElseThrow();
    assertEquals(List.of(), faults.errors());
    assertEquals("县政办〔2021〕1号", standard.source());
    Label other = standard.headings().get(1);
    assertEquals(Optional.of(Grade.ALIAS), other.grade("其它"));
    assertEquals(Optional.of(Grade.WRONG), other.grade("别的"));
    assertEquals(Optional.of(Grade.FALSE), other.grade("反的"));
    Template table = standard.template("果树表").orElseThrow();
    assertEquals(2, table.section());
    assertTrue(table.across());
    assertEquals("品种", table.heads().get(0).words());
    assertEquals("第一项", table.groups().get(0).label().orElseThrow().words());
    assertEquals(
        List.of("株数 株数 COUNT", "价 价格 PRICE", "增 增减 CHANGE"),
        table.columns().stream()
            .map(c -> c.key() + " " + c.label().words() + " " + c.kind())
            .toList());
    Row pears = table.row("二").orElseThrow();
    assertEquals(Optional.of("三"), pears.total());
    assertEquals(Optional.of("一"), pears.within());
    assertTrue(pears.figures());
    assertEquals(false, table.row("三").orElseThrow().figures());
    assertEquals(Column.Kind.COUNT, table.columns().get(0).kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "era: 2021- | era: 2021起 | 1:6 expected one of -2018, 2019-2020, 2021-",
        "section: 2 | section: 7 | 6:14 expected 0 to 6",
        "section: 2 | section: 12 | 6:14 expected 0 to 6",
        "across: true | across: yes | 7:13 expected true or false",
        "kind: price | kind: money | 11:49 expected count, amount, change or price",
        "{key: 一, label: 苹果} | {key: 二, label: 苹果} | 5:5 duplicate row key '二'",
        "total: 三 | total: 四 | 5:5 row '二' names row '四', which is not there",
        "within: 一 | within: 四 | 5:5 row '二' names row '四', which is not there",
        "{key: 一, label: 苹果} | {key: 一} | 13:13 missing key 'label'",
        "{key: 价, label: 价格, kind: price} | {key: 价, kind: price} | 11:23 missing key 'label'",
        "source: 县政办〔2021〕1号 | sauce: 甲 | 1:1 missing key 'source'",
        "{words: 其他, | {wards: 其他, | 3:18 missing key 'words'",
        "headings: [ | hedings: [ | 1:1 missing key 'headings'"
      })
  void isShownWhereAFormIsNotInOrder(String from, String to, String told) {
    assertTrue(GOOD.contains(from), from);
    var faults = new Faults();
    assertEquals(Optional.empty(), read(GOOD.replace(from, to), faults));
    List<String> errors =
        faults.errors().stream()
            .map(e -> e.line() + ":" + e.column() + " " + e.message().in(Lang.EN))
            .toList();
    assertTrue(errors.contains(told), errors::toString);
  }

  @Test
  void aPacksFormTakesThePlaceOfThatEras() {
    var loaded = Handmade.BOOK.with(List.of(new PackFile("forms/x.yaml", GOOD)), List.of());
    assertEquals(
        List.of("果树表"),
        loaded
            .rulebook()
            .standard(io.github.nianshen.form.Era.FROM_2021)
            .orElseThrow()
            .templates()
            .stream()
            .map(Template::name)
            .toList());
    assertEquals(3, loaded.rulebook().standards().size());
  }

  @Test
  void clausesAreNamedInOrderAndOnce() {
    String clauses =
        """
        - source: County 2024
          name: {zh: 县通知, en: county notice}
          clauses: [{id: "1", zh: 第一条, en: Article 1}, {id: "1", zh: 第二条, en: Article 2}]
        """;
    var faults = new Faults();
    ClauseFile.read(new PackFile("clauses.yaml", clauses), faults);
    assertEquals(
        List.of(
            "1:3 duplicate clause 'County 2024/1'",
            "1:11 a name is small letters and digits joined by - or ."),
        faults.errors().stream()
            .map(e -> e.line() + ":" + e.column() + " " + e.message().in(Lang.EN))
            .toList());
  }

  @Test
  void cleanReportsAreNamedForTheirYears() {
    Bases bases = Handmade.BOOK.bases();
    assertEquals(List.of("2018", "2019", "2021"), bases.names());
    assertEquals(Optional.empty(), bases.standard("甲"));
    assertEquals(Optional.empty(), bases.text("2020"));
    assertEquals(io.github.nianshen.form.Era.FROM_2019, bases.standard("2019").orElseThrow().era());
  }
}
