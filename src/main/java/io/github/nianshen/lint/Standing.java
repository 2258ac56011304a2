package io.github.nianshen.lint;

import io.github.nianshen.corpus.Corpus;
import io.github.nianshen.corpus.LastYear;
import io.github.nianshen.corpus.RollUp;
import io.github.nianshen.corpus.Roster;
import io.github.nianshen.corpus.Sketch;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.outline.Report;
import java.util.List;

/**
 * What stays the same while one report is written and checked again and again: last year's reports
 * and the roster. What it finds is what a run with that one report finds.
 */
public final class Standing {
  private final LastYear lastYear;
  private final Roster roster;
  private final boolean alone;

  private Standing(LastYear lastYear, Roster roster, boolean alone) {
    this.lastYear = lastYear;
    this.roster = roster;
    this.alone = alone;
  }

  /**
   * Reads last year's reports; those that cannot be read are of no use, and left out.
   *
   * @param plain the linter of last year's reports
   * @param roster the units that owe a report
   */
  public static Standing of(Linter plain, List<Input> previous, Roster roster) {
    var lastYear = new LastYear();
    Neighbours.lastYear(previous, plain, 1, lastYear);
    return new Standing(lastYear, roster, previous.isEmpty() && roster.size() == 0);
  }

  /** What became of a report. */
  public FileResult lint(Linter linter, Linter.Opened opened) {
    if (alone) {
      return linter.lint(opened);
    }
    Report report = opened.report();
    var rollUp = new RollUp(roster);
    rollUp.add(report);
    var attachments = new Attachments();
    attachments.add(report);
    var batch = new Corpus.Batch(List.of(Sketch.of(report)), roster, rollUp, attachments.joined());
    return linter.beside(new Corpus(lastYear, batch, List.of())).lint(opened);
  }
}
