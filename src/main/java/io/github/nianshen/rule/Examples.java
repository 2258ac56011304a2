package io.github.nianshen.rule;

import io.github.nianshen.form.Standard;
import io.github.nianshen.rule.Example.Edit;
import io.github.nianshen.text.Span;
import java.util.Optional;

/** Makes the text of an example out of a clean report. */
public final class Examples {
  private Examples() {}

  /**
   * The edited report of an example that was read with its rule, whose edits all find their place.
   *
   * @param book has the clean reports
   */
  public static String text(Example example, Rulebook book) {
    Bases bases = book.bases();
    String text = bases.text(example.base()).orElseThrow(() -> lost(example));
    for (Edit edit : example.edits()) {
      text = edited(text, edit, bases.standard(example.base())).orElseThrow(() -> lost(example));
    }
    return text;
  }

  private static IllegalStateException lost(Example example) {
    return new IllegalStateException("not an example of this book: " + example);
  }

  /**
   * A text with one edit; empty where the edit finds nothing to change.
   *
   * @param standard what is mandated for the report's year; a cell is found by it
   */
  static Optional<String> edited(String text, Edit edit, Optional<Standard> standard) {
    if (edit instanceof Edit.Cell cell) {
      return standard
          .flatMap(s -> s.template(cell.form()))
          .flatMap(t -> PipeTable.of(text, t).find(cell.row(), cell.column()))
          .map(span -> put(text, span, cell.to()));
    }
    if (edit instanceof Edit.Replace replace) {
      String from = replace.from();
      return find(text, from, 0)
          .map(at -> put(text, new Span(at, at + from.length()), replace.to()));
    }
    if (edit instanceof Edit.Drop drop) {
      return find(text, drop.from(), 0)
          .flatMap(
              first ->
                  find(text, drop.through(), first)
                      .map(
                          l -> put(text, new Span(lineStart(text, first), nextLine(text, l)), "")));
    }
    Edit.Insert insert = (Edit.Insert) edit;
    return find(text, insert.after(), 0)
        .map(at -> nextLine(text, at))
        .map(at -> put(text, new Span(at, at), insert.text() + "\n"));
  }

  private static String put(String text, Span span, String words) {
    return text.substring(0, span.start()) + words + text.substring(span.end());
  }

  private static Optional<Integer> find(String text, String words, int from) {
    int at = text.indexOf(words, from);
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  private static int lineStart(String text, int at) {
    return text.lastIndexOf('\n', at) + 1;
  }

  private static int nextLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }
}
