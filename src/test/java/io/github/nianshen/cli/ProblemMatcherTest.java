package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.nianshen.emit.OutputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code templates/problem-matcher.json} finds in the text what GitHub is to annotate. */
class ProblemMatcherTest {
  private static final List<Matching> MATCHERS = matchers();

  /** What is annotated: a place, the level, the rule, and the line below. */
  private record Annotated(Seen seen, String message) {}

  /** A matcher for two lines that follow each other. */
  private record Matching(String severity, Pattern head, JsonNode groups, Pattern message) {
    List<Annotated> in(List<String> lines) {
      List<Annotated> all = new ArrayList<>();
      for (int i = 0; i + 1 < lines.size(); i++) {
        Matcher first = head.matcher(lines.get(i));
        Matcher second = message.matcher(lines.get(i + 1));
        if (first.find() && second.find()) {
          String line = first.group(groups.get("line").asInt());
          var seen =
              new Seen(
                  first.group(groups.get("file").asInt()),
                  line == null ? 1 : Integer.parseInt(line),
                  severity.equals("notice") ? "note" : severity,
                  first.group(groups.get("code").asInt()));
          all.add(new Annotated(seen, second.group(1)));
        }
      }
      return all;
    }
  }

  private static List<Matching> matchers() {
    try {
      JsonNode file = Seen.json(Files.readString(Path.of("templates", "problem-matcher.json")));
      List<Matching> all = new ArrayList<>();
      for (JsonNode one : file.get("problemMatcher")) {
        JsonNode head = one.at("/pattern/0");
        assertEquals(1, one.at("/pattern/1/message").asInt());
        all.add(
            new Matching(
                one.get("severity").asText(),
                Pattern.compile(head.get("regexp").asText()),
                head,
                Pattern.compile(one.at("/pattern/1/regexp").asText())));
      }
      return List.copyOf(all);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyFindingOfTheTextIsAnnotatedOnce(String lang) {
    Object[] call = {"testdata/reports/err", "testdata/read/faulty.docx", "testdata/platforms"};
    String text = run(lang, OutputFormat.TEXT, call);
    JsonNode json = Seen.json(run(lang, OutputFormat.JSON, call)).get("findings");
    List<Annotated> all = new ArrayList<>();
    MATCHERS.forEach(m -> all.addAll(m.in(text.lines().toList())));
    List<Seen> wanted =
        new ArrayList<>(Seen.in(OutputFormat.JSON, run(lang, OutputFormat.JSON, call)));
    assertEquals(sorted(wanted), sorted(all.stream().map(Annotated::seen).toList()));
    for (JsonNode one : json) {
      String message = one.get("message").asText();
      boolean there = all.stream().anyMatch(a -> a.message().equals(message));
      assertTrue(there || one.get("file").asText().endsWith(".docx"), message);
    }
  }

  @Test
  void wordsOfAReportAreNoFindings() {
    List<String> lines =
        List.of("    a.txt:1:2  错误 NS101 x", "   在", "a.txt:1:2 错误 NS101 x", "  在");
    MATCHERS.forEach(m -> assertEquals(List.of(), m.in(lines)));
  }

  private static String run(String lang, OutputFormat format, Object... call) {
    List<Object> words = new ArrayList<>(List.of("--lang", lang, "-f", format.word(), "--quiet"));
    words.addAll(List.of(call));
    Runs.Ended run = Runs.run(words.toArray());
    assertEquals(3, run.code(), run::err);
    return run.out();
  }

  private static List<String> sorted(List<Seen> all) {
    return all.stream().map(Seen::toString).sorted().toList();
  }
}
