package io.github.nianshen.lsp;

import io.github.nianshen.finding.Fault;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.lint.Linter;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Topic;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Source;
import io.github.nianshen.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What was read and found in a draft.
 *
 * @param draft the draft
 * @param rules what holds for it
 * @param result what was found
 * @param report what was read; empty where it could not be
 * @param known whether it was known for a report before
 */
record Reading(
    Draft draft, Rules rules, FileResult result, Optional<Report> report, boolean known) {

  /** Reads and checks a draft. */
  static Reading of(Draft draft, Rules rules, boolean known) {
    Linter linter = rules.governed().linter();
    try {
      Linter.Opened opened = linter.open(draft.name(), draft.file(), draft.lines().text());
      FileResult result = rules.standing().lint(linter, opened);
      return new Reading(draft, rules, result, Optional.of(opened.report()), known);
    } catch (Unread why) {
      FileResult result = linter.unread(draft.file(), why);
      return new Reading(draft, rules, result, Optional.empty(), known);
    } catch (RuntimeException | StackOverflowError bug) {
      List<Fault> faults = List.of(new Fault("read", draft.file(), bug.toString()));
      var result =
          new FileResult(draft.file(), Optional.empty(), Optional.empty(), List.of(), faults);
      return new Reading(draft, rules, result, Optional.empty(), known);
    }
  }

  /** Whether anything tells that the text is a report. */
  boolean isReport() {
    return known || report.filter(Reading::isOne).isPresent();
  }

  private static boolean isOne(Report report) {
    return report.title().isPresent()
        || !report.forms().isEmpty()
        || report.sections().stream().filter(s -> s.topic() != Topic.FOREIGN).count() > 1;
  }

  /**
   * What is to be told: nothing of a text that is no report, unless a configuration speaks for it;
   * nothing of one that the configuration leaves out.
   */
  List<Finding> findings() {
    return isAsked() ? result.findings() : List.of();
  }

  /** Whether anything is to be told at all. */
  boolean isAsked() {
    return (rules.config().isPresent() || isReport()) && !isLeftOut();
  }

  /** Whether the configuration leaves the document out. */
  boolean isLeftOut() {
    return rules.governed().config().leavingOut(draft.file()).isPresent();
  }

  /** Where a stretch of what was read stands in the draft's own text. */
  Span place(Span span) {
    return result.document().map(Document::source).map(s -> place(s, span)).orElse(new Span(0, 0));
  }

  /** Where a stretch of what was read stands in the text that it was read from. */
  static Span place(Source source, Span span) {
    int start = source.sourceOffset(span.start());
    int end = span.length() == 0 ? start : source.sourceOffset(span.end() - 1) + 1;
    return new Span(start, Math.max(start, end));
  }

  /** The findings that are shown at a stretch of the draft, or touch it. */
  List<Finding> findings(Span place) {
    return findings().stream()
        .filter(f -> shown(f).start() <= place.end() && place.start() <= shown(f).end())
        .toList();
  }

  /**
   * Where a finding is shown: a place without signs, such as a blank cell, has one at the least.
   */
  Span shown(Finding finding) {
    Span place = place(finding.span());
    if (place.length() > 0) {
      return place;
    }
    Lines lines = draft.lines();
    Span line = lines.span(lines.line(place.start()));
    if (result.document().isEmpty()) {
      return line;
    }
    return place.start() < line.end()
        ? new Span(place.start(), place.start() + 1)
        : new Span(Math.max(line.start(), place.start() - 1), place.start());
  }
}
