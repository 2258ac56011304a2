package io.github.nianshen.outline;

import io.github.nianshen.outline.Wordings.Wording;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.FoldedText;
import io.github.nianshen.text.Numerals;
import io.github.nianshen.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds headings that seem to be missing and yet are printed, with number and words, in the midst
 * of other text: they could not be told apart, so nothing is concluded from them.
 */
final class Buried {
  private final FoldedText text;
  private final Wordings wordings;

  Buried(FoldedText text, Wordings wordings) {
    this.text = text;
    this.wordings = wordings;
  }

  /**
   * The missing sections whose headings stand somewhere outside a table of contents or a preface.
   */
  Set<Topic> in(TreeReader.Tree tree, ReportReader.Ground ground) {
    List<Block> blocks = ground.blocks();
    Set<Topic> missing = EnumSet.noneOf(Topic.class);
    tree.departures().stream()
        .filter(d -> d.kind() == Departure.Kind.MISSING)
        .forEach(d -> missing.add(d.topic()));
    Set<Topic> found = EnumSet.noneOf(Topic.class);
    if (missing.isEmpty()) {
      return found;
    }
    boolean sections = !tree.sections().isEmpty();
    for (int i = 0; i < blocks.size(); i++) {
      boolean preface = sections && tree.front().contains(blocks.get(i));
      if (!ground.contents().contains(i) && !preface) {
        find(blocks.get(i).span(), missing, found);
      }
    }
    return found;
  }

  private void find(Span span, Set<Topic> missing, Set<Topic> found) {
    String words = text.folded(span).text();
    for (int i = 0; i + 1 < words.length(); i++) {
      if (words.charAt(i + 1) == '、' && Numerals.isChineseDigit(words.charAt(i))) {
        Optional<Wording> wording = wordings.at(words, i + 2);
        wording.map(Wording::topic).filter(missing::contains).ifPresent(found::add);
      }
    }
  }
}
