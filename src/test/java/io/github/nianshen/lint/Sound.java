package io.github.nianshen.lint;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Fix;
import io.github.nianshen.finding.Related;
import io.github.nianshen.form.Figure;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Misfit;
import io.github.nianshen.outline.DateMention;
import io.github.nianshen.outline.Departure;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.ReportReader;
import io.github.nianshen.outline.Section;
import io.github.nianshen.outline.Signature;
import io.github.nianshen.outline.Title;
import io.github.nianshen.outline.YearMention;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Cell;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Doubt;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What holds of every result, whatever the file was. */
public final class Sound {
  private static final Rulebook BOOK = Rulebook.builtIn();
  private static final ReportReader READER = new ReportReader(BOOK.standards());

  /** A linter that looks at each document and report on its way. */
  static final Linter LINTER =
      new Linter(new BookRules(BOOK), Sound::read, Limits.ORDINARY, Path.of(""));

  private Sound() {}

  /** Checks bytes as a file of that name, and then what came of it. */
  public static FileResult lint(String name, byte[] bytes) {
    FileResult result = LINTER.lint(Path.of(name), bytes);
    check(result);
    return result;
  }

  private static Report read(Document document) {
    check(document);
    Report report = READER.read(document, Overrides.NONE);
    check(report);
    return report;
  }

  /** No fault of the program; findings in order, each in the text, named once, fixes apart. */
  static void check(FileResult result) {
    demand(result.faults().isEmpty(), "fault of the program", result.faults());
    Span all = new Span(0, result.document().map(d -> d.text().length()).orElse(0));
    for (Finding finding : result.findings()) {
      within(all, finding.span(), finding);
      finding.related().stream().map(Related::span).forEach(s -> within(all, s, finding));
      finding.fixes().stream().map(Fix::span).forEach(s -> within(all, s, finding));
    }
    List<Finding> listed =
        result.findings().stream().filter(f -> !f.rule().equals(Inputs.CUT)).toList();
    List<Finding> sorted = listed.stream().sorted(Order.BY_PLACE).toList();
    demand(sorted.equals(listed), "not sorted", listed);
    long prints = result.findings().stream().map(Finding::fingerprint).distinct().count();
    demand(prints == result.findings().size(), "fingerprints not unique", result.findings());
    edits(result.findings());
  }

  /** Rules that mend one habit in all its places at once, in a stretch that holds other places. */
  private static final Set<String> THROUGHOUT = Set.of("NS901", "NS908");

  /** Other safe fixes may be applied all at once, so that none touches what another replaces. */
  private static void edits(List<Finding> findings) {
    List<Span> edits =
        findings.stream()
            .filter(f -> !THROUGHOUT.contains(f.rule()))
            .flatMap(f -> f.fixes().stream().filter(Fix::safe).limit(1))
            .map(Fix::span)
            .sorted()
            .toList();
    for (int i = 1; i < edits.size(); i++) {
      demand(edits.get(i - 1).end() <= edits.get(i).start(), "fixes overlap", edits);
    }
  }

  /** Blocks one after another within the text, cells within their tables, places in the source. */
  public static void check(Document document) {
    Span all = new Span(0, document.text().length());
    int end = 0;
    for (Block block : document.blocks()) {
      within(all, block.span(), block);
      demand(block.span().start() >= end, "blocks overlap", block);
      end = block.span().end();
      if (block instanceof Table table) {
        cells(document, table);
      }
    }
    document.doubts().stream().map(Doubt::span).forEach(s -> within(all, s, document.doubts()));
    int length = document.source().text().length();
    for (int i = 0; i < all.end(); i++) {
      int there = document.source().sourceOffset(i);
      demand(there >= 0 && there <= length, "no place in the source", i);
    }
  }

  private static void cells(Document document, Table table) {
    int end = table.span().start();
    for (Cell cell : table.cells()) {
      within(table.span(), cell.span(), cell);
      demand(cell.span().start() >= end, "cells overlap", cell);
      end = cell.span().end();
      demand(document.words(cell.span()).equals(cell.text()), "other words", cell);
      boolean size = cell.row() >= 0 && cell.column() >= 0 && cell.rows() > 0 && cell.columns() > 0;
      demand(size, "no size", cell);
    }
  }

  /** Sections one after another; a section holds its heading and body; all within the text. */
  static void check(Report report) {
    Span all = new Span(0, report.document().text().length());
    report.front().forEach(b -> within(all, b.span(), b));
    report.back().forEach(b -> within(all, b.span(), b));
    int end = 0;
    for (Section section : report.sections()) {
      within(all, section.span(), section);
      demand(section.span().start() >= end, "sections overlap", section);
      end = section.span().end();
      within(section.span(), section.heading().span(), section);
      section.body().forEach(b -> within(section.span(), b.span(), section));
      section.forms().forEach(f -> demand(standsIn(section, f), "another section's", f.places()));
    }
    report.forms().forEach(f -> check(f, all));
    others(report).forEach(s -> within(all, s, report.document().path()));
  }

  /** A form that was cut in pieces stands in the sections of all of them. */
  private static boolean standsIn(Section section, Form form) {
    return form.places().stream().anyMatch(section.span()::holds);
  }

  private static void check(Form form, Span all) {
    demand(form.places().stream().sorted().toList().equals(form.places()), "not sorted", form);
    within(all, form.span(), form);
    Stream.of(
            form.figures().values().stream().map(Figure::span),
            form.rows().values().stream(),
            form.columns().values().stream(),
            form.misfits().stream().map(Misfit::span))
        .flatMap(s -> s)
        .forEach(s -> within(form.span(), s, form));
  }

  private static Stream<Span> others(Report report) {
    return Stream.of(
            report.years().stream().map(YearMention::span),
            report.title().stream().map(Title::span),
            report.departures().stream().map(Departure::span),
            report.dates().stream().map(DateMention::span),
            report.signature().flatMap(Signature::organ).map(Signature.Named::span).stream(),
            report.signature().flatMap(Signature::date).map(DateMention::span).stream())
        .flatMap(s -> s);
  }

  private static void within(Span whole, Span part, Object of) {
    demand(whole.holds(part), part + " is not within " + whole, of);
  }

  private static void demand(boolean holds, String otherwise, Object of) {
    if (!holds) {
      throw new AssertionError(otherwise + ": " + of);
    }
  }
}
