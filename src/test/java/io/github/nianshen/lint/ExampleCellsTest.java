package io.github.nianshen.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.form.Column;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Row;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.ReportReader;
import io.github.nianshen.read.Reader;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.rule.Example;
import io.github.nianshen.rule.Example.Edit;
import io.github.nianshen.rule.Examples;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edits of cells find every cell of the clean reports where the reader of reports has it. */
class ExampleCellsTest {
  private static final Rulebook BOOK = Rulebook.builtIn();
  private static final String MARK = "☆";

  @ParameterizedTest
  @CsvSource({"2018, 58", "2019, 198", "2021, 200"})
  void everyCellIsFound(String base, int cells) throws Unread {
    String clean = BOOK.files().getOrDefault("examples/" + base + ".txt", "");
    int found = 0;
    Report report = read(base, clean);
    Source source = report.document().source();
    for (Form form : report.forms()) {
      for (Row row : form.template().rows()) {
        for (Column column : form.template().columns(row)) {
          if (row.figures()) {
            var span = form.figure(row.key(), column.key()).orElseThrow().span();
            int start = source.sourceOffset(span.start());
            int end = source.sourceOffset(span.end() - 1) + 1;
            assertEquals(
                clean.substring(0, start) + MARK + clean.substring(end),
                edited(base, form.template().name(), row.key(), column.key()));
            found++;
          }
        }
      }
    }
    assertEquals(cells, found);
  }

  private static String edited(String base, String form, String row, String column) {
    var edits = List.<Edit>of(new Edit.Cell(form, row, column, MARK));
    return Examples.text(new Example(base, Format.TXT, edits, Optional.empty(), List.of()), BOOK);
  }

  private static Report read(String base, String text) throws Unread {
    Document read = Reader.read(Path.of(base + ".txt"), text.getBytes(UTF_8), Limits.ORDINARY);
    return new ReportReader(BOOK.standards()).read(read, Overrides.NONE);
  }
}
