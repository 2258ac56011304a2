package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Fix;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Message;
import io.github.nianshen.finding.Place;
import io.github.nianshen.finding.Related;
import io.github.nianshen.text.Content;
import io.github.nianshen.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlatformOutputsTest {
  private static String written(OutputFormat format, Sample.Run run) {
    return Sample.written(format, run, Lang.ZH);
  }

  @Test
  void aRemarkComesBackAsItWasKept() {
    String words = "列表\t与：“|”";
    FileResult file = Sample.file("甲.txt", "一\n二总计", "二总");
    var remarks = new Remarks(Sample.RULES, Sample.setting(Lang.ZH));
    Remark remark = remarks.of(file, file.findings().get(0), Optional.empty());
    assertEquals(remark, Remark.of(remark.kept()));
    assertEquals(2, remark.line());
    assertEquals(1, remark.column());
    var more = new Remark(remark.place(), remark.level(), remark.print(), words);
    assertEquals(more, Remark.of(more.kept()));
  }

  @Test
  void commandsOfGithubAreEscapedAndTheErrorsComeFirst() {
    var run =
        Sample.run(
            Sample.file("a:1,2%.txt", "一\n二 10%，a::b\n三", "一\n二 10%，a::b"),
            Sample.unreadable("丙.txt"));
    assertEquals(
        """
        ::error file=丙.txt,line=1,endLine=1,col=1,endColumn=2,title=NS001 文件无法检查::无法检查：空
        ::warning file=a%3A1%2C2%25.txt,line=1,endLine=2,title=NS301 总计不等::“一 二 10%25，a::b”为 9
        """,
        written(OutputFormat.GITHUB, run));
  }

  @Test
  void nothingInAReportBecomesACommand() {
    String words = "x\n::add-mask::总计\r\n##[endgroup]\u001b[2J";
    String out = written(OutputFormat.GITHUB, Sample.run(Sample.file("甲.txt", words, words)));
    assertEquals(1, out.lines().count(), out);
    assertFalse(out.contains("\u001b"), out);
  }

  @ParameterizedTest
  @EnumSource(
      value = OutputFormat.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LETTERS", "ANNOTATED"})
  void personalNumbersAreHiddenWhereTheyStandInAMessage(OutputFormat format) {
    String text = "电话13812345678、身份证11010119900307002X";
    String out = written(format, Sample.run(Sample.file("甲.txt", text, text.substring(2))));
    assertTrue(out.replace("\\", "").contains("138****5678"), out);
    assertFalse(out.contains("12345678") || out.contains("19900307"), out);
  }

  @Test
  void aFileWithAProgramsFaultIsAnErrorAmongTheTests() {
    String out = written(OutputFormat.JUNIT, Sample.full());
    assertTrue(out.contains("tests=\"3\" failures=\"0\" errors=\"2\""), out);
    assertTrue(out.contains("<error type=\"unchecked\" message=\"无法检查：空\">"), out);
    assertTrue(out.contains("NS301 因程序内部故障未能完成：broken"), out);
    assertTrue(out.contains("<system-out>甲.txt:1:6  警告 NS301 “12”为 9"), out);
  }

  @Test
  void aFileWhoseFindingsAreAllOverTheLimitStillFails() {
    var strict = Sample.failing(Sample.full(), Optional.of(Level.WARNING));
    String out =
        Sample.written(OutputFormat.JUNIT, strict, Sample.setting(Lang.ZH, new Most(0, 9)));
    assertTrue(out.contains("tests=\"3\" failures=\"1\" errors=\"2\""), out);
    assertTrue(out.contains("message=\"警告 2\">另有 2 处问题超出列出的限额，没有列出。"), out);
    assertTrue(out.contains("message=\"无法检查：空\">另有 1 处"), out);
  }

  @Test
  void theSummaryOfAJobIsCutBeforeGithubRefusesIt() {
    FileResult file = Sample.file("甲.txt", "总计".repeat(2_000), "总计".repeat(2_000));
    FileResult[] many = new FileResult[200];
    java.util.Arrays.fill(many, file);
    String out = written(OutputFormat.GITHUB_SUMMARY, Sample.run(many));
    int size = out.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(size > 700_000 && size < 1 << 20, () -> size + " bytes");
    long rows = out.lines().filter(l -> l.startsWith("| 警告")).count();
    assertTrue(out.contains("另有 " + (200 - rows) + " 处问题，本页放不下。"), () -> rows + " rows");
  }

  @Test
  void aRunWithoutFilesIsNoGoodOne() {
    assertTrue(written(OutputFormat.GITLAB, Sample.run()).contains("\"critical\""));
    assertTrue(written(OutputFormat.JUNIT, Sample.run()).contains("errors=\"1\""));
  }

  @Test
  void nothingIsSaidToBeInOrderWhereALimitLeavesAllOut() {
    var none = Sample.setting(Lang.ZH, new Most(0, 9));
    String out = Sample.written(OutputFormat.GITHUB_SUMMARY, Sample.full(), none);
    assertFalse(out.contains("没有问题。"), out);
    assertTrue(out.contains("另有 3 处问题超出列出的限额"), out);
    assertTrue(written(OutputFormat.GITHUB_SUMMARY, Sample.run()).contains("没有问题。"));
  }

  @Test
  void theLastLinesOfALongSummaryStay() {
    assertEquals("…\n二三\n四", GithubSummaryOutput.last("一一一\n二三\n四", 10));
    assertEquals("…\n四", GithubSummaryOutput.last("一一一\n二三\n四", 9));
    assertEquals("一\n四", GithubSummaryOutput.last("一\n四", 7));
  }

  @Test
  void wordsOfAReportMeanNothingInTheSummary() {
    String words = "|<img src=x>|[x](y) `";
    String out =
        written(OutputFormat.GITHUB_SUMMARY, Sample.run(Sample.file("a|b.txt", words, words)));
    assertTrue(out.contains("| 警告 | a\\|b.txt:1:1 |"), out);
    assertTrue(out.contains("“\\|\\<img src=x\\>\\|\\[x\\](y) \\`”为 9 |"), out);
  }

  @ParameterizedTest
  @CsvSource({
    "总计 13812345678 间, 0, false, 要",
    "总计 间, 0, true, 总计 要",
    "总计 间, 3, false, ''",
    "总计 间, 1, false, ''",
    "'一\n总计 间', 3, true, 总计 要",
  })
  void suggestionsAreWholeLinesOfWhatThePlatformReads(
      String text, int more, boolean whole, String words) {
    int at = text.indexOf('间');
    var finding =
        new Finding(
            "NS301",
            Level.WARNING,
            new Span(at, at + 1),
            new Message("default", List.of("间", "9")),
            Place.REPORT,
            "f",
            List.of(new Fix(new Span(at, at + 1), "要", true)),
            List.<Related>of(),
            Optional.empty());
    long length = (long) text.getBytes(StandardCharsets.UTF_8).length + more;
    var file =
        new FileResult(
            java.nio.file.Path.of("甲.txt"),
            Optional.of(new Content(length, "")),
            Optional.of(Sample.document("甲.txt", text)),
            List.of(finding),
            List.of());
    List<Suggestion> all = Suggestion.of(file, finding);
    assertEquals(words.isEmpty() ? 0 : 1, all.size());
    all.forEach(s -> assertEquals(words, s.words()));
    all.forEach(s -> assertEquals(whole, s.whole()));
  }

  @ParameterizedTest
  @CsvSource({"GITLAB, true", "JUNIT, true", "SARIF, false", "TEXT, false", "CHECKSTYLE, false"})
  void someFormatsTellOfARunThatEndedEarly(OutputFormat format, boolean tells) throws IOException {
    assertEquals(tells, Failure.isTold(format));
    if (tells) {
      var out = new ByteArrayOutputStream();
      Failure.write(format, "错误：没有 13812345678.txt", "a.txt", Lang.ZH, out);
      String told = out.toString(StandardCharsets.UTF_8);
      assertTrue(told.contains("错误：没有 138****5678.txt"), told);
    }
  }
}
