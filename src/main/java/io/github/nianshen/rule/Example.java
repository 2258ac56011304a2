package io.github.nianshen.rule;

import java.util.List;
import java.util.Optional;

/**
 * A report that a rule passes or not: a clean one, edited.
 *
 * @param base which clean report, such as {@code 2021}
 * @param edits what is changed in it
 * @param at words that stand where the rule finds fault; empty where it must be silent
 */
public record Example(String base, List<Edit> edits, Optional<String> at) {

  /** Keeps a copy of the edits. */
  public Example {
    edits = List.copyOf(edits);
  }

  /** Whether the rule must be silent. */
  public boolean passes() {
    return at.isEmpty();
  }

  /** The clean report's file within the pack. */
  public String file() {
    return "examples/" + base + ".txt";
  }

  /** A change of a report's text. */
  public sealed interface Edit permits Edit.Cell, Edit.Replace, Edit.Drop, Edit.Insert {

    /**
     * Writes other words into a cell.
     *
     * @param form the form's name
     * @param row the row's key
     * @param column the column's key
     * @param to the new words
     */
    record Cell(String form, String row, String column, String to) implements Edit {}

    /** Puts words in place of others, once. */
    record Replace(String from, String to) implements Edit {}

    /** Drops the first line that holds the words. */
    record Drop(String line) implements Edit {}

    /** Sets a line after the first line that holds the words. */
    record Insert(String text, String after) implements Edit {}
  }
}
