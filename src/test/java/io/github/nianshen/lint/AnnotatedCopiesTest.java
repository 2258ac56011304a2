package io.github.nianshen.lint;

import static io.github.nianshen.lint.Noted.copy;
import static io.github.nianshen.lint.Noted.places;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.lint.Noted.Place;
import io.github.nianshen.read.Annotator;
import io.github.nianshen.read.Reader;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Copy;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Note;
import io.github.nianshen.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the annotated copy of any file. */
class AnnotatedCopiesTest {
  static Stream<Path> all() throws IOException {
    return Stream.concat(Noted.documents(), Noted.pages());
  }

  @ParameterizedTest
  @MethodSource("all")
  void notesAreNoWordsOfTheReport(Path file) throws IOException, Unread {
    byte[] bytes = Files.readAllBytes(file);
    FileResult before = Sound.LINTER.lint(file, bytes);
    Document document = before.document().orElseThrow();
    List<Span> spans = new ArrayList<>(places(document).stream().map(Place::span).toList());
    before.findings().forEach(f -> spans.add(f.span()));
    var random = new Random(11);
    for (int i = 0; i < 100; i++) {
      int start = random.nextInt(document.text().length());
      spans.add(new Span(start, Math.min(document.text().length(), start + random.nextInt(40))));
    }
    byte[] copy = copy(file, bytes, spans);
    FileResult after = Sound.LINTER.lint(file, copy);
    assertEquals(document.text(), after.document().orElseThrow().text());
    assertEquals(document.blocks(), after.document().orElseThrow().blocks());
    assertEquals(said(before), said(after));
    // A copy of a copy has both, and the report is still the same.
    byte[] twice = copy(file, copy, spans.subList(0, 9));
    assertEquals(document.text(), Reader.read(file, twice, Limits.ORDINARY).text());
  }

  private static List<String> said(FileResult result) {
    return result.findings().stream().map(AnnotatedCopiesTest::said).toList();
  }

  private static String said(Finding finding) {
    return finding.rule() + " " + finding.span() + " " + finding.message();
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("all")
  void aBrokenFileIsCopiedOrLeft(Path file) {
    byte[] whole = bytes(file);
    var random = new Random(5);
    for (int i = 0; i < 8; i++) {
      byte[] broken = whole.clone();
      for (int n = random.nextInt(20); n >= 0; n--) {
        broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
      }
      List<Note> notes =
          List.of(new Note(new Span(3, 9), List.of("甲")), new Note(new Span(0, 0), List.of("乙")));
      Copy copy = Annotator.copy(file, broken, notes, Limits.ORDINARY);
      assertTrue(copy instanceof Copy.Made || copy instanceof Copy.Refused);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
