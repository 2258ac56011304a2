package io.github.nianshen.rule.checks;

import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.Span;
import java.util.List;

/**
 * What stands between two full stops or semicolons of running text.
 *
 * @param words folded, but for commas and enumeration marks: after a figure they part, they do not
 *     number
 * @param folded the folded words and where they stand
 */
record Clause(String words, Folded folded) {
  private static final String ENDS = "。；;！？!?";

  /** The clauses of a passage. */
  static List<Clause> of(Case it, Passage passage) {
    String text = it.report().document().text();
    return passage.pieces(text, ENDS).stream()
        .map(it::folded)
        .filter(folded -> !folded.isEmpty())
        .map(folded -> new Clause(words(text, folded), folded))
        .toList();
  }

  private static String words(String text, Folded folded) {
    var words = new StringBuilder(folded.text());
    for (int i = 0; i < words.length(); i++) {
      char printed = text.charAt(folded.offset(i));
      if (printed == '、' || printed == '，') {
        words.setCharAt(i, printed);
      }
    }
    return words.toString();
  }

  /** Where some of the words stand in the document. */
  Span span(int from, int to) {
    return folded.span(from, to);
  }
}
