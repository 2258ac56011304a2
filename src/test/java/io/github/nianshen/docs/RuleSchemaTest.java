package io.github.nianshen.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.nianshen.rule.Each;
import io.github.nianshen.rule.PackFile;
import io.github.nianshen.rule.Rulebook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of rule files and the loader know the same. */
class RuleSchemaTest {
  private static final Schema SCHEMA = Schema.named("rule.schema.json");
  private static final Rulebook BOOK = Rulebook.builtIn();

  private static final String RULE =
      """
      id: HZ1
      name: too-many
      title: {zh: 过多, en: Too many}
      basis: {zh: 依据, en: basis}
      level: warning
      eras: 2019-
      asserts:
        - check: "[总计] ≤ 100"
      each: row of 申请表
      say: {zh: 多, en: many}
      why: {zh: 因为, en: because}
      examples:
        pass: {base: 2021}
        fail: {base: 2021, edits: [{cell: 申请表/一/总计, to: 101}], at: "101"}
      """;

  private static List<String> loaderFaults(String yaml) {
    return BOOK.with(List.of(new PackFile("r.yaml", yaml)), List.of()).errors().stream()
        .map(e -> e.message().en())
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> everyBuiltInRuleHoldsToIt() {
    return Rulebook.builtInFiles().stream()
        .filter(f -> f.text().startsWith("id: "))
        .map(f -> dynamicTest(f.name(), () -> assertEquals(List.of(), SCHEMA.faults(f.text()))));
  }

  /** Where an unknown key is set in, and which part of the schema lists those that are known. */
  static Stream<Arguments> places() {
    String cell = "{cell: 申请表/一/总计, to: 101}";
    return Stream.of(
        Arguments.of("id: HZ1", "zzz: 1\nid: HZ1", ""),
        Arguments.of("{zh: 过多", "{zzz: 1, zh: 过多", "words"),
        Arguments.of("- check", "- zzz: 1\n    check", "assertion"),
        Arguments.of("pass: {base: 2021}", "zzz: 1\n  pass: {base: 2021}", "examples"),
        Arguments.of("pass: {base", "pass: {zzz: 1, base", "pass"),
        Arguments.of("fail: {base", "fail: {zzz: 1, base", "fail"),
        Arguments.of("{cell:", "{zzz: 1, cell:", "cell"),
        Arguments.of(cell, "{zzz: 1, replace: 48, with: 101}", "replace"),
        Arguments.of(cell, "{zzz: 1, drop: 一、本年新收}", "drop"),
        Arguments.of(cell, "{zzz: 1, insert: 一, after: 一、本年新收}", "insert"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void bothKnowTheSameKeys(String from, String to, String part) throws IOException {
    String wild = RULE.replace(from, to);
    assertFalse(wild.equals(RULE));
    List<String> told =
        loaderFaults(wild).stream()
            .filter(f -> f.startsWith("unknown key 'zzz'; known: "))
            .toList();
    assertEquals(1, told.size(), loaderFaults(wild).toString());
    Set<String> known = SCHEMA.keys(part.isEmpty() ? "" : "/$defs/" + part);
    if (part.isEmpty()) {
      known.removeAll(Set.of("engine", "samples"));
    }
    assertEquals(known, Schema.told(told.get(0)));
    assertFalse(SCHEMA.faults(wild).isEmpty());
  }

  @Test
  void aRuleOfAPackHoldsToIt() throws IOException {
    assertEquals(List.of(), loaderFaults(RULE));
    assertEquals(List.of(), SCHEMA.faults(RULE));
  }

  /** One change each that neither takes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "id: HZ1>id: hz1",
        "name: too-many>name: TooMany",
        "level: warning>level: grave",
        "level: warning>level: {alias: note}",
        "eras: 2019->eras: 2019 on",
        "eras: 2019->eras: 2019-\nneeds: money",
        "row of 申请表>rows of 申请表",
        "row of 申请表>row",
        "asserts:>asserts: []\nwhen:",
        ", en: Too many>",
        "{base: 2021}>{base: 2022}",
        "{base: 2021}>{base: 2021, as: pdf}",
        "申请表/一/总计, to: 101>申请表/一, to: 101",
        ", at: \"101\">",
        "why: {zh: 因为, en: because}>"
      })
  void bothRefuseTheSame(String change) throws IOException {
    SCHEMA.refuses(RULE, change, RuleSchemaTest::loaderFaults);
  }

  @Test
  void everythingThatRulesVisitMayBeWritten() throws IOException {
    var refused = new ArrayList<String>();
    for (Each each : Each.values()) {
      String written =
          each.word() + (each.ofForm() ? (each == Each.FORM ? " 申请表" : " of 申请表") : "");
      if (!SCHEMA.faults(RULE.replace("row of 申请表", written)).isEmpty()) {
        refused.add(written);
      }
    }
    assertEquals(List.of(), refused);
  }
}
