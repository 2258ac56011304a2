package io.github.nianshen.emit;

import static io.github.nianshen.emit.HtmlRead.at;
import static io.github.nianshen.emit.HtmlRead.page;
import static io.github.nianshen.emit.HtmlRead.report;
import static io.github.nianshen.emit.HtmlRead.result;
import static io.github.nianshen.emit.HtmlRead.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Related;
import io.github.nianshen.text.Cell;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A report's own text on the page, with the places of its findings. */
class HtmlTextTest {
  @Test
  void placesAreMarkedWhereTheyStandAndLeadToTheFindings() {
    Element text = text(page(report("甲乙丙丁戊", at(1, 3), at(2, 4))).selectFirst("#r1"));
    assertEquals("甲乙丙1丁2戊", text.selectFirst("p").text());
    assertEquals(List.of("1", "1 2", "2"), text.select("mark.at.error").eachAttr("data-of"));
    assertEquals(List.of("乙", "丙", "丁"), text.select("mark").eachText());
    assertEquals(List.of("#f1", "#f2"), text.select("a.ref").eachAttr("href"));
  }

  @Test
  void bothSidesOfASumAreMarkedInTheDrawnTable() {
    String text = "甲\t乙\t总计\n2\t3\t6";
    List<Cell> cells = new ArrayList<>();
    int offset = 0;
    for (int i = 0; i < 6; i++) {
      String word = List.of("甲", "乙", "总计", "2", "3", "6").get(i);
      Span span = new Span(offset, offset + word.length());
      cells.add(new Cell(span, word, i / 3, i % 3, 1, 1));
      offset = span.end() + 1;
    }
    Span total = cells.get(5).span();
    List<Related> sum =
        List.of(
            new Related(total, "总计", Optional.of("6"), Optional.empty()),
            new Related(cells.get(3).span(), "甲", Optional.of("2"), Optional.of("≠")),
            new Related(cells.get(4).span(), "乙", Optional.of("3"), Optional.of("+")));
    var table = new Table(new Span(0, text.length()), cells, true);
    Element page =
        page(result(text, List.of(table), List.of(), at(total, "6", sum, Optional.empty())));
    Element drawn = text(page.selectFirst("#r1")).selectFirst("table");
    assertEquals(List.of("甲", "乙", "总计"), drawn.select("tr:eq(0) th[scope=col]").eachText());
    assertEquals(List.of("1b", "1b", "1 1a"), drawn.select("td > [data-of]").eachAttr("data-of"));
    Element shown = page.selectFirst("#f1 table.sum");
    assertEquals(List.of("6 总计"), shown.select(".side-a").eachText());
    assertEquals(List.of("≠ 2 甲", "+ 3 乙"), shown.select(".side-b").eachText());
  }

  @Test
  void aBlankCellCanBeMarked() {
    var cells =
        List.of(
            new Cell(new Span(0, 1), "甲", 0, 0, 1, 2),
            new Cell(new Span(2, 2), "", 0, 2, 1, 1),
            new Cell(new Span(3, 3), "", 0, 3, 2, 1));
    var table = new Table(new Span(0, 3), cells, true);
    Element page = page(result("甲\t\t", List.of(table), List.of(), at(2, 2)));
    Element row = text(page.selectFirst("#r1")).selectFirst("tr");
    assertEquals("2", row.child(0).attr("colspan"));
    assertEquals(1, row.child(1).select("mark.error:empty").size());
    assertEquals(0, row.child(2).select("mark").size());
    assertEquals("2", row.child(2).attr("rowspan"));
  }

  @Test
  void linesOfATableThatStandsOneCellALineAreRows() {
    String lines = "二、主动公开政府信息情况\n信息内容\n本年制发件数\n规章\n0\n1\n文件\n2\n3\n许可\n4\n处罚\n5\n强制\n6";
    Element text = text(page(report(lines)).selectFirst("#r1"));
    assertEquals(List.of("二、主动公开政府信息情况"), text.select("h4").eachText());
    assertEquals(
        List.of("信息内容 本年制发件数", "规章 0 1", "文件 2 3", "许可 4", "处罚 5", "强制 6"),
        text.select(".cells").eachText());
  }

  @Test
  void whatALimitLeavesOutIsNeitherListedNorMarkedButCounted() {
    Setting one = Sample.setting(Lang.ZH, new Most(1, Integer.MAX_VALUE));
    Element page = page(Sample.run(report("甲乙丙丁戊", at(0, 1), at(2, 3))), one);
    assertEquals(1, page.select("li.finding").size());
    Element text = text(page.selectFirst("#r1"));
    assertEquals(List.of("1"), text.select("mark, [data-of]").eachAttr("data-of"));
    assertEquals(1, text.select("mark").size());
    assertEquals("另有 1 处超出限额，没有列出。", page.select("#r1 > .remark").text());
  }
}
