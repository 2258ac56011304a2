package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said where an assertion does not hold, and which cells it speaks of. */
class AssertionTest {
  private static final String RULE =
      """
      id: HZ1
      name: made-up
      title: {zh: 题, en: Title}
      basis: {zh: 据, en: basis}
      level: warning
      eras: all
      each: EACH
      check: "CHECK"
      say: {zh: "PLACES", en: "PLACES"}
      why: {zh: 因, en: because}
      examples:
        pass: {base: 2021}
        fail: {base: 2021, edits: [{replace: 一、总体情况, with: 一、概述}], at: 一、概述}
      """;

  private static final Map<String, String> FIGURES =
      Map.of("一/自然人", "3", "一/商业企业", "4", "一/科研机构", "-1", "一/总计", "9", "二/自然人", "5");

  private static List<Breach> breaches(String each, String check, String places) {
    String text = RULE.replace("EACH", each).replace("CHECK", check).replace("PLACES", places);
    var loaded = Handmade.BOOK.with(List.of(new PackFile("r.yaml", text)), List.of());
    assertEquals(List.of(), loaded.errors());
    Rule rule = loaded.rulebook().rule("HZ1").orElseThrow();
    return rule.check(new Case(Handmade.of(2023).form("申请表", FIGURES).report())).breaches();
  }

