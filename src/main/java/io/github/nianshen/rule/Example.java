package io.github.nianshen.rule;

import io.github.nianshen.text.Format;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A report that a rule passes or not: a clean one, edited.
 *
 * @param base which clean report, such as {@code 2021}
 * @param as the format it is read in
 * @param edits what is changed in it
 * @param at words that stand where the rule finds fault; empty where it must be silent
 * @param also ids of other rules that find fault too, at warning or above
 */
public record Example(
    String base, Format as, List<Edit> edits, Optional<String> at, List<String> also) {

  /** Keeps copies of the lists. */
  public Example {
    edits = List.copyOf(edits);
    also = List.copyOf(also);
  }

  /** Whether the rule must be silent. */
  public boolean passes() {
    return at.isEmpty();
  }

  /** The clean report's file within the pack. */
  public String file() {
    return "examples/" + base + ".txt";
  }

  /** A name for the edited report, which tells its format. */
  public String name() {
    return base + "." + as.name().toLowerCase(Locale.ROOT);
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

    /**
     * Drops lines.
     *
     * @param from words of the first one
     * @param through words of the last one
     */
    record Drop(String from, String through) implements Edit {}

    /** Sets lines after the first line that holds the words. */
    record Insert(String text, String after) implements Edit {}
  }
}
