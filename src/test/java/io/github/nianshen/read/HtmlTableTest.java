package io.github.nianshen.read;

import static io.github.nianshen.read.Samples.blocks;
import static io.github.nianshen.read.Samples.cells;
import static io.github.nianshen.read.Samples.html;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.text.Cell;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HtmlTableTest {
  @Test
  void cellsStandInRowsAndBlankOnesKeepTheirPlace() {
    Document document = html("<table><tr><td>甲<td>&nbsp;<td>1</tr><tr><td>乙<td>2<td></tr></table>");
    assertEquals("甲\t\t1\n乙\t2\t", document.text());
    Table table = (Table) document.blocks().get(0);
    assertTrue(table.drawn());
    for (Cell cell : table.cells()) {
      assertEquals(cell.text(), document.words(cell.span()));
      assertTrue(table.span().holds(cell.span()));
    }
  }

  @Test
  void spansMoveTheCellsAfterThem() {
    assertEquals(
        List.of("0,02×1 甲", "0,11×2 乙", "1,1 丙", "1,2 丁", "2,01×3 戊"),
        cells(
            html(
                "<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁"
                    + "<tr><td colspan=3>戊</table>")));
  }

  @Test
  void spansEndWithTheirGroupOfRows() {
    assertEquals(
        List.of("0,0 甲", "0,1 乙", "1,02×1 丙", "1,1 丁", "2,1 戊"),
        cells(
            html(
                "<table><thead><tr><td rowspan=9>甲<td>乙</thead>"
                    + "<tbody><tr><td rowspan=0>丙<td>丁<tr><td>戊</tbody></table>")));
  }

  @Test
  void absurdAndOverlappingSpansAreClipped() {
    assertEquals(
        List.of("0,0 甲", "0,12×1 乙", "1,0 丙", "2,01×1000 丁"),
        cells(
            html(
                "<table><tr><td>甲<td rowspan=2>乙<tr><td colspan=5>丙"
                    + "<tr><td colspan=999999>丁</table>")));
  }

  @Test
  void linesWithinACellAreLinesOfItsText() {
    assertEquals(
        List.of("0,0 商业\n企业", "0,1 现行\n有效", "0,2 1"),
        cells(html("<table><tr><td><p>商业</p><p>企业</p><td>现行<br>有效<td>1</table>")));
  }

  @Test
  void hiddenRowsAndCellsAreNone() {
    assertEquals(
        List.of("0,0 甲", "0,1 2", "1,0 乙", "1,1 3"),
        cells(
            html(
                "<table><tr><td>甲<td hidden>1<td>2<tr style='display:none'><td>丙<td>4"
                    + "<tr><td>乙<td>3</table>")));
  }

  @Test
  void tablesThatOnlyArrangeAPageAreDissolved() {
    String inner = "<table><tr><td>甲<td>1<tr><td>乙<td>2</table>";
    assertEquals(
        List.of("一、总体情况", "table of 4", "白杨乡人民政府"),
        blocks(html("<table><tr><td><p>一、总体情况</p>" + inner + "<td>白杨乡人民政府</table>")));
    assertEquals(
        List.of("甲", "乙"), blocks(html("<table><tr><td><p>甲</p><p>乙</p></td></tr></table>")));
  }

  @Test
  void aBoxRoundTheWordsOfACellIsNoTable() {
    assertEquals(
        List.of("0,0 甲", "0,1 1"),
        cells(html("<table><tr><td><table><tr><td>甲</table><td>1</table>")));
  }

  @Test
  void aHeadingInARowOfItsOwnStandsBetweenTables() {
    assertEquals(
        List.of("二、主动公开政府信息情况", "table of 2", "三、收到和处理政府信息公开申请情况", "table of 2"),
        blocks(
            html(
                "<table><tr><td colspan=2>二、主动公开政府信息情况<tr><td>甲<td>1"
                    + "<tr><td colspan=2>三、收到和处理政府信息公开申请情况<tr><td>乙<td>2</table>")));
  }

  @Test
  void aReportInOneTableHasItsTitleAndSignatureAsLines() {
    assertEquals(
        List.of(
            "白杨乡人民政府2024年年度报告",
            "二、主动公开政府信息情况",
            "table of 3",
            "六、其他需要报告的事项",
            "无。",
            "白杨乡人民政府",
            "2025年1月20日"),
        blocks(
            html(
                "<table><tr><td colspan=4>白杨乡人民政府2024年年度报告<tr><td colspan=4>二、主动公开政府信息情况"
                    + "<tr><td colspan=4>第二十条第（五）项<tr><td>行政许可<td colspan=3>1"
                    + "<tr><td colspan=4>六、其他需要报告的事项<tr><td colspan=4>无。"
                    + "<tr><td colspan=4>白杨乡人民政府<tr><td colspan=4>2025年1月20日</table>")));
  }

  @Test
  void aHeadingWithBlankCellsBesideItIsALine() {
    assertEquals(
        List.of("二、主动公开政府信息情况", "table of 2"),
        blocks(html("<table><tr><td>二、主动公开政府信息情况<td><tr><td>甲<td>1</table>")));
  }

  @Test
  void aNarrowRowWithoutAFigureStaysARow() {
    assertEquals(List.of("table of 3"), blocks(html("<table><tr><td>甲<td>1<tr><td>行政强制</table>")));
  }

  @Test
  void rowLabelsThatLookLikeHeadingsStayCells() {
    assertEquals(
        List.of("table of 4"),
        blocks(html("<table><tr><td>一、本年新收政府信息公开申请数量<td>1" + "<tr><td>四、结转下年度继续办理<td>0</table>")));
  }
}
