package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.nianshen.finding.BrokenRule;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Related;
import io.github.nianshen.finding.Words;
import io.github.nianshen.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSchemaTest {
  private static final Path SCHEMA = Path.of("docs", "schema", "result.schema.json");

  /** Fields that may be absent. */
  private static final Set<String> OPTIONAL =
      Set.of("cause", "figure", "sign", "format", "bytes", "sha256");

  private final JsonSchema schema = schema();

  private static JsonSchema schema() {
    try {
      return JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Sample.Run everything() {
    var files = new ArrayList<FileResult>(Sample.full().files());
    FileResult plain = Sample.file("戊.txt", "总计 1", "1");
    files.add(
        new FileResult(
            plain.path(), plain.content(), plain.document(), List.of(summed()), plain.faults()));
    var broken = new BrokenRule("包/坏.yaml", 3, 1, new Words("没有这一项", "no such entry"));
    return Sample.Run.of(files, Sample.full().result().skipped(), List.of(broken));
  }

  /** A finding that has all that a finding may have. */
  private static Finding summed() {
    Finding plain = Sample.finding(new Span(3, 4), "1");
    var other = new Related(new Span(0, 2), "其他", Optional.of("3"), Optional.of("≠"));
    return new Finding(
        plain.rule(),
        plain.level(),
        plain.span(),
        plain.message(),
        plain.place(),
        plain.fingerprint(),
        plain.fixes(),
        List.of(other),
        Optional.of("申请表/一/总计"));
  }

  static Stream<Sample.Run> runs() {
    return Stream.of(
        Sample.run(),
        Sample.run(Sample.file("a b#%甲.txt", "总计 1", "总计")),
        Sample.run(Sample.crowded(5_001)),
        Sample.run(Sample.unreadable("甲.txt")),
        Sample.failing(Sample.full(), Optional.of(Level.NOTE)),
        Sample.failing(Sample.full(), Optional.empty()),
        everything());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyRunHoldsToTheSchema(Sample.Run run) {
    for (Lang lang : Lang.values()) {
      String log = Sample.written(OutputFormat.JSON, run, lang);
      assertEquals(Set.of(), schema.validate(log, InputFormat.JSON));
    }
  }

  @Test
  void theSchemaItselfIsInOrder() throws IOException {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(SchemaLocation.of(VersionFlag.V202012.getId()));
    String words = Files.readString(SCHEMA);
    assertEquals(Set.of(), meta.validate(words, InputFormat.JSON));
    assertFalse(meta.validate(words.replace("\"array\"", "\"list\""), InputFormat.JSON).isEmpty());
    assertEquals(
        JsonOutput.SCHEMA, JsonMapper.builder().build().readTree(words).get("$id").asText());
  }

  @Test
  void noFieldMayBeAddedAnywhere() throws IOException {
    JsonNode whole = parsed();
    for (ObjectNode object : objects(whole)) {
      object.put("more", 1);
      assertFalse(schema.validate(whole).isEmpty(), object::toString);
      object.remove("more");
    }
    assertEquals(Set.of(), schema.validate(whole));
  }

  @Test
  void noFieldMayBeMissingBesidesTheFew() throws IOException {
    JsonNode whole = parsed();
    for (ObjectNode object : objects(whole)) {
      List<String> fields = new ArrayList<>();
      object.fieldNames().forEachRemaining(fields::add);
      for (String field : fields) {
        JsonNode value = object.remove(field);
        assertEquals(OPTIONAL.contains(field), schema.validate(whole).isEmpty(), field);
        object.set(field, value);
      }
    }
  }

  @Test
  void noFieldMayHaveAnotherKindOfValue() throws IOException {
    JsonNode whole = parsed();
    for (ObjectNode object : objects(whole)) {
      List<String> fields = new ArrayList<>();
      object.fieldNames().forEachRemaining(fields::add);
      for (String field : fields) {
        JsonNode value = object.get(field);
        object.putNull(field);
        assertFalse(schema.validate(whole).isEmpty(), field);
        object.set(field, value);
      }
    }
  }

  @Test
  void wordsThatAreNotKnownAreRefused() {
    var strict = Sample.failing(everything(), Optional.of(Level.WARNING));
    String log = Sample.written(OutputFormat.JSON, strict, Lang.ZH);
    for (String word : List.of("warning", "to-correct", "zh", "txt", "≠")) {
      String other = log.replace("\"" + word + "\",", "\"other\",").replace("≠", "≠" + word);
      assertNotEquals(log, other, word);
      assertFalse(schema.validate(other, InputFormat.JSON).isEmpty(), word);
    }
    assertEquals(Set.of(), schema.validate(log, InputFormat.JSON));
  }

  private static JsonNode parsed() throws IOException {
    return JsonMapper.builder()
        .build()
        .readTree(Sample.written(OutputFormat.JSON, everything(), Lang.ZH));
  }

  private static List<ObjectNode> objects(JsonNode node) {
    List<ObjectNode> all = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      all.add(object);
    }
    node.forEach(child -> all.addAll(objects(child)));
    assertTrue(all.size() < 200);
    return all;
  }
}