  private static List<String> said(String check, String place) {
    Breach breach = breaches("form 申请表", check, "{" + place + "}").get(0);
    return breach.message().arguments();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[一/自然人] = [一/商业企业] | 一、本年新收政府信息公开申请数量·自然人 3 = 一、本年新收政府信息公开申请数量·商业企业 4",
        "[一/自然人] ≥ [一/商业企业] | 一、本年新收政府信息公开申请数量·自然人 3 ≥ 一、本年新收政府信息公开申请数量·商业企业 4",
        "[一/自然人] + 2 = 4 | 一、本年新收政府信息公开申请数量·自然人 3 + 2 = 5",
        "4 = [一/自然人] − 2 | 一、本年新收政府信息公开申请数量·自然人 3 − 2 = 1",
        "[一/自然人] + 2 = 1 + 1 | 一、本年新收政府信息公开申请数量·自然人 3 + 2 = 5 ≠ 2 = 1 + 1",
        "[一/自然人] + 2 < 1 + 1 | 一、本年新收政府信息公开申请数量·自然人 3 + 2 = 5 ≥ 2 = 1 + 1",
        "10 − ([一/自然人] − 2) = 4 | 10 − 一、本年新收政府信息公开申请数量·自然人 3 + 2 = 9",
        "([一/自然人] + 1) × 2 = 4 | (一、本年新收政府信息公开申请数量·自然人 3 + 1) × 2 = 8",
        "8 ÷ (1 + 1) = 3 | 8 ÷ (1 + 1) = 4",
        "max([一/自然人], 1 + 1) = 4 | max(一、本年新收政府信息公开申请数量·自然人 3, 1 + 1) = 3",
        "sum([一/自然人], 1) = 5 | 一、本年新收政府信息公开申请数量·自然人 3 + 1 = 4",
        "10 − sum([一/自然人], 1) = 5 | 10 − 一、本年新收政府信息公开申请数量·自然人 3 − 1 = 6",
        "1 ≤ [一/自然人] ≤ 2 | 一、本年新收政府信息公开申请数量·自然人 3 ≤ 2",
        "5 ≤ [一/自然人] ≤ 2 | 5 ≤ 一、本年新收政府信息公开申请数量·自然人 3",
        "report_year = 2020 | 2023 = 2020",
        "count(parts([三(七)/自然人])) = 1 | count(…) = 21"
      })
  void aFormulaIsToldWithItsFigures(String check, String formula) {
    assertEquals(List.of(formula), said(check, "formula"));
  }

  @Test
  void eachSideIsToldAlone() {
    assertEquals(List.of("5"), said("[一/自然人] + 2 = 4", "left"));
    assertEquals(List.of("4"), said("[一/自然人] + 2 = 4", "right"));
    assertEquals(List.of("一、本年新收政府信息公开申请数量·自然人 3 + 2"), said("[一/自然人] + 2 = 4", "left_words"));
    assertEquals(List.of("4"), said("[一/自然人] + 2 = 4", "right_words"));
    assertEquals(List.of("2"), said("1 ≤ [一/自然人] ≤ 2", "right"));
    assertEquals(List.of("申请表"), said("[一/自然人] + 2 = 4", "form"));
  }

  @Test
  void sumsOfManyPartsLeaveOutThoseThatAreNothing() {
    assertEquals(List.of("1 + 2 + …"), said("1 + 0 + 0 + 0 + 2 + 0 + 0 + 0 + 0 = 4", "left_words"));
    assertEquals(
        List.of("1 + 0 + 0 + 0 + 2 + 0 + 0 + 0"),
        said("1 + 0 + 0 + 0 + 2 + 0 + 0 + 0 = 4", "left_words"));
    assertEquals(List.of("…"), said("0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 = 4", "left_words"));
    assertEquals(
        List.of("1 + 1 + 1 − 1 + …"), said("1 + 1 + 1 − 1 + 0 − 0 + 0 + 0 + 0 = 4", "left_words"));
    assertEquals(
        List.of("1 + 1 + 1 − 1 + 1"), said("1 + 1 + 1 − 1 + 0 − 0 + 0 + 0 + 1 = 4", "left_words"));
  }

  /** The cells of a breach with the signs that join them. */
  private static List<String> cells(String check) {
    return breaches("form 申请表", check, "x").get(0).related().stream()
        .map(r -> r.sign().orElse("") + r.figure().orElse(""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[一/自然人] = [一/商业企业] | 3 ≠4",
        "[一/自然人] ≠ 3 and [一/商业企业] = 4 | 3 4",
        "[一/自然人] > [一/商业企业] | 3 ≤4",
        "[一/自然人] ≥ [一/商业企业] | 3 <4",
        "[一/商业企业] < [一/自然人] | 4 ≥3",
        "[一/商业企业] ≤ [一/自然人] | 4 >3",
        "[一/自然人] + [一/商业企业] = [一/总计] − [二/自然人] | 3 +4 ≠9 −5",
        "[一/自然人] − [一/商业企业] = [一/总计] | 3 −4 ≠9",
        "2 × [一/自然人] = [一/商业企业] | 3 4",
        "[一/自然人] + 1 = [一/总计] | 3 9",
        "[一/自然人] + [一/商业企业] = [一/自然人] + [一/总计] | 3 4 9",
        "[一/自然人] = -[一/商业企业] + [一/总计] | 3 4 9",
        "1 ≤ [一/自然人] ≤ [一/商业企业] ≤ 3 | 3 4",
        "[一/自然人] = 1 or [一/商业企业] = 1 | 3 4",
        "not ([一/自然人] = 3 and [一/商业企业] = 4) | 3 4",
        "[一/自然人] in ([一/商业企业], 1) | 3 4"
      })
  void cellsJoinBySignsWhereTheyArePlainSums(String check, String cells) {
    assertEquals(cells, String.join(" ", cells(check)));
  }

  @Test
  void oneCellAloneIsWhereTheBreachStands() {
    Breach breach = breaches("form 申请表", "[一/自然人] = 4", "x").get(0);
    assertEquals(List.of(), breach.related());
    assertEquals("自然人", breach.place().steps().get(breach.place().steps().size() - 1));
    assertEquals(1, breach.span().length());
  }

  @Test
  void whatSpeaksOfNoCellStandsAtItsNode() {
    Breach breach = breaches("row of 申请表", "row_key ≠ “一”", "{row}").get(0);
    assertEquals(List.of("一、本年新收政府信息公开申请数量"), breach.message().arguments());
    assertEquals(List.of("申请表", "一、本年新收政府信息公开申请数量"), breach.place().steps());
  }

  @Test
  void aRuleOfAFigureThatCannotBeIsSilent() {
    assertEquals(List.of(), breaches("form 申请表", "[一/自然人] + [一/科研机构] = [一/总计]", "x"));
  }

  @Test
  void aRuleThatHoldsSaysNothing() {
    assertEquals(List.of(), breaches("form 申请表", "[一/自然人] = 3", "x"));
    assertEquals(List.of(), breaches("form 复议诉讼表", "1 = 2", "x"));
    assertEquals(List.of(), breaches("form 申请表", "[三(六)/自然人] = 1", "x"));
  }
}
