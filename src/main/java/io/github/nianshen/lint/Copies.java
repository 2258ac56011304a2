package io.github.nianshen.lint;

import io.github.nianshen.read.Annotator;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Content;
import io.github.nianshen.text.Copy;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Note;
import java.util.List;
import java.util.Optional;

/** Copies of checked files, with notes in them. */
public final class Copies {
  private Copies() {}

  /**
   * A copy of a file.
   *
   * @param checked what its bytes were when it was checked, as far as that is known
   * @param notes with their places in the text of its document
   */
  public static Copy of(Input input, Optional<Content> checked, List<Note> notes, Limits limits) {
    try {
      byte[] bytes = input.bytes().load();
      boolean same = checked.map(Content.of(bytes)::equals).orElse(true);
      return same
          ? Annotator.copy(input.path(), bytes, notes, limits)
          : new Copy.Refused(Copy.Why.CHANGED);
    } catch (Unread gone) {
      return new Copy.Refused(Copy.Why.UNREAD);
    } catch (RuntimeException | StackOverflowError bug) {
      return new Copy.Refused(Copy.Why.FAULT);
    }
  }
}
