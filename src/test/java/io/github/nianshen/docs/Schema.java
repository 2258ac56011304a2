package io.github.nianshen.docs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A schema of {@code docs/schema} that files in YAML hold to.
 *
 * @param file where it stands
 */
record Schema(Path file) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String KNOWN = "known: ";

  static Schema named(String name) {
    return new Schema(Path.of("docs", "schema", name));
  }

  /** What it finds wrong. */
  List<String> faults(String yaml) throws IOException {
    Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(file))
        .validate(MAPPER.valueToTree(value))
        .stream()
        .map(Object::toString)
        .toList();
  }

  /** The keys of one of its parts, such as {@code /$defs/suppression}. */
  Set<String> keys(String part) throws IOException {
    JsonNode tree = MAPPER.readTree(file.toFile());
    Set<String> keys = new TreeSet<>();
    tree.at(part + "/properties").fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** The keys that a loader's fault says are known. */
  static Set<String> told(String fault) {
    String names = fault.substring(fault.indexOf(KNOWN) + KNOWN.length());
    return new TreeSet<>(Arrays.asList(names.split(", ", -1)));
  }

  /**
   * Asserts that neither it nor the loader takes a text with one change, written {@code from>to}.
   */
  void refuses(String text, String change, Function<String, List<String>> loader)
      throws IOException {
    int at = change.lastIndexOf('>');
    String from = change.substring(0, at);
    assertTrue(text.contains(from), from);
    String wrong = text.replace(from, change.substring(at + 1));
    assertFalse(loader.apply(wrong).isEmpty(), wrong);
    assertFalse(faults(wrong).isEmpty(), wrong);
  }
}
