package io.github.nianshen.rule;

import io.github.nianshen.finding.Place;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Paragraph;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph or sub-heading of running text: what stands outside tables, the title and the
 * headings of sections.
 *
 * @param span where
 * @param section the section it stands in; empty before the first and after the last
 * @param paragraph whether it is a paragraph; otherwise the file marks it as a heading
 */
public record Passage(Span span, Optional<Section> section, boolean paragraph) {
  private static final String SENTENCE_ENDS = "。！？!?\n";

  /** The running text of a report in reading order. */
  public static List<Passage> of(Report report) {
    var all = new ArrayList<Passage>();
    List<Span> forms = report.forms().stream().flatMap(f -> f.places().stream()).toList();
    add(report.front(), Optional.empty(), forms, all);
    report.sections().forEach(s -> add(s.body(), Optional.of(s), forms, all));
    add(report.back(), Optional.empty(), forms, all);
    return List.copyOf(all);
  }

  private static void add(
      List<Block> blocks, Optional<Section> in, List<Span> forms, List<Passage> all) {
    for (Block block : blocks) {
      Span span = block.span();
      boolean ofForm =
          forms.stream().anyMatch(f -> f.start() < span.end() && span.start() < f.end());
      if (!ofForm && !(block instanceof Table)) {
        all.add(new Passage(span, in, block instanceof Paragraph));
      }
    }
  }

  /** The mandated number of its section; 0 outside the mandated ones. */
  public int number() {
    return section.map(s -> s.topic().number()).orElse(0);
  }

  /** Where it stands in a person's words. */
  public Place place(Report report) {
    return section.map(s -> Places.of(report, s)).orElse(Place.REPORT);
  }

  /** Its sentences, each with the sign that ends it. */
  public List<Span> sentences(String text) {
    var sentences = new ArrayList<Span>();
    int start = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      boolean ends = SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0 || i + 1 == span.end();
      if (ends && !text.substring(start, i + 1).isBlank()) {
        sentences.add(new Span(start, i + 1));
      }
      start = ends ? i + 1 : start;
    }
    return sentences;
  }
}
