package io.github.nianshen.rule;

import io.github.nianshen.finding.Place;
import io.github.nianshen.outline.DateMention;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Paragraph;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The nodes outside forms that rules visit. */
final class TextScenes {
  private static final String SENTENCE_ENDS = "。！？!?\n";

  private TextScenes() {}

  /** The report's nodes of a kind, in reading order. */
  static Stream<Scene> of(Each each, Report report) {
    return switch (each) {
      case REPORT -> Stream.of(report(report));
      case SECTION -> report.sections().stream().map(s -> section(report, s));
      case HEADING -> report.sections().stream().map(s -> heading(report, s));
      case PARAGRAPH -> pieces(report).map(p -> p.scene(report));
      case SENTENCE -> pieces(report).flatMap(p -> p.sentences(report)).map(p -> p.scene(report));
      case DATE -> report.dates().stream().map(d -> date(report, d));
      default -> throw new IllegalArgumentException(each + " is of a form");
    };
  }

  /** The names that hold at every node. */
  static Map<String, Value> everywhere(Report report) {
    var names = new HashMap<String, Value>();
    report.year().ifPresent(y -> names.put("report_year", Value.of(y.getValue())));
    names.put("era", Value.of(report.era().years()));
    return names;
  }

  private static Scene report(Report report) {
    Map<String, Value> names = everywhere(report);
    String text = report.document().text();
    report.title().ifPresent(t -> names.put("title", Value.of(t.span().in(text))));
    report.title().ifPresent(t -> names.put("organ", Value.of(t.organ())));
    names.put("text", Value.of(text));
    Span span =
        report.title().map(t -> t.span()).orElseGet(() -> firstBlock(report.document().blocks()));
    return Scene.of(report, span, () -> Place.REPORT, () -> names);
  }

  private static Span firstBlock(List<Block> blocks) {
    return blocks.isEmpty() ? new Span(0, 0) : blocks.get(0).span();
  }

  private static Scene section(Report report, Section section) {
    Map<String, Value> names = everywhere(report);
    names.put("section", Value.of(section.topic().number()));
    names.put("heading", Value.of(section.heading().words()));
    names.put("text", Value.of(text(report, section)));
    names.put("empty", Value.of(section.isEmpty()));
    return Scene.of(
        report, section.heading().span(), () -> Places.of(report, section), () -> names);
  }

  private static Scene heading(Report report, Section section) {
    Map<String, Value> names = everywhere(report);
    names.put("section", Value.of(section.topic().number()));
    names.put("mark", Value.of(section.heading().mark()));
    section.heading().number().ifPresent(n -> names.put("number", Value.of(n)));
    names.put("heading", Value.of(section.heading().words()));
    return Scene.of(
        report, section.heading().span(), () -> Places.of(report, section), () -> names);
  }

  private static Scene date(Report report, DateMention date) {
    Map<String, Value> names = everywhere(report);
    date.year().ifPresent(y -> names.put("year", Value.of(y)));
    names.put("month", Value.of(date.month()));
    names.put("day", Value.of(date.day()));
    names.put("text", Value.of(date.span().in(report.document().text())));
    return Scene.of(report, date.span(), () -> place(report, date), () -> names);
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
        .filter(b -> !isOfForm(report, b))
        .map(b -> report.document().words(b.span()))
        .collect(Collectors.joining("\n"));
  }

  private static boolean isOfForm(Report report, Block block) {
    return report.forms().stream()
        .flatMap(f -> f.places().stream())
        .anyMatch(p -> p.start() < block.span().end() && block.span().start() < p.end());
  }

  private static Stream<Piece> pieces(Report report) {
    return Stream.of(
            pieces(report, report.front(), Optional.empty()),
            report.sections().stream().flatMap(s -> pieces(report, s.body(), Optional.of(s))),
            pieces(report, report.back(), Optional.empty()))
        .flatMap(p -> p);
  }

  private static Stream<Piece> pieces(Report report, List<Block> blocks, Optional<Section> in) {
    return blocks.stream()
        .filter(b -> b instanceof Paragraph && !isOfForm(report, b))
        .map(b -> new Piece(b.span(), in));
  }

  /** A stretch of running text and the section it stands in. */
  private record Piece(Span span, Optional<Section> section) {
    Scene scene(Report report) {
      Map<String, Value> names = everywhere(report);
      names.put("section", Value.of(section.map(s -> s.topic().number()).orElse(0)));
      names.put("text", Value.of(report.document().words(span)));
      return Scene.of(
          report,
          span,
          () -> section.map(s -> Places.of(report, s)).orElse(Place.REPORT),
          () -> names);
    }

    Stream<Piece> sentences(Report report) {
      String text = report.document().text();
      var sentences = new ArrayList<Piece>();
      int start = span.start();
      for (int i = span.start(); i < span.end(); i++) {
        boolean ends = SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0 || i + 1 == span.end();
        if (ends && !text.substring(start, i + 1).isBlank()) {
          sentences.add(new Piece(new Span(start, i + 1), section));
        }
        start = ends ? i + 1 : start;
      }
      return sentences.stream();
    }
  }
}
