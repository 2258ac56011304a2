package io.github.nianshen.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that nobody filled in has blank cells, and lacks nothing. */
class BlankTablesTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aTableWithoutAnyFigureIsBlank(int number) throws IOException {
    String page = Files.readString(Path.of("testdata/reports/ok/page-2023.html"));
    int start = -1;
    for (int i = 0; i < number; i++) {
      start = page.indexOf("<table", start + 1);
    }
    int end = page.indexOf("</table>", start);
    String blank = page.substring(start, end).replaceAll(">\\s*[0-9.]+\\s*</td>", "></td>");
    String emptied = page.substring(0, start) + blank + page.substring(end);
    assertEquals(Set.of("NS205"), Probe.of("a.html", emptied.getBytes(UTF_8)).ids());
  }
}
