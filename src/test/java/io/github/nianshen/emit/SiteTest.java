package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Message;
import io.github.nianshen.finding.Place;
import io.github.nianshen.text.Cell;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Heading;
import io.github.nianshen.text.Paragraph;
import io.github.nianshen.text.Source;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where findings are in files that have no lines. */
final class SiteTest {
  private static final String TEXT = "标题\n三、收到和处理\n总计\t12\n其他\t3\n末段";
  private static final int PAGE_2 = TEXT.indexOf("其他");

  private static Document document(Format format, List<Integer> pages) {
    var source = new Source.Builder(TEXT).copy(0, TEXT.length()).source(pages);
    List<Cell> cells =
        List.of(cell("总计", 0, 0), cell("12", 0, 1), cell("其他", 1, 0), cell("3", 1, 1));
    var table = new Table(new Span(at("总计"), at("3") + 1), cells, true);
    return new Document(
        Path.of("甲." + format.word()),
        format,
        TEXT,
        List.of(
            new Paragraph(span("标题")),
            new Heading(span("三、收到和处理"), 1),
            table,
            new Paragraph(span("末段"))),
        source,
        List.of(),
        List.of());
  }

  private static Cell cell(String words, int row, int column) {
    return new Cell(span(words), words, row, column, 1, 1);
  }

  private static int at(String words) {
    return TEXT.indexOf(words);
  }

  private static Span span(String words) {
    return new Span(at(words), at(words) + words.length());
  }

  private static Site site(String words, List<Integer> pages) {
    return new Sites(document(Format.PDF, pages)).at(span(words));
  }

  @Test
  void aCellIsFoundByPageAndLabels() {
    Site site = site("3", List.of(0, PAGE_2));
    var place = new Place(List.of("三、收到和处理政府信息公开申请情况", "申请表", "一、本年新收政府信息公开申请数量", "总计"));
    assertEquals(Optional.of(new Site.Cell(1, 2, 2)), site.cell());
    assertEquals(
        "第2页 · 三、收到和处理政府信息公开申请… · 申请表 “总计”列 · “一、本年新收政府信息公开申请数量”行", site.way(place, Lang.ZH));
  }

  @Test
  void aParagraphIsFoundByItsNumberWherePagesAreNotKnown() {
    assertEquals("第3段", site("末段", List.of()).way(Place.REPORT, Lang.ZH));
    assertEquals("page 2 · paragraph 3", site("末段", List.of(0, PAGE_2)).way(Place.REPORT, Lang.EN));
    assertEquals("第1页 · 第1段", site("标题", List.of(0, PAGE_2)).way(Place.REPORT, Lang.ZH));
  }

  @Test
  void personalNumbersInLabelsAreHidden() {
    var place = new Place(List.of("联系人110101199001011234"));
    assertFalse(site("末段", List.of()).way(place, Lang.ZH).contains("199001011"));
  }

  @Test
  void everyOutputTellsThePlaceInsteadOfALine() {
    var finding =
        new Finding(
            "NS301",
            Level.ERROR,
            span("3"),
            new Message("default", List.of("12", "3")),
            new Place(List.of("三、收到和处理", "申请表", "其他", "总计")),
            "f",
            List.of(),
            List.of(),
            Optional.empty());
    var file =
        new FileResult(
            Path.of("甲.pdf"),
            Optional.empty(),
            Optional.of(document(Format.PDF, List.of(0, PAGE_2))),
            List.of(finding),
            List.of());
    Sample.Run run = Sample.run(file);
    String way = "第2页 · 三、收到和处理 · 申请表 “总计”列 · “其他”行";
    String text = Sample.written(OutputFormat.TEXT, run, Lang.ZH);
    assertTrue(text.contains("甲.pdf  错误 NS301"), text);
    assertTrue(text.contains("\n  " + way + "\n"), text);
    String sarif = Sample.written(OutputFormat.SARIF, run, Lang.ZH);
    assertTrue(sarif.contains("\"nianshen/page\":2"), sarif);
    assertTrue(sarif.contains("\"startLine\":1,\"startColumn\":1,\"endLine\":1,\"endColumn\":2"));
    assertTrue(sarif.contains("\"id\":\"default-at\""), sarif);
    assertTrue(sarif.contains(way + "："), sarif);
    assertFalse(sarif.contains("columnKind"), sarif);
    String json = Sample.written(OutputFormat.JSON, run, Lang.ZH);
    assertTrue(json.contains("\"page\": 2, \"cell\": [1, 2, 2]"), json);
    assertFalse(json.contains("\"line\""), json);
  }
}
