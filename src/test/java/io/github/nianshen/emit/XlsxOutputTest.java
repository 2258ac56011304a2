package io.github.nianshen.emit;

import static io.github.nianshen.emit.XlsxRead.ZH;
import static io.github.nianshen.emit.XlsxRead.read;
import static io.github.nianshen.emit.XlsxRead.report;
import static io.github.nianshen.emit.XlsxRead.rows;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.SheetsRead;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Roll;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Stale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XlsxOutputTest {
  @Test
  void everySheetTellsItsPart() {
    Map<String, List<List<String>>> rows = rows(Sample.full());
    assertEquals(List.of("汇总", "问题清单", "规则情况", "未能检查"), List.copyOf(rows.keySet()));
    List<List<String>> files = rows.get("汇总");
    assertEquals(List.of("甲.txt", "", "", "通过", "0", "2", "0", ""), files.get(1));
    assertEquals(List.of("丁.txt", "无法检查"), List.of(files.get(2).get(0), files.get(2).get(3)));
    assertEquals("程序内部故障，规则 NS301 未能完成", files.get(2).get(7));
    assertEquals("无法检查：空", files.get(3).get(7));
    assertEquals(
        List.of(
            "1",
            "甲.txt",
            "",
            "第1行 · 三 · 申请表",
            "警告",
            "NS301",
            "总计不等",
            "“12”为 9",
            "3  1:1 其[他]",
            "附件",
            "请核对。"),
        rows.get("问题清单").get(1));
    List<List<String>> rest = rows.get("未能检查");
    assertEquals(List.of("丁.txt", "没有查完"), rest.get(1).subList(0, 2));
    assertEquals(List.of("丙.txt", "无法检查", "无法检查：空"), rest.get(2));
    assertEquals(List.of("乙.rar", "略过", "压缩包"), rest.get(3));
  }

  @Test
  void aReportIsNamedByItsOrganAndYear() {
    Map<String, List<List<String>>> rows = rows(Sample.run(report("总计")));
    assertEquals(List.of("甲.txt", "青石镇", "2023"), rows.get("汇总").get(1).subList(0, 3));
    assertEquals("青石镇", rows.get("问题清单").get(1).get(2));
  }

  @Test
  void unitsWithoutAReportStandAmongWhatWasNotChecked() {
    RunResult run = Sample.run(report("总计")).result();
    var roll = new Roll(2, List.of("=白水镇"));
    var with =
        new RunResult(
            run.rules(),
            run.files(),
            List.of(),
            List.of(),
            Stale.NONE,
            Map.of(),
            Set.of(),
            roll,
            Optional.empty(),
            run.failOn(),
            run.ending());
    SheetsRead read = read(new Sample.Run(List.of(report("总计")), with), ZH);
    assertEquals(List.of("=白水镇", "没有报告"), read.rows().get("未能检查").get(1).subList(0, 2));
  }

  @Test
  void aLimitLeavesOutRowsButNotCounts() {
    var most = Sample.setting(Lang.ZH, new Most(1, 9));
    SheetsRead read = read(Sample.full(), most);
    assertTrue(read.text().contains("\n另有 2 处问题超出列出的限额"), read::text);
    assertEquals(2, read.rows().get("问题清单").size());
    assertEquals("2", read.rows().get("规则情况").get(2).get(5));
  }

  @Test
  void rowsThatHaveNoRoomAreCounted() throws IOException {
    var output = new XlsxOutput(Sample.RULES, ZH, 31);
    Sample.Run run = Sample.run(Sample.crowded(25));
    var out = new ByteArrayOutputStream();
    try (var pieces = new Pieces()) {
      for (String words : output.pieces(run.files().get(0))) {
        pieces.add(0, 1, Level.WARNING, words.getBytes(StandardCharsets.UTF_8));
      }
      output.write(run.result(), pieces, out, StandardCharsets.UTF_8);
    }
    List<List<String>> rows = SheetsRead.of(out.toByteArray()).rows().get("问题清单");
    assertEquals(12, rows.size());
    assertEquals(List.of("另有 15 行，本表放不下。"), rows.get(11));
  }

  @Test
  void rowsThatAreWrittenBeforeTheEndStay() {
    List<List<String>> rows = rows(Sample.run(Sample.crowded(2_300))).get("问题清单");
    assertEquals(2_301, rows.size());
    for (int i = 1; i < rows.size(); i++) {
      assertEquals("" + i, rows.get(i).get(0));
    }
  }

  @Test
  void equalRunsAreEqualBytes() throws InterruptedException {
    byte[] first = Sample.bytes(OutputFormat.XLSX, Sample.full(), ZH);
    Thread.sleep(2_100);
    assertArrayEquals(first, Sample.bytes(OutputFormat.XLSX, Sample.full(), ZH));
  }

  @Test
  void theHeadStaysFiltersAndIsPrintedOnEveryPage() {
    SheetsRead read = read(Sample.full(), ZH);
    Element list = read.sheet(2);
    assertEquals("A1:K4", SheetsRead.elements(list, "autoFilter").get(0).getAttribute("ref"));
    assertEquals("frozen", SheetsRead.elements(list, "pane").get(0).getAttribute("state"));
    Element page = SheetsRead.elements(list, "pageSetup").get(0);
    assertEquals("landscape", page.getAttribute("orientation"));
    assertEquals("0", page.getAttribute("fitToHeight"));
    assertEquals(11, SheetsRead.elements(list, "col").size());
  }

  @Test
  void everythingIsThereInEnglish() {
    String text = read(Sample.full(), Sample.setting(Lang.EN)).text();
    assertTrue(text.startsWith("# Summary\nfile\torgan\tyear\tverdict\terrors"), text);
    assertTrue(
        text.contains("\ncould not be checked") || text.contains("could not be checked"), text);
    assertTrue(text.contains("\n1\t甲.txt\t\tline 1 · 三 · 申请表\twarning\tNS301\t"), text);
  }

  @Test
  void aRunWithoutFilesSaysThatNothingWasFound() {
    Map<String, List<List<String>>> rows = rows(Sample.run());
    assertEquals(List.of("没有问题。"), rows.get("问题清单").get(1));
    assertEquals(List.of("没有未能检查的文件。"), rows.get("未能检查").get(1));
  }
}
