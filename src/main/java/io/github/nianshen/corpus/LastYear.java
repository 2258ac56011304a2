package io.github.nianshen.corpus;

import io.github.nianshen.outline.Report;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reports of earlier years, found by organ and year. */
public final class LastYear {
  private final Map<Year, OrganNames<Report>> byYear = new HashMap<>();

  /** Keeps a report; one that names no organ or year is of no use. */
  public void add(Report report) {
    if (!report.organ().name().isEmpty()) {
      report
          .year()
          .ifPresent(
              y ->
                  byYear
                      .computeIfAbsent(y, k -> new OrganNames<>())
                      .put(report.organ().name(), report));
    }
  }

  /** The same organ's report of the year before. */
  public Optional<Report> before(Report report) {
    return report
        .year()
        .flatMap(y -> Optional.ofNullable(byYear.get(y.minusYears(1))))
        .flatMap(reports -> reports.get(report.organ().name()));
  }
}
