package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinterTest {
  private static FileResult lint(String name, String text) {
    return Stand.linter(false).lint(Path.of(name), Stand.bytes(text));
  }

  private static List<String> prints(String name, String text) {
    return lint(name, text).findings().stream().map(Finding::fingerprint).toList();
  }

  private static String said(FileResult file) {
    Finding finding = file.findings().get(0);
    List<RuleInfo> rules = Stand.linter(false).rules();
    return Inputs.rule(finding.rule(), rules).say(finding.message(), Lang.ZH);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, '', 没有文字",
    "a.txt, '\0\1\2', 不是文本",
    "a.odt, PK, 不能读取 odt",
    "a.rar, Rar, 解压后",
    "a.jpg, x, 图片",
  })
  void aFileThatCannotBeReadSaysWhy(String name, String text, String words) {
    FileResult file = lint(name, text);
    assertFalse(file.checked());
    assertEquals(Level.ERROR, file.findings().get(0).level());
    assertTrue(said(file).startsWith("无法检查：") && said(file).contains(words), said(file));
  }

  @Test
  void aFileOverTheLimitSaysItsSizeAndTheLimit() {
    String said = said(lint("a.txt", "字".repeat(2000)));
    assertTrue(said.contains("MiB > "), said);
  }

  @Test
  void aFileThatIsNotThereSaysSo() {
    FileResult file = Stand.linter(false).lint(Path.of("no-such-file.txt"));
    assertTrue(said(file).contains("没有这个文件"), said(file));
  }

  @Test
  void findingsAreSortedByPlace() {
    FileResult file = lint("a.txt", "总计 1\n总计 2\n");
    assertEquals(List.of(0, 5), file.findings().stream().map(f -> f.span().start()).toList());
  }

  @Test
  void whatIsCutIsCounted() {
    FileResult file = lint("a.txt", "总计 1\n".repeat(10));
    assertEquals(4, file.findings().size());
    Finding last = file.findings().get(3);
    assertEquals("NS005", last.rule());
    assertEquals(List.of("3", "7"), last.message().arguments());
  }

  @Test
  void aRuleThatFailsIsToldAndTheOthersStand() {
    FileResult file = Stand.linter(true).lint(Path.of("a.txt"), Stand.bytes("总计 1\n"));
    assertEquals(1, file.findings().size());
    assertEquals("NS404", file.faults().get(0).rule());
    assertTrue(file.checked());
  }

  @Test
  void anOutlineThatFailsLeavesTheFileUnchecked() {
    var linter =
        new Linter(
            new Stand(false),
            d -> {
              throw new IllegalStateException("broken");
            },
            Stand.LIMITS,
            Path.of(""));
    FileResult file = linter.lint(Path.of("a.txt"), Stand.bytes("总计"));
    assertFalse(file.checked());
    assertEquals(1, file.faults().size());
  }

  @Test
  void fingerprintsStayWhenOtherLinesAndFiguresChange() {
    List<String> before = prints("a.txt", "总计 1\n");
    assertEquals(before, prints("a.txt", "前言\n\n总计 9\n"));
    assertEquals(before, prints("./a.txt", "总计 1\n"));
    assertNotEquals(before, prints("b.txt", "总计 1\n"));
  }

  @Test
  void equalFindingsOfAFileAreToldApart() {
    List<String> prints = prints("a.txt", "总计 1\n总计 2\n");
    assertEquals(2, prints.stream().distinct().count());
  }
}
