package io.github.nianshen.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.nianshen.config.ConfigFile;
import io.github.nianshen.config.KnownRules;
import io.github.nianshen.rule.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of configurations and the loader know the same. */
class ConfigSchemaTest {
  private static final Schema SCHEMA = Schema.named("config.schema.json");
  private static final KnownRules RULES =
      new KnownRules(Rulebook.builtIn().infos(), word -> List.of());

  private static final String CONFIG =
      """
      year: 2026
      era: 2021-
      rules: {NS901: off, year-stale: note}
      extends: [规则]
      roster: 名单.csv
      previous: 去年
      deadlines: {乡镇: 01-20}
      return: {errors: 10, rules: [NS101, year-stale]}
      paths: {include: "*.docx", exclude: [旧报告]}
      suppress: {rule: NS303, path: 清河镇, place: 申请表, reason: 经核定调整, until: 2027-03-31}
      """;

  @TempDir Path folder;

  @BeforeEach
  void whatItNames() throws IOException {
    Files.createDirectory(folder.resolve("规则"));
    Files.createDirectory(folder.resolve("去年"));
    Files.writeString(folder.resolve("名单.csv"), "名称\n");
  }

  private List<String> loaderFaults(String yaml) {
    var file = new ConfigFile(folder.resolve("nianshen.yaml"), "nianshen.yaml", yaml);
    file.config(file.packs(), RULES);
    return file.errors().stream().map(e -> e.message().en()).toList();
  }

  @Test
  void bothTakeAConfigurationWithEverything() throws IOException {
    assertEquals(List.of(), SCHEMA.faults(CONFIG));
    assertEquals(List.of(), loaderFaults(CONFIG));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "paths: {>/properties/paths",
        "{errors>/properties/return",
        "{rule>/$defs/suppression"
      })
  void bothKnowTheSameKeys(String place) throws IOException {
    String from = place.substring(0, place.indexOf('>'));
    String more =
        from.startsWith("{")
            ? "{zzz: 1, " + from.substring(1)
            : from + (from.isEmpty() ? "" : "zzz: 1, ");
    String wild = from.isEmpty() ? "zzz: 1\n" + CONFIG : CONFIG.replace(from, more);
    List<String> told = loaderFaults(wild);
    assertEquals(1, told.size(), told.toString());
    String part = place.substring(place.indexOf('>') + 1);
    assertEquals(SCHEMA.keys(part), Schema.told(told.get(0)));
    assertFalse(SCHEMA.faults(wild).isEmpty());
  }

  /** One change each that neither takes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "year: 2026>year: 2007",
        "year: 2026>year: soon",
        "era: 2021->era: 2020",
        "NS901: off>NS901: hush",
        "NS901: off>NS901: [note]",
        "[规则]>{a: b}",
        "roster: 名单.csv>roster: [名单.csv]",
        "roster: 名单.csv>roster: ' '",
        "乡镇: 01-20>村: 01-20",
        "乡镇: 01-20>乡镇: 1-20",
        "乡镇: 01-20>乡镇: 13-20",
        "{rule: NS303, >{",
        ", reason: 经核定调整>",
        "until: 2027-03-31>until: 2027-3-31"
      })
  void bothRefuseTheSame(String change) throws IOException {
    SCHEMA.refuses(CONFIG, change, this::loaderFaults);
  }
}
