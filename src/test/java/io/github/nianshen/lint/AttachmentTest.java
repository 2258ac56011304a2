package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A table in a file of its own is checked as a table, and not as a report that lacks the rest. */
final class AttachmentTest {
  private static final Path READ = Path.of("testdata", "read");

  /** The tables of a page, one after the other, with a line before them. */
  private static String tables(String page, String before) throws IOException {
    String html = Files.readString(READ.resolve(page));
    var tables = new StringBuilder("<p>" + before + "</p>");
    for (int at = html.indexOf("<table"); at >= 0; at = html.indexOf("<table", at + 1)) {
      tables.append(html, at, html.indexOf("</table>", at) + 8);
    }
    return tables.toString();
  }

  private static Probe read(String name, String page) {
    return Probe.of(name, page.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> notes(Probe probe) {
    return Stream.of(probe.all().toArray(Finding[]::new))
        .map(f -> f.rule() + " " + f.message().id())
        .toList();
  }

  @Test
  void theStatisticsTableAloneIsAnAttachmentUnderAnyName() throws IOException {
    Probe probe = read("a.html", tables("statistics.html", "政府信息公开情况统计表（2018年度）"));
    assertEquals(List.of("NS004 attachment"), notes(probe));
  }

  @Test
  void itsFiguresAreChecked() throws IOException {
    String wrong =
        tables("statistics.html", "政府信息公开情况统计表")
            .replaceFirst("(（一）收到申请数.*?<td[^>]*>)\\d+", "$1999");
    Probe probe = read("附件.html", wrong);
    assertTrue(probe.ids().contains("NS305"), probe::toString);
  }

  @Test
  void aTableOfALaterYearIsOneByItsName() throws IOException {
    String tables = tables("clean.html", "表格");
    assertEquals(List.of("NS004 attachment"), notes(read("附件1：三张报表.html", tables)));
    Set<String> whole = read("清河镇2023年年度报告.html", tables).ids();
    assertTrue(whole.contains("NS101"), whole::toString);
  }

  @Test
  void aReportIsNoneUnderAnyName() throws IOException {
    String faulty = Files.readString(READ.resolve("faulty.html"));
    assertEquals(read("a.html", faulty).named(), read("附件1.html", faulty).named());
  }
}
