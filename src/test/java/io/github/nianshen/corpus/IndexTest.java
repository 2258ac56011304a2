package io.github.nianshen.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Copy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

class IndexTest {
  private final Made made = new Made();
  private final String shared = made.words(300);

  @TempDir Path folder;

  private static List<String> kept(Index index, Report... like) throws IndexFault {
    return index.like(Made.sketches(List.of(like))).stream().map(Sketch::organ).toList();
  }

  @Test
  void whatAnEarlierRunKeptIsHeldAgainstALaterBatch() throws IndexFault {
    Path file = folder.resolve("索引.db");
    Report before = Made.report(1, Made.town(1), made.words(400) + shared, made.words(90));
    Report other = Made.report(2, Made.town(2), made.words(500), made.words(90));
    try (Index index = Index.open(file)) {
      index.add(Made.sketches(List.of(before, other)));
    }
    Report now = Made.report(3, Made.town(3), shared + made.words(400), made.words(90));
    try (Index index = Index.open(file)) {
      assertEquals(List.of("云泽县" + Made.town(1) + "人民政府"), kept(index, now));
      List<Sketch> earlier = index.like(Made.sketches(List.of(now)));
      List<Copy> copies = Made.corpus(List.of(now), earlier).copies(now);
      assertEquals(1, copies.size());
      assertEquals("r1.txt", copies.get(0).other().file());
      assertEquals("2023", copies.get(0).other().year());
      assertTrue(copies.get(0).other().words().contains(shared.substring(0, 250)));
      assertEquals(List.of(), Made.corpus(List.of(now)).copies(now));
    }
  }

  @Test
  void ofAnOrganAndAYearTheLastReportStands() throws Exception {
    Report draft = Made.report(1, Made.town(1), made.words(400) + shared, made.words(90));
    Report fair = Made.report(5, Made.town(1), made.words(500), made.words(90));
    Report now = Made.report(3, Made.town(3), shared + made.words(400), made.words(90));
    Path file = folder.resolve("index.db");
    try (Index index = Index.open(file)) {
      index.add(Made.sketches(List.of(draft)));
      assertEquals(1, kept(index, now).size());
      index.add(Made.sketches(List.of(fair)));
      assertEquals(List.of(), kept(index, now));
      assertEquals(1, kept(index, fair).size());
    }
    try (var connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select count(*) from print where report not in (select id from report)")) {
      assertEquals(0, row.getInt(1), "fingerprints of the draft");
    }
  }

  @Test
  void anIndexOfAnotherVersionIsNotUsed() throws Exception {
    Path file = folder.resolve("index.db");
    Index.open(file).close();
    try (var connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("pragma user_version = 99");
    }
    IndexFault fault = assertThrows(IndexFault.class, () -> Index.open(file));
    assertEquals("是另一版本的 nianshen 建立的，请另建一份", fault.words().in(Lang.ZH));
  }

  @Test
  void whatIsNoIndexIsLeftAsItIs() throws IOException, IndexFault {
    Path text = Files.writeString(folder.resolve("a.txt"), "报告".repeat(100));
    IndexFault none = assertThrows(IndexFault.class, () -> Index.open(text));
    assertTrue(none.words().in(Lang.EN).contains("not a database"), none.words().in(Lang.EN));
    assertEquals("报告".repeat(100), Files.readString(text));
    Path empty = Files.createFile(folder.resolve("b.db"));
    Index.open(empty).close();
    assertTrue(Files.size(empty) > 0);
    assertThrows(IndexFault.class, () -> Index.open(folder));
    assertThrows(IndexFault.class, () -> Index.open(folder.resolve("no").resolve("c.db")));
  }

  @Test
  void anotherProgramsDatabaseIsLeftAsItIs() throws Exception {
    Path file = folder.resolve("other.db");
    try (var connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("create table report (a)");
    }
    byte[] before = Files.readAllBytes(file);
    IndexFault fault = assertThrows(IndexFault.class, () -> Index.open(file));
    assertEquals("不是 nianshen 的索引", fault.words().in(Lang.ZH));
    assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
  }
}
