package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.nianshen.emit.OutputFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Small runs as each platform gets them, in {@code testdata/FORMAT/}: names that are easily written
 * wrongly, a file that cannot be read, one without lines, and a run without findings.
 *
 * <p>{@code mvn test -Dtest=PlatformGoldensTest -Dnianshen.rewrite=true} writes them anew.
 */
class PlatformGoldensTest {
  private static final boolean REWRITE = Boolean.getBoolean("nianshen.rewrite");

  private static final List<String> FAULTY =
      List.of(
          "testdata/platforms",
          "testdata/read/faulty.docx",
          "testdata/reports/err/year-conflict.txt");

  private static final List<String> CLEAN = List.of("testdata/reports/ok/form-2019.txt");

  @ParameterizedTest
  @EnumSource(
      value = OutputFormat.class,
      mode = Mode.EXCLUDE,
      names = {"TEXT", "SARIF", "JSON", "XLSX", "HTML", "LETTERS", "ANNOTATED"})
  void everyPlatformGetsWhatItKnows(OutputFormat format) throws IOException {
    same(format, "faulty", 3, FAULTY);
    same(format, "clean", 0, CLEAN);
  }

  private static void same(OutputFormat format, String name, int code, List<String> files)
      throws IOException {
    String out = written(format, code, files);
    Demands.hold(format, out);
    Path golden = Path.of("testdata", format.word(), name + ending(format));
    if (REWRITE) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, out);
    }
    assertEquals(Files.readString(golden), out);
  }

  private static String written(OutputFormat format, int code, List<String> files) {
    List<Object> words = new ArrayList<>(files);
    words.addAll(List.of("--quiet", "--format", format.word()));
    Runs.Ended run = Runs.run(words.toArray());
    assertEquals(code, run.code(), run::err);
    return run.out();
  }

  private static String ending(OutputFormat format) {
    return switch (format) {
      case GITLAB, RDJSON -> ".json";
      case JUNIT, CHECKSTYLE -> ".xml";
      case GITHUB_SUMMARY -> ".md";
      default -> ".txt";
    };
  }

  @Test
  void columnsOfReviewdogCountBytesOfTheFile() throws IOException {
    Path file = Path.of("testdata", "platforms", "😀 50%,#2.txt");
    byte[] bytes = Files.readAllBytes(file);
    JsonNode found =
        Seen.json(written(OutputFormat.RDJSON, 0, List.of(file.toString()))).at("/diagnostics/0");
    JsonNode range = found.at("/location/range");
    int line = range.at("/start/line").asInt();
    int start = 0;
    for (int at = 1; at < line; start++) {
      at += bytes[start] == '\n' ? 1 : 0;
    }
    int from = start + range.at("/start/column").asInt() - 1;
    int to = start + range.at("/end/column").asInt() - 1;
    assertEquals("间题", new String(bytes, from, to - from, StandardCharsets.UTF_8));
    String mended = found.at("/suggestions/0/text").asText();
    assertTrue(mended.contains("𠮷野村的😀问卷反映问题较多。"), mended);
    String text = Files.readString(file);
    assertEquals(text.lines().toList().get(line - 1).replace("间题", "问题"), mended);
    assertEquals(line, found.at("/suggestions/0/range/start/line").asInt());
    assertTrue(found.at("/suggestions/0/range/start/column").isMissingNode());
  }

  @Test
  void whatGitlabComparesStaysWhenAParagraphIsPutInAbove() throws IOException {
    Path report = Path.of("testdata", "reports", "err", "year-conflict.txt");
    Path folder = Files.createDirectories(Path.of("target", "moved"));
    Path copy = Files.copy(report, folder.resolve("a.txt"), StandardCopyOption.REPLACE_EXISTING);
    JsonNode before = Seen.json(written(OutputFormat.GITLAB, 1, List.of(copy.toString())));
    String text = Files.readString(copy);
    int second = text.indexOf('\n') + 1;
    Files.writeString(copy, text.substring(0, second) + "\n（此页公开）\n" + text.substring(second));
    JsonNode after = Seen.json(written(OutputFormat.GITLAB, 1, List.of(copy.toString())));
    assertEquals(before.findValuesAsText("fingerprint"), after.findValuesAsText("fingerprint"));
    assertEquals(3, before.at("/0/location/lines/begin").asInt());
    assertEquals(5, after.at("/0/location/lines/begin").asInt());
  }
}
