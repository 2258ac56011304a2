package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.nianshen.outline.Lines;
import io.github.nianshen.outline.Report;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The nodes that rules visit, and what the names stand for there. */
class ScenesTest {
  private static final String TITLE = "青石镇2023年政府信息公开工作年度报告";

  private static Report report() {
    List<String> lines = Lines.with("全县公开工作平稳开展。", "甲句。乙句！ 丙于5月6日办结", "第二段。");
    lines.addAll(0, List.of(TITLE, "前言。"));
    lines.addAll(lines.indexOf("复议的情况见下文。"), disputes());
    lines.addAll(List.of("青石镇人民政府", "2024年1月9日"));
    return Lines.read(lines);
  }

  private static List<String> disputes() {
    String heads = "|结果维持|结果纠正|其他结果|尚未审结|总计";
    return List.of(
        "行政复议|未经复议直接起诉|复议后起诉", heads.repeat(3).substring(1), "1|2|0|0|3|0|0|0|0|0|0|0|0|0|0");
  }

  private static List<Scene> scenes(String each) {
    return Scope.parse(each).orElseThrow().scenes(new Case(report())).toList();
  }

  /** The words that nodes stand at. */
  private static List<String> words(String each) {
    Report report = report();
    return scenes(each).stream().map(s -> report.document().words(s.span())).toList();
  }

