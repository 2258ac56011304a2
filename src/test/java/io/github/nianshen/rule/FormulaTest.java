package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.outline.Report;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check language: what formulas mean, and what is said of bad ones. */
class FormulaTest {
  private static final Labels LABELS =
      new Library(
              Handmade.BOOK.standards(),
              java.util.List.of(),
              java.util.Map.of(),
              Handmade.BOOK.bases())
          .labels(Eras.ALL);

  private static final Report REPORT =
      Handmade.of(2023)
          .form("申请表", Map.of("一/自然人", "3", "一/总计", "4", "一/其他", "", "二/自然人", "2", "三(七)/自然人", "5"))
          .form("复议诉讼表", Map.of("行政复议/总计", "7"))
          .report();

  private static Truth first(String each, String formula) throws FormulaFault {
    Scope scope = Scope.parse(each).orElseThrow();
    Question question = Formula.read(formula, scope, LABELS);
    return question.in(scope.scenes(new Case(REPORT)).findFirst().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 + 2 × 3 = 7 | YES",
        "(1 + 2) × 3 = 9 | YES",
        "10 − 4 − 3 = 3 | YES",
        "8 ÷ 4 ÷ 2 = 1 | YES",
        "-2 + 5 = 3 | YES",
        "0 ≤ 1 < 2 ≠ 3 | YES",
        "3 > 2 > 2 | NO",
        "1 = 1 or 1 = 2 and 1 = 3 | YES",
        "not 1 = 2 and 1 = 2 | NO",
        "not not 1 = 1 | YES",
        "（１＋２）＝３ 且 非 １＞２ | YES",
        "1 != 2 或 1 = 2 | YES",
        "50% × 4 = 2.0 | YES",
        "0.1 + 0.2 = 0.3 | YES",
        "3 in (1, 2, 3) | YES",
        "“甲” 属于 （“甲”，“乙”） | YES",
        "“年度报告” 含 \"报告\" | YES",
        "“第3页” matches “\\d页” | YES",
        "“第12345678页” matches “第(\\d{2}){4}页{1}” | YES",
        "“甲” ≠ “乙” | YES",
        "1 ÷ 0 = 1 | UNKNOWN",
        "1 ÷ 0 = 1 or 1 = 1 | YES",
        "1 ÷ 0 = 1 and 1 = 2 | NO",
        "not 1 ÷ 0 = 1 | UNKNOWN",
        "max(1, 3, 2) + min(4, 5) = 7 | YES",
        "abs(2 − 5) = 3 and round(2 ÷ 3, 2) = 0.67 | YES",
        "count(1, 2) = 2 and sum(1, 2, 3) = 6 | YES",
        "length(“一 二　三”) = 3 | YES",
        "days(2023, 2) = 28 and days(2024, 2) = 29 and days(2023, 11) = 30 | YES",
        "days(2023, 13) = 31 | UNKNOWN",
        "report_year = 2023 and era = “2021-” | YES",
        "[复议诉讼表/行政复议/总计] = 7 | YES",
        "[申请表/一/其他] = 0 | UNKNOWN"
      })
  void aFormulaHasOneMeaning(String formula, Truth answer) throws FormulaFault {
    assertEquals(answer, first("report", formula));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "row of 申请表 | [自然人] = 3 | YES",
        "row of 申请表 | ［总 计］ = 4 | YES",
        "row of 申请表 | [自然人] + [其他] = 3 | UNKNOWN",
        "row of 申请表 | [二/自然人] = 2 | YES",
        "row of 申请表 | row_key = “一” | YES",
        "column of 申请表 | [一] + [二] = [三(七)] | YES",
        "column of 申请表 | [（七）总计] = 5 | YES",
        "column of 申请表 | sum(parts([三（七）])) = 0 | YES",
        "column of 申请表 | count(parts([三(七)])) = 21 | YES",
        "form 申请表 | [一/总计] = 4 | YES",
        "cell of 申请表 | value = 3 and state = “number” and unit = “count” | YES"
      })
  void cellsAreNamedFromWhereARuleStands(String each, String formula, Truth answer)
      throws FormulaFault {
    assertEquals(answer, first(each, formula));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "report | 1 + = 2 | 4 | '=' cannot stand here; expected a number, [cell] or name or a \"text\"",
        "report | 1 = 2 2 | 6 | '2' cannot stand here; expected the end",
        "report | (1 = 2 | 6 | the formula breaks off here; expected ')'",
        "report | 1 = 甲 | 4 | '甲' cannot stand here; expected a number, [cell] or name or a \"text\"",
        "report | 𠮷 = 1 | 0 | '𠮷' cannot stand here; expected a number, [cell] or name or a \"text\"",
        "report | 1 + 2 | 0 | expected yes or no here, but this is a number",
        "report | 1 = “一” | 4 | expected a number here, but this is a text",
        "report | “一” = 1 | 6 | expected a text here, but this is a number",
        "report | “一” < “二” | 4 | texts compare once, by = or ≠",
        "report | (1 = 1) + 1 = 2 | 0 | expected a number here, but this is yes or no",
        "report | “甲” matches “(” | 14 | not a pattern: Unclosed group",
        "report | “甲” matches “((){50}){50}” | 22 | not a pattern: groups are repeated more than 2000 times",
        "date | yaer = 2020 | 0 | each date has no name 'yaer'; known: year, month, day, text, report_year, era, whole, kind",
        "report | sun(1) = 1 | 0 | no function 'sun'; known: abs, count, days, length, max, min, parts, round, sum",
        "report | days(2020) = 1 | 0 | expected days(number, number)",
        "report | length(1) = 1 | 7 | expected a text here, but this is a number",
        "report | parts(1) = 1 | 0 | parts takes one cell: parts([total])",
        "report | [一] = 1 | 0 | '一' should be form/row/column; forms: 统计表, 主动公开表, 申请表, 复议诉讼表",
        "row of 复议诉讼表 | [总计] = [小计] | 7 | '复议诉讼表' has no column '小计'; write one of: 结果维持、结果纠正、其他结果、尚未审结、总计",
        "column of 复议诉讼表 | [总计] = 1 | 0 | '复议诉讼表' has no row '总计'; write one of: 行政复议、未经复议直接起诉、复议后起诉",
        "form 复议诉讼表 | [行政复议] = 1 | 0 | '复议诉讼表' has more than one column: write row/column",
        "form 统计表 | [（二）被依法纠错数] = 1 | 0 | '统计表' has more than one row '（二）被依法纠错数'; write one of: 42、46"
      })
  void aBadFormulaIsShownWhereItIsBad(String each, String formula, int offset, String message) {
    Scope scope = Scope.parse(each).orElseThrow();
    var fault = assertThrows(FormulaFault.class, () -> Formula.read(formula, scope, LABELS));
    assertEquals(offset + " " + message, fault.offset() + " " + fault.words().in(Lang.EN));
  }

  @Test
  void aFormulaOverTheLimitsIsRefused() {
    Scope scope = Scope.parse("report").orElseThrow();
    String deep = "(".repeat(21) + "1 = 1" + ")".repeat(21);
    assertThrows(FormulaFault.class, () -> Formula.read(deep, scope, LABELS));
    String lengthy = "1 = 1" + " and 1 = 1".repeat(200);
    assertThrows(FormulaFault.class, () -> Formula.read(lengthy, scope, LABELS));
  }

  @Test
  void aFormulaWithinTheLimitsIsTaken() throws FormulaFault {
    assertEquals(Truth.YES, first("report", "(".repeat(20) + "1 = 1" + ")".repeat(20)));
    assertEquals(Truth.YES, first("report", "(1 = 1)" + " and (1 = 1)".repeat(30)));
    String most = "1 = 1" + " ".repeat(1995);
    assertEquals(Truth.YES, first("report", most));
    Scope scope = Scope.parse("report").orElseThrow();
    assertThrows(FormulaFault.class, () -> Formula.read(most + " ", scope, LABELS));
  }

  @ParameterizedTest
  @CsvSource({
    "1 < 1, NO",
    "1 ≤ 1, YES",
    "1 > 1, NO",
    "1 ≥ 1, YES",
    "2 ≥ 1, YES",
    "1 ≥ 2, NO",
    "'round(2.5, 0) = 3', YES",
    "'round(1 ÷ 3, 10) = 0.3333333333', YES",
    "'round(1, 11) = 1', UNKNOWN",
    "'round(1, 0 − 1) = 1', UNKNOWN",
    "'days(2023, 12) = 31', YES",
    "'days(2023, 0) = 31', UNKNOWN",
    "'days(0, 1) = 31', UNKNOWN",
    "'days(9999, 1) = 31', YES",
    "'days(10000, 1) = 31', UNKNOWN",
    "'sum(1, 1 ÷ 0) = 1', UNKNOWN",
    "'“甲” in (“乙”, “丙”)', NO"
  })
  void aFormulaKeepsToItsBounds(String formula, Truth answer) throws FormulaFault {
    assertEquals(answer, first("report", formula));
  }

  @Test
  void aPatternThatNeverEndsIsAFaultOfTheRule() throws FormulaFault {
    Scope scope = Scope.parse("report").orElseThrow();
    String many = "a".repeat(60);
    Question question = Formula.read("“" + many + "b” matches “a*a*a*a*a*a*a*a*c”", scope, LABELS);
    Scene scene = scope.scenes(new Case(REPORT)).findFirst().orElseThrow();
    assertThrows(IllegalStateException.class, () -> question.in(scene));
  }
}
