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

  /** All that there are. */
  static List<HtmlState> all(Lang lang) {
    return Arrays.stream(Verdict.values()).map(v -> of(v, lang)).toList();
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