  /** What the names of a node stand for. */
  private static String names(Scene scene) {
    var names = new TreeMap<>(scene.names());
    names.remove("report_year");
    names.remove("era");
    names.remove("kind");
    names.remove("whole");
    return names.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue().words())
        .collect(Collectors.joining(", "))
        .replace("\n", "⏎");
  }

  @Test
  void aReportIsVisitedOnceAtItsTitle() {
    assertEquals(List.of(TITLE), words("report"));
    Scene scene = scenes("report").get(0);
    assertEquals(TITLE, scene.words("title"));
    assertEquals("青石镇", scene.words("organ"));
    assertEquals(report().document().text(), scene.words("text"));
    assertEquals("2023", scene.words("report_year"));
    assertEquals("乡镇", scene.words("kind"));
    assertEquals("2021-", scene.words("era"));
    assertEquals("", scene.words("month"));
    Report untitled = Lines.read("甲", "乙");
    Scene first =
        Scope.parse("report").orElseThrow().scenes(new Case(untitled)).findFirst().orElseThrow();
    assertEquals("甲", untitled.document().words(first.span()));
    assertEquals("", first.words("title"));
    assertEquals("", first.words("report_year"));
  }

  @Test
  void sectionsAreVisitedWithTheirTextButNotTheirTables() {
    List<Scene> scenes = scenes("section");
    assertEquals(6, scenes.size());
    assertEquals(
        "heading=总体情况, section=1, text=甲句。乙句！ 丙于5月6日办结⏎第二段。",
        names(scenes.get(0)).replaceFirst("empty=[^,]*, ", ""));
    assertEquals("复议的情况见下文。", scenes.get(3).words("text"));
    assertEquals(Truth.NO, scenes.get(0).truth("empty"));
    assertEquals("一、总体情况", words("section").get(0));
    assertEquals(List.of("四、政府信息公开行政复议、行政诉讼情况"), scenes.get(3).place().steps());
  }

  @Test
  void headingsAreVisitedWithTheirNumbers() {
    assertEquals(
        "heading=其他需要报告的事项, mark=六、, number=6, section=6", names(scenes("heading").get(5)));
  }

  @Test
  void paragraphsAreVisitedOutsideTablesOnly() {
    List<String> words = words("paragraph");
    assertEquals(List.of("前言。", "甲句。乙句！ 丙于5月6日办结", "第二段。"), words.subList(0, 3));
    assertEquals(List.of("青石镇人民政府", "2024年1月9日"), words.subList(words.size() - 2, words.size()));
    assertEquals(false, words.stream().anyMatch(w -> w.contains("行政复议|")));
    assertEquals("section=0, text=前言。", names(scenes("paragraph").get(0)));
    assertEquals("section=1, text=第二段。", names(scenes("paragraph").get(2)));
    assertEquals(List.of("一、总体情况"), scenes("paragraph").get(2).place().steps());
    assertEquals(List.of(), scenes("paragraph").get(0).place().steps());
  }

  @Test
  void sentencesEndAtTheirMarksOrWithTheirParagraph() {
    assertEquals(
        List.of("前言。", "甲句。", "乙句！", " 丙于5月6日办结", "第二段。"), words("sentence").subList(0, 5));
  }

  @Test
  void daysAreVisitedInTheirSections() {
    assertEquals(List.of("5月6日", "2024年1月9日"), words("date"));
    assertEquals("day=6, month=5, text=5月6日", names(scenes("date").get(0)));
    assertEquals("day=9, month=1, text=2024年1月9日, year=2024", names(scenes("date").get(1)));
    assertEquals(List.of("一、总体情况"), scenes("date").get(0).place().steps());
    assertEquals(List.of(), scenes("date").get(1).place().steps());
  }

  @Test
  void rowsColumnsAndCellsOfAFormAreVisited() {
    assertEquals(1, scenes("form 复议诉讼表").size());
    assertEquals(0, scenes("form 申请表").size());
    assertEquals(List.of("行政复议", "未经复议直接起诉", "复议后起诉"), words("row of 复议诉讼表"));
    assertEquals(List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计"), words("column of 复议诉讼表"));
    assertEquals(15, scenes("cell of 复议诉讼表").size());
    assertEquals(
        "column=总计, column_key=总计, form=复议诉讼表, row=行政复议, row_key=行政复议, state=number, unit=count,"
            + " value=3, words=3",
        names(scenes("cell of 复议诉讼表").get(4)));
    assertEquals(
        List.of("四、政府信息公开行政复议、行政诉讼情况", "复议诉讼表", "行政复议", "总计"),
        scenes("cell of 复议诉讼表").get(4).place().steps());
    assertEquals("form=复议诉讼表, row=复议后起诉, row_key=复议后起诉", names(scenes("row of 复议诉讼表").get(2)));
    assertEquals(
        "column=其他结果, column_key=其他结果, form=复议诉讼表", names(scenes("column of 复议诉讼表").get(2)));
  }

  @Test
  void nodesOfAFormAreNamedByTheirMandatedWords() {
    String section = "四、政府信息公开行政复议、行政诉讼情况";
    assertEquals(List.of(section, "复议诉讼表"), scenes("form 复议诉讼表").get(0).place().steps());
    assertEquals(List.of(section, "复议诉讼表", "总计"), scenes("column of 复议诉讼表").get(4).place().steps());
    assertEquals(List.of(section, "复议诉讼表", "复议后起诉"), scenes("row of 复议诉讼表").get(2).place().steps());
  }

  @Test
  void aSectionOutsideTheOutlineIsNamedByItsOwnWords() {
    Report report = Lines.read(Lines.before("七、山林防火", "无事。"));
    assertEquals(List.of("七、山林防火"), Places.of(report, report.sections().get(6)).steps());
    Report old = Lines.read("青石镇2017年政府信息公开工作年度报告", "一、工作概述", "甲");
    assertEquals(List.of("一、工作概述"), Places.of(old, old.sections().get(0)).steps());
    Report shortened = Lines.read(Lines.with("一、总体情况", "1.概述"));
    assertEquals(List.of("一、总体情况"), Places.of(shortened, shortened.sections().get(0)).steps());
  }

  @Test
  void aRowWithoutAnyFigureIsNotVisitedThere() {
    Report report = Handmade.of(2023).form("申请表", Map.of("一/自然人", "3")).report();
    assertEquals(25, Scope.parse("row of 申请表").orElseThrow().scenes(new Case(report)).count());
  }

  @Test
  void aScopeIsAKindOfNodeAndAFormWhereItNeedsOne() {
    for (String none : List.of("row", "report of 申请表", "rows of 申请表", "")) {
      assertEquals(true, Scope.parse(none).isEmpty(), none);
    }
    assertThrows(IllegalArgumentException.class, () -> TextScenes.of(Each.ROW, new Case(report())));
  }
}
