package io.github.nianshen.text;

/** A copy of a file with notes in it, or why there is none. */
public sealed interface Copy {

  /**
   * A copy.
   *
   * @param bytes all of the file; not copied
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Made(byte[] bytes) implements Copy {}

  /** No copy. */
  record Refused(Why why) implements Copy {}

  /** Why no notes are set into a copy. */
  enum Why {
    /** Files of its format have no notes. */
    FORMAT,
    /** It is signed, and would not be any more. */
    SIGNED,
    /** It is locked against changes. */
    LOCKED,
    /** It is not what was checked. */
    CHANGED,
    /** It cannot be read, or its parts do not fit together. */
    UNREAD,
    /** The program itself failed on it. */
    FAULT
  }
}
