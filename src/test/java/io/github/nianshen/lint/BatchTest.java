package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Skipped;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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
    return Batch.find(List.of(named), new Stand(false).infos(), Limits.ORDINARY);
  }

  private static List<Path> paths(Found found) {
    return found.files().stream().map(Input::path).toList();
  }

  @Test
  void foldersAreSearchedThroughInOrder() throws IOException {
    Path b = file("乙/b.txt");
    Path a = file("a.md");
    Path c = file("乙/c#1 %.html");
    assertEquals(List.of(a, b, c), paths(find(folder)));
  }

  @Test
  void aFileNamedTwiceIsCheckedOnce() throws IOException {
    Path a = file("a.txt");
    assertEquals(List.of(a), paths(find(folder, a, folder.resolve("./a.txt"))));
  }

  @Test
  void aTextTwinIsPassedOverBesideItsDocument() throws IOException {
    Path document = file("报告.docx");
    Path twin = file("报告.docx.md");
    Path alone = file("另一份.docx.md");
    Found found = find(folder);
    assertEquals(List.of(alone, document), paths(found).stream().sorted().toList());
    assertEquals(List.of(twin), found.skipped().stream().map(Skipped::path).toList());
    assertTrue(found.skipped().get(0).reason().in(Lang.EN).startsWith("the text twin"));
    assertEquals(List.of(document, twin), paths(find(document, twin)));
    assertEquals(List.of(twin), paths(find(twin)));
  }

  @Test
  void whatIsPassedOverIsNamedWithTheReason() throws IOException {
    file("~$a.txt");
    file(".git/config.txt");
    file("报告.odt");
    file("a.txt");
    Found found = find(folder);
    assertEquals(1, found.files().size());
    assertEquals(
        List.of(".git", "~$a.txt", "报告.odt"),
        found.skipped().stream().map(s -> String.valueOf(s.path().getFileName())).toList());
    assertTrue(found.skipped().stream().map(Skipped::reason).noneMatch(w -> w.zh().isBlank()));
    assertTrue(found.skipped().get(2).reason().in(Lang.ZH).contains("另存"));
  }

  @Test
  void aFileThatWasNamedItselfIsNotPassedOver() throws IOException {
    Path odt = file("报告.odt");
    assertEquals(List.of(odt), paths(find(odt)));
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
    List<Input> files = find(folder).files();
    assertEquals(50, checked(files, 1).size());
    assertEquals(checked(files, 1), checked(files, 8));
  }

  private static List<String> checked(List<Input> files, int jobs) {
    Linter linter = Stand.linter(true);
    List<String> results = new ArrayList<>();
    Batch.run(files, jobs, linter::lint, r -> results.add(r.path() + " " + r.findings()));
    return results;
  }

  @Test
  void noMoreThanAFewFilesAreUnderWayWhileAnEarlierOneIsSlow() {
    var released = new CountDownLatch(1);
    var started = new AtomicInteger();
    List<Integer> files = IntStream.range(0, 1_000).boxed().toList();
    List<Integer> taken = new ArrayList<>();
    Batch.run(
        files,
        2,
        i -> {
          started.incrementAndGet();
          return i == 0 ? await(released, started) : i;
        },
        taken::add);
    assertEquals(files, taken.stream().map(i -> i < 0 ? 0 : i).toList());
    assertTrue(-taken.get(0) <= 2 * 64, "begun while the first was slow: " + -taken.get(0));
  }

  /**
   * Lets the other thread run until it has nothing more to do; how many had begun by then, negated.
   */
  private static int await(CountDownLatch released, AtomicInteger started) {
    try {
      int before;
      do {
        before = started.get();
        released.await(200, TimeUnit.MILLISECONDS);
      } while (started.get() > before);
      return -started.get();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
