package io.github.nianshen.rule;

import io.github.nianshen.form.Standard;
import io.github.nianshen.rule.Example.Edit;
import io.github.nianshen.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the text of an example out of a clean report. */
public final class Examples {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?=年)");

  /** The organ of a clean report, in its first line. */
  private static final Pattern TITLE = Pattern.compile("^(.+?)20[0-9]{2}年");

  private Examples() {}

  /**
   * The edited report of an example that was read with its rule, whose edits all find their place.
   *
   * @param book has the clean reports
   */
  public static String text(Example example, Rulebook book) {
    return edited(clean(example, book), example.edits(), example, book);
  }

  /** The text of last year's report that an example has; empty where it has none. */
  public static Optional<String> previous(Example example, Rulebook book) {
    return example
        .others()
        .previous()
        .map(edits -> edited(yearBefore(clean(example, book)), edits, example, book));
  }

  /** The texts of the other organs' reports that an example has. */
  public static List<String> beside(Example example, Rulebook book) {
    return example.others().beside().stream()
        .map(b -> edited(ofAnother(clean(example, book), b.organ()), b.edits(), example, book))
        .toList();
  }

  private static String clean(Example example, Rulebook book) {
    return book.bases().text(example.base()).orElseThrow(() -> lost(example));
  }

  private static String edited(String clean, List<Edit> edits, Example example, Rulebook book) {
    String text = clean;
    for (Edit edit : edits) {
      text =
          edited(text, edit, book.bases().standard(example.base()))
              .orElseThrow(() -> lost(example));
    }
    return text;
  }

  /** A report with every year one less. */
  static String yearBefore(String text) {
    return YEAR.matcher(text).replaceAll(y -> Integer.toString(Integer.parseInt(y.group()) - 1));
  }

  /** A report with another organ in place of the title's. */
  static String ofAnother(String text, String organ) {
    Matcher title = TITLE.matcher(text);
    return title.find() ? text.replace(title.group(1), organ) : text;
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
