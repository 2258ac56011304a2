package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Skipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
  @TempDir Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "总计 1\n");
  }

  private static Found find(Path... named) {
    return Batch.find(List.of(named), new Stand(false).infos());
  }

  @Test
  void foldersAreSearchedThroughInOrder() throws IOException {
    Path b = file("乙/b.txt");
    Path a = file("a.md");
    Path c = file("乙/c#1 %.html");
    assertEquals(List.of(a, b, c), find(folder).files());
  }

  @Test
  void aFileNamedTwiceIsCheckedOnce() throws IOException {
    Path a = file("a.txt");
    assertEquals(List.of(a), find(folder, a, folder.resolve("./a.txt")).files());
  }

  @Test
  void whatIsPassedOverIsNamedWithTheReason() throws IOException {
    file("~$a.txt");
    file(".git/config.txt");
    file("报告.docx");
    file("a.txt");
    Found found = find(folder);
    assertEquals(1, found.files().size());
    assertEquals(
        List.of(".git", "~$a.txt", "报告.docx"),
        found.skipped().stream().map(s -> String.valueOf(s.path().getFileName())).toList());
    assertTrue(found.skipped().stream().map(Skipped::reason).noneMatch(w -> w.zh().isBlank()));
    assertTrue(found.skipped().get(2).reason().in(Lang.ZH).contains("另存"));
  }

  @Test
  void aFileThatWasNamedItselfIsNotPassedOver() throws IOException {
    Path docx = file("报告.docx");
    assertEquals(List.of(docx), find(docx).files());
  }

  @Test
  void whatIsNotThereAndFoldersWithoutReportsAreTold() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path gone = folder.resolve("gone");
    Found found = find(empty, gone);
    assertEquals(List.of(gone), found.missing());
    assertEquals(List.of(empty), found.barren());
  }

  @Test
  void resultsAreTheSameForAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 50; i++) {
      file("r" + i + ".txt");
    }
    List<Path> files = find(folder).files();
    Linter linter = Stand.linter(true);
    var one = Batch.run(files, linter, 1).stream().map(r -> r.path() + " " + r.findings()).toList();
    var many =
        Batch.run(files, linter, 8).stream().map(r -> r.path() + " " + r.findings()).toList();
    assertEquals(50, one.size());
    assertEquals(one, many);
  }
}
