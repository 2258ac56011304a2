package io.github.nianshen.rule;

import io.github.nianshen.finding.Place;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Numerals;
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

  /**
   * No sentence of a report is longer. What lost all its full stops is cut at other signs, since
   * each thing found in a sentence is held against all of it.
   */
  private static final int LONGEST_SENTENCE = 3000;

  /** Where a sentence that is too long is cut. */
  private static final String CLAUSE_ENDS = "，,；;：:、 ";

  /** The running text of a report in reading order. */
  public static List<Passage> of(Report report) {
    var all = new ArrayList<Passage>();
    add(report, report.front(), Optional.empty(), all);
    report.sections().forEach(s -> add(report, s.body(), Optional.of(s), all));
    add(report, report.back(), Optional.empty(), all);
    return List.copyOf(all);
  }

  private static void add(
      Report report, List<Block> blocks, Optional<Section> in, List<Passage> all) {
    for (Block block : blocks) {
      if (!(block instanceof Table) && !report.isOfForm(block.span())) {
        all.add(new Passage(block.span(), in, block instanceof Paragraph));
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
    List<Span> sentences = pieces(text, SENTENCE_ENDS);
    return sentences.stream().allMatch(s -> s.length() <= LONGEST_SENTENCE)
        ? sentences
        : sentences.stream().flatMap(s -> cut(text, s).stream()).toList();
  }

  private static List<Span> cut(String text, Span sentence) {
    var pieces = new ArrayList<Span>();
    int start = sentence.start();
    while (sentence.end() - start > LONGEST_SENTENCE) {
      int end = clauseEnd(text, start, start + LONGEST_SENTENCE);
      pieces.add(new Span(start, end));
      start = end;
    }
    pieces.add(new Span(start, sentence.end()));
    return pieces;
  }

  /** The last place up to which a clause goes; else one that is not within a number. */
  private static int clauseEnd(String text, int from, int most) {
    for (int end = most; end > from; end--) {
      if (CLAUSE_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
        return end;
      }
    }
    int end = most;
    while (end > from && Numerals.isDigit(text.charAt(end - 1))) {
      end--;
    }
    return end > from ? end : most;
  }

  /**
   * Its pieces, each with the sign that ends it; those of white space alone left out.
   *
   * @param ends the signs that end a piece
   */
  public List<Span> pieces(String text, String ends) {
    var pieces = new ArrayList<Span>();
    int start = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      boolean last = ends.indexOf(text.charAt(i)) >= 0 || i + 1 == span.end();
      if (last && !text.substring(start, i + 1).isBlank()) {
        pieces.add(new Span(start, i + 1));
      }
      start = last ? i + 1 : start;
    }
    return pieces;
  }
}
