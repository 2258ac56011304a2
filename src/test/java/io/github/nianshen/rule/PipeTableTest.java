package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.form.Era;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cells of the tables of clean reports. */
class PipeTableTest {
  private static final String TEXT =
      """
      前言。
      信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
      规章 | 1 | 2 | 3
      行政规范性文件 | 4 |  | 6
      行政复议 | | 未经复议直接起诉
      结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
      1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15
      末尾。""";

  private static String cell(String form, String row, String column) {
    var template =
        Handmade.BOOK.standard(Era.FROM_2021).flatMap(s -> s.template(form)).orElseThrow();
    return PipeTable.of(TEXT, template).find(row, column).map(s -> s.in(TEXT)).orElse("none");
  }

  @Test
  void aCellStandsInItsRowCountedFromTheEnd() {
    assertEquals("1", cell("主动公开表", "规章", "本年制发件数"));
    assertEquals("3", cell("主动公开表", "规章", "现行有效件数"));
    assertEquals("6", cell("主动公开表", "行政规范性文件", "现行有效件数"));
  }

  @Test
  void aBlankCellStandsBetweenItsBars() {
    assertEquals("", cell("主动公开表", "行政规范性文件", "本年废止件数"));
    var template =
        Handmade.BOOK.standard(Era.FROM_2021).flatMap(s -> s.template("主动公开表")).orElseThrow();
    int at = TEXT.indexOf("4 |  | 6") + "4 | ".length();
    assertEquals(at, PipeTable.of(TEXT, template).find("行政规范性文件", "本年废止件数").orElseThrow().start());
  }

  @Test
  void rowsSideBySideAreCountedThrough() {
    assertEquals("1", cell("复议诉讼表", "行政复议", "结果维持"));
    assertEquals("10", cell("复议诉讼表", "未经复议直接起诉", "总计"));
    assertEquals("15", cell("复议诉讼表", "复议后起诉", "总计"));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertEquals("none", cell("主动公开表", "行政处罚", "本年处理决定数量"));
    assertEquals("none", cell("主动公开表", "规章", "总计"));
    assertEquals("none", cell("主动公开表", "九", "总计"));
    assertEquals("none", cell("申请表", "三", "总计"));
    assertEquals("none", cell("申请表", "一", "总计"));
  }

  @Test
  void aTextWithoutATableHasNoCells() {
    var template =
        Handmade.BOOK.standard(Era.FROM_2021).flatMap(s -> s.template("复议诉讼表")).orElseThrow();
    assertEquals(Optional.empty(), PipeTable.of("甲\n乙", template).find("行政复议", "总计"));
  }
}
