package io.github.nianshen.corpus;

import io.github.nianshen.outline.Report;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reports of earlier years, found by organ and year. */
public final class LastYear {
  private final Map<Year, OrganNames<Report>> byYear = new HashMap<>();

  /**
   * Keeps a report.
   *
   * @return whether it names an organ and a year; otherwise it is of no use
   */
  public boolean add(Report report) {
    boolean told = !report.organ().name().isEmpty() && report.year().isPresent();
    if (told) {
      byYear
          .computeIfAbsent(report.year().get(), k -> new OrganNames<>())
          .put(report.organ().name(), report);
    }
    return told;
  }

  /** The same organ's report of the year before. */
  public Optional<Report> before(Report report) {
    return report
        .year()
        .flatMap(y -> Optional.ofNullable(byYear.get(y.minusYears(1))))
        .flatMap(reports -> reports.get(report.organ().name()));
  }
}
