package io.github.nianshen.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * The fields that are open at a place of a document. Of a field its result is shown and its
 * instruction is not; the result of a table of contents would say each heading twice.
 */
final class Fields {
  private static final String CONTENTS = "TOC";

  private final Deque<Field> open = new ArrayDeque<>();
  private final boolean showsAll;

  /**
   * Starts with none.
   *
   * @param showsAll whether all is shown that stands in a field, tables of contents as well
   */
  Fields(boolean showsAll) {
    this.showsAll = showsAll;
  }

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;

    private boolean isContents() {
      return Fields.isContents(instruction.toString());
    }
  }

  /** Whether an instruction makes a table of contents. */
  static boolean isContents(String instruction) {
    String words = instruction.strip().toUpperCase(Locale.ROOT);
    return words.equals(CONTENTS) || words.startsWith(CONTENTS + " ");
  }

  /** A sign of a field: {@code begin}, {@code separate} or {@code end}. */
  void sign(String kind) {
    switch (kind) {
      case "begin" -> open.push(new Field());
      case "separate" -> {
        if (!open.isEmpty()) {
          open.element().result = true;
        }
      }
      case "end" -> open.poll();
      default -> {}
    }
  }

  /** Words of an instruction. */
  void instruct(String words) {
    if (!open.isEmpty() && !open.element().result) {
      open.element().instruction.append(words);
    }
  }

  /** Whether words that stand here are shown. */
  boolean shows() {
    return showsAll || open.stream().allMatch(f -> f.result && !f.isContents());
  }

  /** Whether a field never ended, so that what follows it was taken for its own. */
  boolean isOpen() {
    return !open.isEmpty();
  }

  boolean showsAll() {
    return showsAll;
  }
}
