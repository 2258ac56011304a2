package io.github.nianshen.emit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.nianshen.finding.Clause;
import io.github.nianshen.finding.Grade;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Words;
import java.io.UncheckedIOException;
import java.util.List;

/** Rules as JSON, for other programs. */
public final class RuleJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private RuleJson() {}

  /** A list of rules, each with its words in both languages. */
  public static String of(List<RuleInfo> rules) {
    ArrayNode all = MAPPER.createArrayNode();
    rules.forEach(r -> all.add(rule(r)));
    try {
      return MAPPER.writer(new SarifPrinter()).writeValueAsString(all) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode rule(RuleInfo rule) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", rule.id());
    node.put("name", rule.name());
    node.put("group", rule.group());
    node.put("level", rule.level().word());
    ArrayNode levels = node.putArray("levels");
    rule.grades().forEach(g -> levels.add(grade(g)));
    node.put("eras", rule.eras());
    node.set("title", words(rule.title()));
    node.set("basis", words(rule.basis()));
    ArrayNode clauses = node.putArray("clauses");
    rule.clauses().forEach(c -> clauses.add(clause(c)));
    return node;
  }

  private static ObjectNode grade(Grade grade) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("level", grade.level().word());
    grade.message().ifPresent(m -> node.put("message", m));
    grade.condition().ifPresent(c -> node.put("condition", c));
    return node;
  }

  private static ObjectNode clause(Clause clause) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", clause.name());
    node.set("source", words(clause.sourceName()));
    node.set("title", words(clause.title()));
    return node;
  }

  private static ObjectNode words(Words words) {
    return MAPPER.createObjectNode().put("zh", words.zh().strip()).put("en", words.en().strip());
  }
}
