package io.github.nianshen.rule;

import io.github.nianshen.outline.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The other reports that a report is held against: last year's, and those of the batch. */
public interface Company {
  /** No other report is known. */
  Company NONE =
      new Company() {
        @Override
        public Optional<Report> previous(Report report) {
          return Optional.empty();
        }

        @Override
        public List<Copy> copies(Report report) {
          return List.of();
        }

        @Override
        public Set<String> organs() {
          return Set.of();
        }

        @Override
        public Optional<String> parent(Report report) {
          return Optional.empty();
        }

        @Override
        public Optional<UnitsBelow> below(Report report) {
          return Optional.empty();
        }
      };

  /** The same organ's report of the year before. */
  Optional<Report> previous(Report report);

  /** Passages that other organs' reports have as well, in reading order. */
  List<Copy> copies(Report report);

  /** The names of all organs known, without the words for their offices: {@code 云泽县青石镇}. */
  Set<String> organs();

  /** What the units below a report's organ come to, where all their reports are known. */
  Optional<UnitsBelow> below(Report report);

  /** The name of the unit above a report's organ in the same form, where a roster tells it. */
  Optional<String> parent(Report report);
}
