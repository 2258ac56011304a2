package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Content;
import io.github.nianshen.text.Copy;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Note;
import io.github.nianshen.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final Path DOCX = Path.of("testdata", "read", "faulty.docx");
  private static final List<Note> NOTES = List.of(new Note(new Span(0, 3), List.of("错误")));

  private static Copy copy(Path path, Input.Bytes bytes, Optional<Content> checked) {
    return Copies.of(new Input(path, path, bytes), checked, NOTES, Limits.ORDINARY);
  }

  private static Copy.Refused refused(Copy.Why why) {
    return new Copy.Refused(why);
  }

  @Test
  void whatWasCheckedIsCopiedAndNothingElse() throws IOException {
    byte[] bytes = Files.readAllBytes(DOCX);
    assertInstanceOf(Copy.Made.class, copy(DOCX, () -> bytes, Optional.of(Content.of(bytes))));
    assertInstanceOf(Copy.Made.class, copy(DOCX, () -> bytes, Optional.empty()));
    Content other = Content.of(new byte[] {1});
    assertEquals(refused(Copy.Why.CHANGED), copy(DOCX, () -> bytes, Optional.of(other)));
  }

  @Test
  void whatCannotBeCopiedIsToldAndStopsNothing() throws IOException {
    Path text = Path.of("a.txt");
    assertEquals(refused(Copy.Why.FORMAT), copy(text, () -> new byte[] {'a'}, Optional.empty()));
    Input.Bytes gone =
        () -> {
          throw new Unread(Reason.IO);
        };
    assertEquals(refused(Copy.Why.UNREAD), copy(DOCX, gone, Optional.empty()));
    byte[] broken = Files.readAllBytes(DOCX);
    broken[2000] ^= 1;
    assertEquals(refused(Copy.Why.UNREAD), copy(DOCX, () -> broken, Optional.empty()));
    Input.Bytes bug =
        () -> {
          throw new IllegalStateException("a bug");
        };
    assertEquals(refused(Copy.Why.FAULT), copy(DOCX, bug, Optional.empty()));
  }
}
