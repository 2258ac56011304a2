package io.github.nianshen.rule;

import io.github.nianshen.form.Figure;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Example.Edit;
import io.github.nianshen.text.Source;
import java.util.function.Function;

/** Makes the text of an example out of a clean report. */
public final class Examples {
  private Examples() {}

  /**
   * The edited report.
   *
   * @param clean the clean report's text
   * @param example what to change in it
   * @param reader how a text is read; asked once for each cell that is changed
   * @throws IllegalArgumentException where an edit finds nothing to change
   */
  public static String text(String clean, Example example, Function<String, Report> reader) {
    String text = clean;
    for (Edit edit : example.edits()) {
      text = edited(text, edit, reader);
    }
    return text;
  }

  private static String edited(String text, Edit edit, Function<String, Report> reader) {
    if (edit instanceof Edit.Cell cell) {
      return withCell(text, cell, reader.apply(text));
    }
    if (edit instanceof Edit.Replace replace) {
      int at = find(text, replace.from(), 0);
      return text.substring(0, at) + replace.to() + text.substring(at + replace.from().length());
    }
    if (edit instanceof Edit.Drop drop) {
      int first = find(text, drop.from(), 0);
      int last = find(text, drop.through(), first);
      return text.substring(0, lineStart(text, first)) + text.substring(nextLine(text, last));
    }
    Edit.Insert insert = (Edit.Insert) edit;
    int at = nextLine(text, find(text, insert.after(), 0));
    return text.substring(0, at) + insert.text() + "\n" + text.substring(at);
  }

  private static String withCell(String text, Edit.Cell cell, Report report) {
    Figure figure =
        report
            .form(cell.form())
            .flatMap(f -> f.figure(cell.row(), cell.column()))
            .orElseThrow(() -> new IllegalArgumentException("the report has no " + cell));
    Source source = report.document().source();
    int start = source.sourceOffset(figure.span().start());
    int end =
        figure.span().length() == 0 ? start : source.sourceOffset(figure.span().end() - 1) + 1;
    return text.substring(0, start) + cell.to() + text.substring(end);
  }

  private static int find(String text, String words, int from) {
    int at = text.indexOf(words, from);
    if (at < 0) {
      throw new IllegalArgumentException("the report has no words " + words);
    }
    return at;
  }

  private static int lineStart(String text, int at) {
    return text.lastIndexOf('\n', at) + 1;
  }

  private static int nextLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }
}
