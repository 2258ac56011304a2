package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.corpus.IndexFault;
import io.github.nianshen.corpus.Roster;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report whose tables lie beside it, in files of their own, does not lack them. */
final class AttachmentsTest {
  private static final Path READ = Path.of("testdata", "read");

  @TempDir Path folder;

  /** A report without its tables. */
  private void report(String name) throws IOException, IndexFault {
    String page = Files.readString(READ.resolve("clean.html"));
    Files.writeString(file(name), page.replaceAll("(?s)<table.*?</table>", ""));
  }

  /** Tables of a report and nothing else. */
  private void tables(String name) throws IOException, IndexFault {
    String page = Files.readString(READ.resolve("clean.html"));
    int from = page.indexOf("<table");
    String prose = "(?s)(</table>).*?(<table|$)";
    Files.writeString(file(name), page.substring(from).replaceAll(prose, "$1$2"));
  }

  private Path file(String name) throws IOException, IndexFault {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return file;
  }

  /** The reports that are told to lack tables, with how many. */
  private List<String> lacking() throws IOException, IndexFault {
    Linter linter = Probe.LINTER;
    List<String> lacking = new ArrayList<>();
    try (Found found = Batch.find(List.of(folder), linter.rules(), Limits.ORDINARY)) {
      Neighbours all =
          new Neighbours.Reading(i -> linter, linter, Roster.NONE, Neighbours.Earlier.NONE, 1)
              .of(found.files(), List.of());
      for (Input input : found.files()) {
        FileResult result = all.lint(input);
        long count = result.findings().stream().filter(f -> f.rule().equals("NS201")).count();
        if (count > 0) {
          lacking.add(folder.relativize(input.path()) + " " + count);
        }
      }
    }
    return lacking;
  }

  @Test
  void theOnlyReportOfAFolderHasTheTablesBesideIt() throws IOException, IndexFault {
    report("清河镇/年度报告.html");
    tables("清河镇/附件：三张表.html");
    assertEquals(List.of(), lacking());
  }

  @Test
  void aTableOfAnotherFolderIsAnothers() throws IOException, IndexFault {
    report("清河镇/年度报告.html");
    tables("白水镇/附件：三张表.html");
    assertEquals(List.of("清河镇/年度报告.html 3"), lacking());
  }

  @Test
  void amongManyTheNameTellsWhose() throws IOException, IndexFault {
    report("清河镇年度报告.html");
    report("白水镇年度报告.html");
    tables("清河镇附件.html");
    assertEquals(List.of("白水镇年度报告.html 3"), lacking());
  }

  @Test
  void aNameThatFitsTwoTellsNothing() throws IOException, IndexFault {
    report("清河镇年度报告.html");
    report("清河镇年度报告（送审稿）.html");
    tables("清河镇附件.html");
    assertEquals(List.of("清河镇年度报告.html 3", "清河镇年度报告（送审稿）.html 3"), lacking());
  }
}
