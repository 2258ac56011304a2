package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.SheetsRead;
import io.github.nianshen.emit.OutputFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/**
 * One run in every format there is: the same findings, each with its file, line, rule and level.
 */
class PlatformsAgreeTest {
  private static final Comparator<Seen> ORDER =
      Comparator.comparing(Seen::file)
          .thenComparingInt(Seen::line)
          .thenComparing(Seen::rule)
          .thenComparing(Seen::level);

  /** Those that are one file. */
  private static final Set<OutputFormat> FORMATS =
      EnumSet.complementOf(EnumSet.of(OutputFormat.LETTERS, OutputFormat.ANNOTATED));

  /** Below the project: paths of files elsewhere are told in other ways by text and by the rest. */
  private final Path folder = folder();

  private static Path folder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "agree");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<OutputFormat, String> run(int code, Object... args) throws IOException {
    List<Object> words = new ArrayList<>(List.of("--quiet"));
    for (OutputFormat format : FORMATS) {
      words.add("-o");
      words.add(format.word() + "=" + folder.resolve(format.word() + ".out"));
    }
    words.addAll(List.of(args));
    Runs.Ended run = Runs.run(words.toArray());
    assertEquals(code, run.code(), run::err);
    Map<OutputFormat, String> all = new EnumMap<>(OutputFormat.class);
    for (OutputFormat format : FORMATS) {
      all.put(format, read(format, folder.resolve(format.word() + ".out")));
    }
    assertEquals(all.get(OutputFormat.TEXT), run.out());
    return all;
  }

  private static String read(OutputFormat format, Path file) throws IOException {
    return format.binary()
        ? SheetsRead.of(Files.readAllBytes(file)).text()
        : Files.readString(file);
  }

  /** The findings of a run, which are the same in every output. */
  private static List<Seen> agreed(Map<OutputFormat, String> outputs) {
    List<Seen> json = sorted(OutputFormat.JSON, outputs);
    for (OutputFormat format : FORMATS) {
      assertEquals(json, sorted(format, outputs), format::word);
      Demands.hold(format, outputs.get(format));
    }
    return json;
  }

  private static List<Seen> sorted(OutputFormat format, Map<OutputFormat, String> outputs) {
    return Seen.in(format, outputs.get(format)).stream().sorted(ORDER).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--jobs=2", "--max-findings=7", "--max-findings-per-rule=1"})
  void allReportsGiveTheSameInEveryFormat(String limit) throws IOException {
    boolean whole = limit.startsWith("--jobs");
    String office = whole ? "testdata/read" : "testdata/read/faulty.docx";
    Object[] call = {"testdata/reports/err", office, "testdata/platforms", limit};
    List<Seen> all = agreed(run(3, call));
    assertEquals(limit.endsWith("=7"), all.size() == 7);
    if (whole) {
      assertTrue(all.stream().anyMatch(s -> s.file().endsWith(".pdf")), all::toString);
      assertTrue(all.stream().anyMatch(s -> s.level().equals("note")), all::toString);
    }
  }

  @Test
  void whatIsKnownOrSuppressedStandsInNone() throws IOException {
    Path report = Path.of("testdata", "reports", "err", "year-conflict.txt");
    Path copy = Files.copy(report, folder.resolve("甲.txt"));
    Map<OutputFormat, String> before = run(1, copy);
    assertFalse(agreed(before).isEmpty());
    Path baseline = Files.writeString(folder.resolve("b"), before.get(OutputFormat.SARIF));
    for (OutputFormat format : FORMATS) {
      if (format != OutputFormat.SARIF) {
        String after = run(0, "--baseline", baseline, copy).get(format);
        assertEquals(List.of(), Seen.in(format, after), format::word);
      }
    }
    Files.writeString(
        folder.resolve("nianshen.yaml"),
        "suppress:\n  - {rule: NS406, reason: 已核实}\n  - {rule: NS402, reason: 已核实}\n");
    Map<OutputFormat, String> after = run(0, copy);
    assertEquals(List.of(), agreed(after));
  }

  @Test
  void aRunWithoutFindingsIsWholeInEveryFormat() throws IOException {
    assertEquals(List.of(), agreed(run(0, "testdata/reports/ok/form-2019.txt")));
  }

  @Test
  void testsCountAsTheSummaryDoes() throws IOException {
    Object[] call = {"testdata/reports", "testdata/platforms", "--fail-on=warning"};
    Map<OutputFormat, String> outputs = run(3, call);
    var summary = Seen.json(outputs.get(OutputFormat.JSON)).get("summary");
    var suite = Seen.elements(Seen.xml(outputs.get(OutputFormat.JUNIT)), "testsuite").get(0);
    assertEquals(summary.get("files").asText(), suite.getAttribute("tests"));
    assertEquals(summary.get("toCorrect").asText(), suite.getAttribute("failures"));
    assertEquals(summary.get("unchecked").asText(), suite.getAttribute("errors"));
    for (String element : List.of("failure", "error")) {
      List<Element> there = Seen.elements(suite.getOwnerDocument(), element);
      assertEquals(suite.getAttribute(element + "s"), "" + there.size());
    }
  }
}
