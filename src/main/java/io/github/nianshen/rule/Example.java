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
 * @param others the reports that it is held against
 */
public record Example(
    String base,
    Format as,
    List<Edit> edits,
    Optional<String> at,
    List<String> also,
    Others others) {

  /** Keeps copies of the lists. */
  public Example {
    edits = List.copyOf(edits);
    also = List.copyOf(also);
  }

  /** A report that is held against no other. */
  public Example(String base, Format as, List<Edit> edits, Optional<String> at, List<String> also) {
    this(base, as, edits, at, also, Others.NONE);
  }

  /**
   * Other reports, made of the same clean one.
   *
   * @param previous what is changed in last year's, whose years are all one less
   * @param beside other organs' reports
   */
  public record Others(Optional<List<Edit>> previous, List<Beside> beside) {
    /** None. */
    public static final Others NONE = new Others(Optional.empty(), List.of());

    /** Keeps a copy of the list. */
    public Others {
      beside = List.copyOf(beside);
    }
  }

  /**
   * Another organ's report.
   *
   * @param organ the name that stands in place of the title's
   * @param below whether a roster names the example's own organ as the one above
   * @param edits what else is changed
   */
  public record Beside(String organ, boolean below, List<Edit> edits) {
    /** Keeps a copy of the list. */
    public Beside {
      edits = List.copyOf(edits);
    }
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
