package io.github.nianshen.emit;

import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Verdict;
import java.util.Arrays;
import java.util.List;

/**
 * What the page says of a report as a whole. All of the page asks here.
 *
 * @param name names it for styles and filters
 * @param words for people
 */
record HtmlState(String name, String words) {

  /** The state of a report. */
  static HtmlState of(RunResult run, FileOutcome file, Lang lang) {
    return of(run.verdict(file), lang);
  }

  /** All that a run may have: reports are returned only where its configuration says so. */
  static List<HtmlState> all(RunResult run, Lang lang) {
    return Arrays.stream(Verdict.values())
        .filter(v -> v != Verdict.RETURNED || run.count(v) > 0)
        .map(v -> of(v, lang))
        .toList();
  }

  /** How many reports of the run are in this state. */
  long count(RunResult run, Lang lang) {
    return run.files().stream().filter(f -> of(run, f, lang).equals(this)).count();
  }

  private static HtmlState of(Verdict verdict, Lang lang) {
    return new HtmlState(verdict.word(), XlsxFiles.words(verdict, lang));
  }

  /** Its words as they stand everywhere. */
  void write(HtmlOut out) {
    out.leaf("span", words, "class", "state " + name);
  }
}
