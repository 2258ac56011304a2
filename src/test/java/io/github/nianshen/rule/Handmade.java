package io.github.nianshen.rule;

import io.github.nianshen.form.Column;
import io.github.nianshen.form.Era;
import io.github.nianshen.form.Figure;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Row;
import io.github.nianshen.form.Standard;
import io.github.nianshen.form.Template;
import io.github.nianshen.outline.DateMention;
import io.github.nianshen.outline.Organ;
import io.github.nianshen.outline.Report;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Paragraph;
import io.github.nianshen.text.Source;
import io.github.nianshen.text.Span;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A report made by hand: forms out of their figures, each figure on a line of its own. */
final class Handmade {
  static final Rulebook BOOK = Rulebook.builtIn();

  /** The rules of sums and of dates; a report made by hand has no outline for the others. */
  static final Rulebook SUMS =
      new Rulebook(
          BOOK.rules().stream().filter(r -> r.id().matches("NS3..|NS404")).toList(),
          BOOK.standards(),
          BOOK.clauses(),
          BOOK.files());

  private final Standard standard;
  private final int year;
  private final StringBuilder text = new StringBuilder("报告\n");
  private final List<Form> forms = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();

  private Handmade(int year) {
    this.year = year;
    this.standard = BOOK.standard(Era.of(Year.of(year))).orElseThrow();
  }

  static Handmade of(int year) {
    return new Handmade(year);
  }

  /** Adds a form in which every figure is 0 but the given ones; {@code ""} makes a blank cell. */
  Handmade form(String name, Map<String, String> figures) {
    Template template = standard.template(name).orElseThrow();
    int start = text.length();
    var cells = new HashMap<Form.Key, Figure>();
    for (Row row : template.rows()) {
      for (Column column : template.columns(row)) {
        if (row.figures()) {
          String words = figures.getOrDefault(row.key() + "/" + column.key(), "0");
          cells.put(new Form.Key(row.key(), column.key()), figure(words));
        }
      }
    }
    var places = List.of(new Span(start, text.length()));
    forms.add(new Form(template, places, cells, Map.of(), Map.of(), List.of()));
    return this;
  }

  Handmade date(Optional<Integer> y, int month, int day) {
    int start = text.length();
    text.append(y.map(n -> n + "年").orElse("")).append(month).append("月").append(day).append("日");
    var span = new Span(start, text.length());
    text.append('\n');
    var maybe = y.isPresent() ? java.util.OptionalInt.of(y.get()) : java.util.OptionalInt.empty();
    dates.add(new DateMention(span, maybe, month, day));
    return this;
  }

  Handmade paragraph(String words) {
    text.append(words).append('\n');
    return this;
  }

  Report report() {
    String all = text.toString();
    var whole = new Paragraph(new Span(0, all.length() - 1));
    var document =
        new Document(
            Path.of("a.txt"),
            Format.TXT,
            all,
            List.of(whole),
            Source.same(all),
            List.of(),
            List.of());
    return new Report(
        document,
        standard,
        Optional.of(Year.of(year)),
        List.of(),
        Optional.empty(),
        Organ.NONE,
        List.of(whole),
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        forms,
        dates,
        Optional.empty());
  }

  /** Everything that the rules of sums and of dates find. */
  List<Breach> breaches() {
    return SUMS.check(new Case(report()));
  }

  /** What those rules find, in a line each: rule, level, the words they stand on, the message. */
  List<String> lines() {
    Report report = report();
    return SUMS.check(new Case(report)).stream()
        .map(
            b ->
                b.rule().id()
                    + " "
                    + b.level().word()
                    + " "
                    + report.document().words(b.span())
                    + " "
                    + b.rule().info().say(b.message(), io.github.nianshen.finding.Lang.ZH))
        .toList();
  }

  /** A copy of figures with one changed. */
  static Map<String, String> with(Map<String, String> figures, String cell, String to) {
    var copy = new LinkedHashMap<String, String>(figures);
    copy.put(cell, to);
    return copy;
  }

  private Figure figure(String words) {
    var span = new Span(text.length(), text.length() + words.length());
    text.append(words).append('\n');
    if (words.isEmpty()) {
      return new Figure(span, words, Figure.State.BLANK, Optional.empty());
    }
    return words.matches("-?\\d+(\\.\\d+)?")
        ? new Figure(span, words, Figure.State.NUMBER, Optional.of(new BigDecimal(words)))
        : new Figure(span, words, Figure.State.OTHER, Optional.empty());
  }
}
