package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCacheTest {
  private static final Path SAMPLES = Path.of("testdata", "read");

  @TempDir Path folder;

  /** The files that were read anew. */
  private final List<Path> anew = new ArrayList<>();

  private ReadCache cache(String build) {
    Reading counted = Reading.anew(Limits.ORDINARY);
    return new ReadCache(
        folder.resolve("read"),
        build,
        (path, bytes) -> {
          anew.add(path);
          return counted.read(path, bytes);
        });
  }

  private static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(SAMPLES.resolve(name));
  }

  private List<Path> kept(String build) throws IOException {
    Path there = folder.resolve("read").resolve(build);
    if (!Files.exists(there)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(there)) {
      return all.toList();
    }
  }

  @Test
  void whatWasReadIsNotReadAgain() throws IOException, Unread {
    Path one = Path.of("one.docx");
    Path other = Path.of("other.DOCX");
    Document first = cache("1").read(one, bytes("faulty.docx"));
    Document again = cache("1").read(other, bytes("faulty.docx"));
    assertEquals(List.of(one), anew);
    assertEquals(other, again.path());
    assertEquals(first.text(), again.text());
    assertEquals(first.blocks(), again.blocks());
  }

  @Test
  void otherBytesOtherExtensionsAndOtherBuildsAreReadAnew() throws IOException, Unread {
    Path page = Path.of("a.html");
    cache("1").read(page, bytes("clean.html"));
    cache("1").read(page, bytes("faulty.html"));
    cache("1").read(Path.of("a.htm"), bytes("clean.html"));
    cache("2").read(page, bytes("clean.html"));
    assertEquals(4, anew.size());
  }

  @Test
  void linesOfTextAreNotKept() throws IOException, Unread {
    ReadCache cache = cache("1");
    cache.read(Path.of("a.txt"), bytes("clean.txt"));
    cache.read(Path.of("a.md"), bytes("clean.md"));
    assertFalse(cache.grown());
    assertEquals(List.of(), kept("1"));
  }

  @Test
  void namesThatAreStrangeAreNotKept() throws IOException, Unread {
    cache("1").read(Path.of("a.docx(1)"), bytes("clean.docx"));
    cache("1").read(Path.of("without"), bytes("clean.docx"));
    assertEquals(List.of(), kept("1"));
  }

  @Test
  void whatCannotBeReadIsNotKept() throws IOException {
    byte[] broken = "%PDF-1.4 and nothing behind".getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < 2; i++) {
      assertThrows(Unread.class, () -> cache("1").read(Path.of("a.pdf"), broken));
    }
    assertEquals(2, anew.size());
    assertEquals(List.of(), kept("1"));
  }

  @Test
  void aDamagedEntryIsReplaced() throws IOException, Unread {
    Path file = Path.of("a.pdf");
    String text = cache("1").read(file, bytes("clean.pdf")).text();
    Path entry = kept("1").get(0);
    byte[] whole = Files.readAllBytes(entry);
    Files.write(entry, new byte[] {1, 2, 3});
    assertEquals(text, cache("1").read(file, bytes("clean.pdf")).text());
    assertEquals(2, anew.size());
    assertEquals(-1, Files.mismatch(entry, Files.write(folder.resolve("whole"), whole)));
  }

  @Test
  void aFolderThatCannotBeMadeCostsOnlyTime() throws IOException, Unread {
    Files.writeString(folder.resolve("read"), "a file where the folder should be");
    ReadCache cache = cache("1");
    assertEquals(
        cache.read(Path.of("a.pdf"), bytes("clean.pdf")).text(),
        cache.read(Path.of("a.pdf"), bytes("clean.pdf")).text());
    assertFalse(cache.grown());
    cache.tidy(Instant.now());
  }

  @Test
  void whatIsOldGoesAndWhatIsStrangeStays() throws IOException, Unread {
    Instant then = Instant.parse("2026-01-10T00:00:00Z");
    ReadCache old = cache("old");
    old.read(Path.of("a.docx"), bytes("clean.docx"));
    ReadCache now = cache("now");
    now.read(Path.of("a.docx"), bytes("clean.docx"));
    now.read(Path.of("b.docx"), bytes("faulty.docx"));
    Path stranger = Files.writeString(folder.resolve("read/now/notes.txt"), "mine");
    Path aged = kept("now").stream().filter(p -> p.toString().endsWith("docx")).findFirst().get();
    for (Path file : List.of(kept("old").get(0), aged, stranger)) {
      Files.setLastModifiedTime(file, FileTime.from(then.minusSeconds(1)));
    }
    now.tidy(then);
    assertTrue(now.grown());
    assertFalse(Files.exists(folder.resolve("read/old")));
    assertFalse(Files.exists(aged));
    assertTrue(Files.exists(stranger));
    assertEquals(2, kept("now").size());
  }
}
