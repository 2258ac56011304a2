package io.github.nianshen.rule;

import io.github.nianshen.finding.Place;
import io.github.nianshen.outline.DateMention;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The nodes outside forms that rules visit. */
final class TextScenes {
  private TextScenes() {}

  /** The report's nodes of a kind, in reading order. */
  static Stream<Scene> of(Each each, Case it) {
    Report report = it.report();
    return switch (each) {
      case REPORT -> Stream.of(report(it));
      case SECTION -> report.sections().stream().map(s -> section(it, s));
      case HEADING -> report.sections().stream().map(s -> heading(it, s));
      case PARAGRAPH -> paragraphs(it).map(p -> paragraph(it, p, p.span()));
      case SENTENCE ->
          paragraphs(it)
              .flatMap(
                  p ->
                      p.sentences(report.document().text()).stream().map(s -> paragraph(it, p, s)));
      case DATE -> report.dates().stream().map(d -> date(it, d));
      default -> throw new IllegalArgumentException(each + " is of a form");
    };
  }

  /** The names that hold at every node. */
  static Map<String, Value> everywhere(Report report) {
    var names = new HashMap<String, Value>();
    report.year().ifPresent(y -> names.put("report_year", Value.of(y.getValue())));
    names.put("era", Value.of(report.era().years()));
    names.put("whole", Value.of(report.document().text()));
    names.put("kind", Value.of(report.organ().kind().word()));
    return names;
  }

  private static Scene report(Case it) {
    Report report = it.report();
    Map<String, Value> names = everywhere(report);
    String text = report.document().text();
    report.title().ifPresent(t -> names.put("title", Value.of(t.span().in(text))));
    report.title().ifPresent(t -> names.put("organ", Value.of(t.organ())));
    names.put("text", Value.of(text));
    names.put("prose", Value.of(prose(it)));
    Span span =
        report.title().map(t -> t.span()).orElseGet(() -> firstBlock(report.document().blocks()));
    return Scene.of(it, span, () -> Place.REPORT, () -> names);
  }

  private static String prose(Case it) {
    Report report = it.report();
    return Stream.concat(
            report.sections().stream().map(s -> s.heading().span()),
            it.passages().stream().map(Passage::span))
        .map(report.document()::words)
        .collect(Collectors.joining("\n"));
  }

  private static Span firstBlock(List<Block> blocks) {
    return blocks.isEmpty() ? new Span(0, 0) : blocks.get(0).span();
  }

  private static Scene section(Case it, Section section) {
    Report report = it.report();
    Map<String, Value> names = everywhere(report);
    names.put("section", Value.of(section.topic().number()));
    names.put("heading", Value.of(section.heading().words()));
    names.put("text", Value.of(text(report, section)));
    names.put("empty", Value.of(section.isEmpty()));
    return Scene.of(it, section.heading().span(), () -> Places.of(report, section), () -> names);
  }

  private static Scene heading(Case it, Section section) {
    Report report = it.report();
    Map<String, Value> names = everywhere(report);
    names.put("section", Value.of(section.topic().number()));
    names.put("mark", Value.of(section.heading().mark()));
    section.heading().number().ifPresent(n -> names.put("number", Value.of(n)));
    names.put("heading", Value.of(section.heading().words()));
    return Scene.of(it, section.heading().span(), () -> Places.of(report, section), () -> names);
  }

  private static Scene date(Case it, DateMention date) {
    Report report = it.report();
    Map<String, Value> names = everywhere(report);
    date.year().ifPresent(y -> names.put("year", Value.of(y)));
    names.put("month", Value.of(date.month()));
    names.put("day", Value.of(date.day()));
    names.put("text", Value.of(date.span().in(report.document().text())));
    return Scene.of(it, date.span(), () -> place(report, date), () -> names);
  }

  private static Place place(Report report, DateMention date) {
    return report.sections().stream()
        .filter(s -> s.span().holds(date.span()))
        .findFirst()
        .map(s -> Places.of(report, s))
        .orElse(Place.REPORT);
  }

  private static String text(Report report, Section section) {
    return section.body().stream()
        .filter(b -> !report.isOfForm(b.span()))
        .map(b -> report.document().words(b.span()))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<Passage> paragraphs(Case it) {
    return it.passages().stream().filter(Passage::paragraph);
  }

  private static Scene paragraph(Case it, Passage passage, Span span) {
    Report report = it.report();
    return Scene.of(it, span, () -> passage.place(report), () -> words(report, passage, span));
  }

  private static Map<String, Value> words(Report report, Passage passage, Span span) {
    Map<String, Value> names = everywhere(report);
    names.put("section", Value.of(passage.number()));
    names.put("text", Value.of(report.document().words(span)));
    return names;
  }
}
