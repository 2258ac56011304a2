package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextOutputTest {
  @Test
  void showsTheLineThePlaceAndTheRemedyOnceForAFile() {
    String expected =
        """
        ── 甲.txt  警告 2

        甲.txt:1:6  警告 NS301 row-total-wrong
          “12”为 9
         1 | 一、总计 12
           |          ^^
            3  1:1 其[他]
          说明：请核对。
          依据：附件

        甲.txt:2:3  警告 NS301 row-total-wrong
          “合计”为 9
         2 | 二、合计
           |     ^^^^
            3  1:1 其[他]

        ── 丙.txt  错误 1

        丙.txt:1:1  错误 NS001 input-unreadable
          无法检查：空
          说明：请另存。

        """;
    assertEquals(expected, Sample.written(OutputFormat.TEXT, Sample.full(), Lang.ZH));
  }

  @Test
  void isWrittenInEnglishToo() {
    String expected =
        """
        ── 甲.txt  2 warnings

        甲.txt:1:6  warning NS301 row-total-wrong
          '12' is 9
         1 | 一、总计 12
           |          ^^
            3  1:1 其[他]
          why: Compare.
          basis: annex

        甲.txt:2:3  warning NS301 row-total-wrong
          '合计' is 9
         2 | 二、合计
           |     ^^^^
            3  1:1 其[他]

        ── 丙.txt  1 error

        丙.txt:1:1  error NS001 input-unreadable
          could not be checked: 空
          why: Save it.

        """;
    assertEquals(expected, Sample.written(OutputFormat.TEXT, Sample.full(), Lang.EN));
  }

  @Test
  void onATerminalThePlaceIsColouredInItsLine() {
    var run = Sample.run(Sample.file("甲.txt", "一、总计 12 件", "12"));
    Setting setting = Sample.setting(Lang.ZH).on(true, Optional.of(80));
    String text = Sample.written(OutputFormat.TEXT, run, setting);
    assertTrue(text.contains("一、总计 \u001b[33m12\u001b[0m 件\n"), text);
  }

  @Test
  void aFileThatCouldNotBeReadHasNotPassed() {
    String expected =
        """
        略过（压缩包）：
          乙.rar
        无法检查：程序内部故障，有规则未能完成：
          丁.txt
        无法检查：空：
          丙.txt
        程序内部故障，以下规则未能完成：
          NS301 丁.txt broken
        共 3 个文件：通过 1 个（其中 1 个有警告或提示），需修改 0 个，无法检查 2 个。
        错误 1 处，警告 2 处，提示 0 处。
        """;
    assertEquals(expected, Summary.of(Sample.full().result(), 0, Sample.setting(Lang.ZH)));
  }

  @Test
  void aFileIsToBeCorrectedFromTheLevelThatFails() {
    var run = Sample.failing(Sample.full(), Optional.of(Level.WARNING));
    String expected =
        """
        passed over (an archive):
          乙.rar
        to be corrected:
          errors  warnings  notes
               0         2      0  甲.txt
        could not be checked: a fault of the program:
          丁.txt
        could not be checked: 空:
          丙.txt
        fault of the program, these rules did not finish:
          NS301 丁.txt broken
        3 files: 0 passed, 1 to be corrected, 2 could not be checked.
        1 error, 2 warnings, 0 notes.
        Not listed, over the limit asked for: 1 finding.
        """;
    assertEquals(expected, Summary.of(run.result(), 1, Sample.setting(Lang.EN)));
  }

  @Test
  void countsOfTheSummaryStandUnderTheirHeads() {
    FileResult[] files =
        IntStream.of(3, 12, 1234)
            .mapToObj(Sample::crowded)
            .map(f -> new FileResult(f.path(), f.content(), f.document(), f.findings(), List.of()))
            .toArray(FileResult[]::new);
    var run = Sample.failing(Sample.run(files), Optional.of(Level.NOTE));
    String expected =
        """
        需修改：
          错误  警告  提示
             0     3     0  多.txt
             0    12     0  多.txt
             0  1234     0  多.txt
        共 3 个文件：通过 0 个，需修改 3 个，无法检查 0 个。
        错误 0 处，警告 1249 处，提示 0 处。
        """;
    assertEquals(expected, Summary.of(run.result(), 0, Sample.setting(Lang.ZH)));
  }

  @Test
  void aSummaryIsBrokenAtTheEdgeOfTheTerminal() {
    Setting narrow = Sample.setting(Lang.ZH).on(false, Optional.of(40));
    String summary = Summary.of(Sample.full().result(), 0, narrow);
    assertTrue(summary.contains("共 3 个文件：通过 1 个（其中 1 个有警告\n或提示），"), summary);
  }

  @Test
  void nothingOfAReportReachesTheTerminalAsAnOrder() {
    var run = Sample.run(Sample.file("a\u001b[2J.txt", "\u001b[31m总计\u0007", "总计"));
    assertFalse(Sample.written(OutputFormat.TEXT, run, Lang.ZH).contains("\u001b"));
  }
}
