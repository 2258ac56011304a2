package io.github.nianshen.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs made by Jazzer for what reads rule packs; see docs/fuzzing.md. */
class RulesFuzz {
  static Stream<byte[]> rules() {
    return Seeds.rules();
  }

  static Stream<byte[]> forms() {
    return Seeds.forms();
  }

  static Stream<byte[]> formulas() {
    return Seeds.formulas();
  }

  @MethodSource("rules")
  @FuzzTest
  void rule(byte[] bytes) {
    Target.RULE.take(bytes);
  }

  @MethodSource("forms")
  @FuzzTest
  void form(byte[] bytes) {
    Target.FORM.take(bytes);
  }

  @MethodSource("formulas")
  @DictionaryEntries({
    "\"and\"",
    "\"or\"",
    "\"not\"",
    "\"has\"",
    "\"in\"",
    "\"matches\"",
    "\"sum(\"",
    "\"parts(\"",
    "\"count(\"",
    "\"min(\"",
    "\"max(\"",
    "\"abs(\"",
    "\"round(\"",
    "\"length(\"",
    "\"days(\"",
    "\"report_year\"",
    "\"value\"",
    "\"text\"",
    "\"month\"",
    "\"(?:){9}\""
  })
  @FuzzTest
  void formula(byte[] bytes) {
    Target.FORMULA.take(bytes);
  }
}
