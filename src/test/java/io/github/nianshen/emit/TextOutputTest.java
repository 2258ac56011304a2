package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import java.util.Optional;
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
          → 1:1 其[他]：3
          说明：请核对。
          依据：附件

        甲.txt:2:3  警告 NS301 row-total-wrong
          “合计”为 9
         2 | 二、合计
           |     ^^^^
          → 1:1 其[他]：3

        ── 丙.txt  错误 1

        丙.txt:1:1  错误 NS001 input-unreadable
          无法检查：空
          说明：请另存。

        """;
    assertEquals(expected, Sample.written(OutputFormat.TEXT, Sample.full(), Lang.ZH));
  }

  @Test
  void isWrittenInEnglishToo() {
    String text = Sample.written(OutputFormat.TEXT, Sample.full(), Lang.EN);
    assertTrue(text.contains("\n甲.txt:1:6  warning NS301 row-total-wrong\n  '12' is 9\n"), text);
  }

  @Test
  void aFileThatCouldNotBeReadHasNotPassed() {
    String expected =
        """
        略过（压缩包）：
          乙.rar
        无法检查：
          丁.txt
          丙.txt
        程序内部故障，以下规则未能完成：
          NS301 丁.txt broken
        共 3 个文件：通过 1 个，需更正 0 个，无法检查 2 个。错误 1 处，警告 2 处，提示 0 处。
        """;
    assertEquals(expected, Summary.of(Sample.full().result(), 0, Sample.setting(Lang.ZH)));
  }

  @Test
  void aFileIsToBeCorrectedFromTheLevelThatFails() {
    var run = Sample.failing(Sample.full(), Optional.of(Level.WARNING));
    String summary = Summary.of(run.result(), 0, Sample.setting(Lang.EN));
    assertTrue(summary.contains("to be corrected:\n  甲.txt\n"), summary);
    assertTrue(summary.contains("3 files: 0 passed, 1 to be corrected, 2 could not"), summary);
  }

  @Test
  void nothingOfAReportReachesTheTerminalAsAnOrder() {
    var run = Sample.run(Sample.file("a\u001b[2J.txt", "\u001b[31m总计\u0007", "总计"));
    assertFalse(Sample.written(OutputFormat.TEXT, run, Lang.ZH).contains("\u001b"));
  }
}
