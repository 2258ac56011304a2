package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fingerprints of a log: a finding keeps its own for as long as it stands. */
class SarifPrintsOfALogTest {
  private static final Path REPORT = Path.of("testdata/reports/err/headings.txt");

  @TempDir Path folder;
  private Path file;
  private String text = "";

  @BeforeEach
  void copy() throws IOException {
    text = Files.readString(REPORT);
    file = folder.resolve("a.txt");
  }

  private List<String> prints(String words) throws IOException {
    Files.writeString(file, words);
    return SarifLog.of(file).prints();
  }

  @Test
  void everyResultHasOneAndNoTwoHaveTheSame() throws IOException {
    List<String> prints = new ArrayList<>();
    for (var result : SarifLog.of(Path.of("testdata/reports/err")).all("/results")) {
      prints.add(result.at("/partialFingerprints/nianshenLogical~1v1").asText());
      assertEquals(
          prints.get(prints.size() - 1),
          result.at("/partialFingerprints/primaryLocationLineHash").asText());
    }
    assertTrue(prints.size() > 40);
    assertFalse(prints.contains(""));
    assertEquals(prints.size(), new HashSet<>(prints).size());
  }

  @Test
  void twoRunsAreTheSameByteForByte() {
    Path all = Path.of("testdata/reports");
    assertEquals(SarifLog.of(all, "--jobs=1").text(), SarifLog.of(all, "--jobs=8").text());
  }

  @Test
  void theyStayWhenAParagraphIsPutInAbove() throws IOException {
    List<String> before = prints(text);
    int line = text.indexOf("\n\n") + 2;
    String more = text.substring(0, line) + "本机关高度重视此项工作。\n\n" + text.substring(line);
    assertEquals(before, prints(more));
    assertTrue(before.size() > 2);
  }

  @Test
  void theyChangeWhenTheFileIsMoved() throws IOException {
    List<String> before = prints(text);
    file = folder.resolve("b.txt");
    List<String> after = prints(text);
    assertEquals(before.size(), after.size());
    before.forEach(p -> assertFalse(after.contains(p), p));
  }

  @Test
  void whenOneFindingIsMendedTheOthersKeepTheirs() throws IOException {
    Path report = Path.of("testdata/reports/err/one-cell.txt");
    text = Files.readString(report);
    String worse = text.replace("2023年政府信息公开工作年度报告", "2023年信息公开报告");
    assertFalse(worse.equals(text));
    List<String> both = prints(worse);
    List<String> one = prints(text);
    assertTrue(both.size() > one.size());
    assertTrue(both.containsAll(one), both + "\n" + one);
  }
}
