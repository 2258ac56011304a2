package io.github.nianshen.rule;

import io.github.nianshen.form.Template;
import io.github.nianshen.outline.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The other reports that a report is held against: last year's, and those of the batch. What is not
 * known is empty.
 */
public interface Company {
  /** No other report is known. */
  Company NONE = new Company() {};

  /** The same organ's report of the year before. */
  default Optional<Report> previous(Report report) {
    return Optional.empty();
  }

  /** Passages that other organs' reports have as well, in reading order. */
  default List<Copy> copies(Report report) {
    return List.of();
  }

  /** The names of all organs known, without the words for their offices: {@code 云泽县青石镇}. */
  default Set<String> organs() {
    return Set.of();
  }

  /** What the units below a report's organ come to, where all their reports are known. */
  default Optional<UnitsBelow> below(Report report) {
    return Optional.empty();
  }

  /** The name of the unit above a report's organ in the same form, where a roster tells it. */
  default Optional<String> parent(Report report) {
    return Optional.empty();
  }

  /** The tables that lie beside a report in files of their own. */
  default Set<Template> attached(Report report) {
    return Set.of();
  }
}
