package io.github.nianshen.lsp;

import io.github.nianshen.emit.Twin;
import io.github.nianshen.form.Era;
import io.github.nianshen.form.Figure;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Standard;
import io.github.nianshen.form.Template;
import io.github.nianshen.lint.Linter;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.outline.Topic;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Numerals;
import io.github.nianshen.text.Span;
import java.nio.file.Path;
import java.time.Year;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reports, parts and tables with nothing filled in. They are made of the clean reports that the
 * examples of rules are made of, so that there is one picture of what each era mandates.
 */
final class Skeleton {
  private static final Path NAME = Path.of("report.txt");

  /** {@code examples/2021.txt}. */
  private static final Pattern CLEAN = Pattern.compile("examples/(\\d{4})\\.txt");

  private final Rulebook rules;
  private final Linter linter;

  /** Read once: whole lists of parts and tables are made of them. */
  private final Map<Era, Optional<Report>> clean = new EnumMap<>(Era.class);

  /**
   * Made of the clean reports of some rules.
   *
   * @param rules the rules in force
   */
  Skeleton(Rulebook rules) {
    this.rules = rules;
    this.linter = Linter.of(rules, Overrides.NONE, Limits.ORDINARY, Path.of(""));
  }

  /** The mandated heading of a part with its number: {@code 三、收到和处理政府信息公开申请情况}. */
  static String heading(Standard standard, Topic topic) {
    String words = standard.headings().get(topic.number() - 1).words();
    return Numerals.chinese(topic.number()) + "、" + words;
  }

  /** What a clean report of an era has in a part. */
  Optional<String> example(Era era, Topic topic) {
    return clean(era)
        .flatMap(r -> r.section(topic).map(s -> place(r, s.span()).in(text(r)).strip()));
  }

  /** A table of an era without figures. */
  Optional<String> table(Era era, Template template) {
    return clean(era).flatMap(r -> r.form(template.name()).map(f -> blank(r, f)));
  }

  /** A part of an era without words and figures: its heading and table. */
  String part(Standard standard, Topic topic) {
    String heading = heading(standard, topic);
    String tables =
        standard.templates().stream()
            .filter(t -> t.section() == topic.number())
            .flatMap(t -> table(standard.era(), t).stream())
            .collect(Collectors.joining("\n\n"));
    return tables.isEmpty() ? heading + "\n" : heading + "\n\n" + tables + "\n";
  }

  /** A whole report without words and figures; empty where the book has no clean one. */
  Optional<String> report(String organ, Year year) {
    return clean(Era.of(year)).map(r -> blank(r, organ, year));
  }

  /** Plain text as Markdown that is read as the same. */
  String markdown(String text) {
    return read(text).map(r -> Twin.of(r.document())).orElse(text);
  }

  private Optional<Report> clean(Era era) {
    return clean.computeIfAbsent(era, this::read);
  }

  private Optional<Report> read(Era era) {
    return rules.files().entrySet().stream()
        .filter(e -> CLEAN.matcher(e.getKey()).matches())
        .filter(e -> Era.of(year(e.getKey())) == era)
        .min(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .flatMap(e -> read(e.getValue()));
  }

  private static Year year(String file) {
    return Year.parse(CLEAN.matcher(file).replaceFirst("$1"));
  }

  private Optional<Report> read(String text) {
    try {
      return Optional.of(linter.open(NAME, NAME, text).report());
    } catch (Unread blank) {
      return Optional.empty();
    }
  }

  private static String text(Report report) {
    return report.document().source().text();
  }

  private static Span place(Report report, Span span) {
    return Reading.place(report.document().source(), span);
  }

  private static String blank(Report report, Form form) {
    Map<Integer, Edit> edits = new TreeMap<>();
    figures(report, form, edits);
    Span all = place(report, form.span());
    String text = text(report);
    int start = text.lastIndexOf('\n', all.start()) + 1;
    int end = text.indexOf('\n', all.end());
    return edited(text, new Span(start, end < 0 ? text.length() : end), edits);
  }

  private static void figures(Report report, Form form, Map<Integer, Edit> edits) {
    for (Figure figure : form.figures().values()) {
      if (figure.value().isPresent()) {
        delete(place(report, figure.span()), edits);
      }
    }
  }

  /** A stretch that other words stand for. */
  private record Edit(Span span, String words) {}

  private static void delete(Span place, Map<Integer, Edit> edits) {
    edits.put(place.start(), new Edit(place, ""));
  }

  private static String blank(Report report, String organ, Year year) {
    String text = text(report);
    Map<Integer, Edit> edits = new TreeMap<>();
    report.forms().forEach(f -> figures(report, f, edits));
    for (Section section : report.sections()) {
      for (Block block : section.body()) {
        Span place = place(report, block.span());
        if (!report.isOfForm(block.span()) && !Outline.isBelow(place.in(text).strip())) {
          delete(paragraph(place, text), edits);
        }
      }
    }
    report.dates().stream()
        .filter(d -> d.span().start() > lastOf(report.sections()))
        .forEach(d -> delete(place(report, d.span()), edits));
    String own = report.year().map(Year::toString).orElse("");
    return edited(text, new Span(0, text.length()), edits)
        .replace(own + "年", year + "年")
        .replace(report.organ().name(), organ);
  }

  private static int lastOf(List<Section> sections) {
    return sections.stream().mapToInt(s -> s.heading().span().end()).max().orElse(0);
  }

  /** A paragraph with the line ends behind it. */
  private static Span paragraph(Span span, String text) {
    int end = span.end();
    while (end < text.length() && text.charAt(end) == '\n') {
      end++;
    }
    return new Span(span.start(), end);
  }

  private static String edited(String text, Span within, Map<Integer, Edit> edits) {
    var out = new StringBuilder();
    int at = within.start();
    for (Edit edit : edits.values()) {
      if (edit.span().start() >= at && edit.span().end() <= within.end()) {
        out.append(text, at, edit.span().start()).append(edit.words());
        at = edit.span().end();
      }
    }
    return out.append(text, at, within.end()).toString();
  }
}
