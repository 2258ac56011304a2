package io.github.nianshen.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A SARIF log as the program really writes it.
 *
 * @param text the log
 * @param run its one run
 */
record SarifLog(String text, JsonNode run) {

  /** The log of a call with these words. */
  static SarifLog of(Object... words) {
    List<String> all = new ArrayList<>(Stream.of(words).map(Object::toString).toList());
    all.add("--format=sarif");
    var out = new ByteArrayOutputStream();
    Main.run(
        all.toArray(String[]::new),
        new ByteArrayInputStream(new byte[0]),
        out,
        OutputStream.nullOutputStream());
    String text = out.toString(StandardCharsets.UTF_8);
    try {
      return new SarifLog(text, JsonMapper.builder().build().readTree(text).at("/runs/0"));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The elements of an array of the run. */
  List<JsonNode> all(String path) {
    return list(run.at(path));
  }

  /** The elements of an array. */
  static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  /** The words of an array of texts. */
  static List<String> words(JsonNode array) {
    return list(array).stream().map(JsonNode::asText).toList();
  }

  /** For each result, its rule, its message and its own fingerprint. */
  List<String> prints() {
    return all("/results").stream()
        .map(
            r ->
                r.get("ruleId").asText()
                    + " "
                    + r.at("/message/text").asText()
                    + " "
                    + r.at("/partialFingerprints/nianshenLogical~1v1").asText())
        .toList();
  }
}
