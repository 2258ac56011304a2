package io.github.nianshen.corpus;

import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Gist;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.text.Shingles;

/**
 * What is kept of a report to find its copies.
 *
 * @param file its name
 * @param organ whose
 * @param year its year in digits; empty where it tells none
 * @param shingles of its gist
 * @param memo its words
 */
public record Sketch(String file, String organ, String year, Shingles shingles, Memo memo) {

  /** The sketch of a report. */
  public static Sketch of(Report report) {
    Gist gist = gist(report);
    return new Sketch(
        file(report),
        report.organ().name(),
        report.year().map(Object::toString).orElse(""),
        Shingles.of(gist.words()),
        Memo.of(gist));
  }

  /** What a report is called among others. */
  static String file(Report report) {
    return report.document().path().toString().replace('\\', '/');
  }

  /** The words of a report that count. */
  static Gist gist(Report report) {
    return Gist.of(report, Passage.of(report), p -> true);
  }
}
