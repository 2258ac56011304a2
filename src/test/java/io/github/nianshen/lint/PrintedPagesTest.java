package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.nianshen.finding.Finding;
import io.github.nianshen.read.Reader;
import io.github.nianshen.text.Cell;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reports as a browser and an office program print them, on pages whose ends cut their tables in
 * other places each ({@code testdata/read/print.sh}): they say what the web page says.
 */
class PrintedPagesTest {
  private static final Path FOLDER = Path.of("testdata", "read");

  /** Each file, and the report that it was printed from. */
  private static final Map<String, Model> PRINTED =
      new TreeMap<>(
          Map.of(
              "printed-2018-browser.pdf", Model.of("2018"),
              "printed-2019-browser.pdf", Model.filled("2019", 5),
              "printed-2021-browser.pdf", Model.filled("2021", 5),
              "printed-2018-office.pdf", Model.of("2018"),
              "printed-2019-office.pdf", Model.filled("2019", 5),
              "printed-2021-office.pdf", Model.filled("2021", 5),
              "printed-faulty-browser.pdf", faulty(),
              "printed-faulty-office.pdf", faulty()));

  /** One wrong total, one blank cell, and no fifth section. */
  private static Model faulty() {
    return Model.filled("2021", 5)
        .with(m -> m.raise("3.补正后申请内容仍不明确", 0, 2))
        .with(m -> m.set("四、结转下年度", 3, ""))
        .with(m -> m.cut("五、存在的"));
  }

  /** {@code -Dnianshen.print=FOLDER} writes the web pages that are to be printed. */
  @Test
  void webPagesAreThereToBePrinted() throws IOException {
    String folder = System.getProperty("nianshen.print");
    if (folder == null) {
      assertEquals(8, PRINTED.size());
      return;
    }
    for (Map.Entry<String, Model> each : PRINTED.entrySet()) {
      String name = each.getKey().replace(".pdf", ".html");
      Files.write(Path.of(folder, name), Layout.HTML.write(each.getValue()));
    }
  }

  @TestFactory
  Stream<DynamicTest> eachCellHasItsRowColumnSpansAndWords() {
    return each(
        (file, model) ->
            assertEquals(
                cells(read("a.html", Layout.HTML.write(model))),
                cells(read("a.pdf", Files.readAllBytes(file)))));
  }

  @TestFactory
  Stream<DynamicTest> theFindingsAreThoseOfTheWebPage() {
    return each(
        (file, model) ->
            assertEquals(
                found(Probe.of(Layout.HTML, model)),
                found(Probe.of("a.pdf", Files.readAllBytes(file)))));
  }

  @Test
  void findingsStandOnTheirPages() throws IOException {
    assertEquals(
        List.of("NS301 3", "NS302 3", "NS205 3", "NS101 4"), pages("printed-faulty-browser.pdf"));
    assertEquals(
        List.of("NS301 3", "NS302 3", "NS205 4", "NS101 4"), pages("printed-faulty-office.pdf"));
  }

  private static List<String> pages(String name) throws IOException {
    Probe probe = Probe.of("a.pdf", Files.readAllBytes(FOLDER.resolve(name)));
    Document document = probe.document().orElseThrow();
    return probe.all().stream()
        .map(f -> f.rule() + " " + document.source().page(f.span().start()).orElse(0))
        .toList();
  }

  private interface Look {
    void at(Path file, Model model) throws IOException;
  }

  private static Stream<DynamicTest> each(Look look) {
    return PRINTED.entrySet().stream()
        .map(
            file ->
                dynamicTest(
                    file.getKey(), () -> look.at(FOLDER.resolve(file.getKey()), file.getValue())));
  }

  private static Document read(String name, byte[] bytes) {
    return assertDoesNotThrow(() -> Reader.read(Path.of(name), bytes, Limits.ORDINARY));
  }

  private static List<String> cells(Document document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .flatMap(block -> ((Table) block).cells().stream())
        .map(PrintedPagesTest::cell)
        .toList();
  }

  private static String cell(Cell cell) {
    String words = cell.text().replaceAll("\\s", "");
    return cell.row()
        + ","
        + cell.column()
        + " "
        + cell.rows()
        + "×"
        + cell.columns()
        + " "
        + words;
  }

  private static List<String> found(Probe probe) {
    return probe.all().stream().map(PrintedPagesTest::found).toList();
  }

  private static String found(Finding finding) {
    return finding.rule() + " " + finding.level() + " " + finding.message().arguments();
  }
}
