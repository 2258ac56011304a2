package io.github.nianshen.emit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.nianshen.finding.Clause;
import io.github.nianshen.finding.Grade;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Rules as JSON, for other programs. */
public final class RuleJson {
  private RuleJson() {}

  /** A list of rules, each with its words in both languages. */
  public static String of(List<RuleInfo> rules) {
    var words = new StringWriter();
    try (JsonGenerator json =
        new JsonFactory().createGenerator(words).setPrettyPrinter(new SarifPrinter())) {
      json.writeStartArray();
      for (RuleInfo rule : rules) {
        rule(json, rule);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words + "\n";
  }

  private static void rule(JsonGenerator json, RuleInfo rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("name", rule.name());
    json.writeStringField("group", rule.group());
    json.writeStringField("level", rule.level().word());
    json.writeArrayFieldStart("levels");
    for (Grade grade : rule.grades()) {
      grade(json, grade);
    }
    json.writeEndArray();
    json.writeStringField("eras", rule.eras());
    if (rule.needs().isPresent()) {
      json.writeStringField("needs", rule.needs().get().word());
    }
    words(json, "title", rule.title());
    words(json, "basis", rule.basis());
    json.writeArrayFieldStart("clauses");
    for (Clause clause : rule.clauses()) {
      clause(json, clause);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void grade(JsonGenerator json, Grade grade) throws IOException {
    json.writeStartObject();
    json.writeStringField("level", grade.level().word());
    if (grade.message().isPresent()) {
      json.writeStringField("message", grade.message().get());
    }
    if (grade.condition().isPresent()) {
      json.writeStringField("condition", grade.condition().get());
    }
    json.writeEndObject();
  }

  private static void clause(JsonGenerator json, Clause clause) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", clause.name());
    words(json, "source", clause.sourceName());
    words(json, "title", clause.title());
    json.writeEndObject();
  }

  private static void words(JsonGenerator json, String field, Words words) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("zh", words.zh().strip());
    json.writeStringField("en", words.en().strip());
    json.writeEndObject();
  }
}
