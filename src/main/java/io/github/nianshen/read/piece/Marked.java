package io.github.nianshen.read.piece;

import io.github.nianshen.text.Copy;
import io.github.nianshen.text.Note;
import java.util.List;

/** A file that was read so that notes can be set into a copy of it. */
public interface Marked {

  /** What was read. */
  Script script();

  /**
   * A copy with notes in it.
   *
   * @param notes with their places in the text of the script
   * @throws Unread where its parts do not fit together
   */
  Copy with(List<Note> notes) throws Unread;
}
