package io.github.nianshen.finding;

import java.util.List;

/**
 * Which units of a roster have sent no report.
 *
 * @param units how many units owe one; 0 where no roster is known
 * @param missing those without a report that can be read, in the order of the roster
 */
public record Roll(int units, List<String> missing) {
  /** No roster is known. */
  public static final Roll NONE = new Roll(0, List.of());

  /** Keeps a copy of the list. */
  public Roll {
    missing = List.copyOf(missing);
  }
}
