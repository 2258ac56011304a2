package io.github.nianshen.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.rule.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of rules in the documentation: every rule, in order, under its name and title. */
class RuleTableTest {
  private static final Path TABLE = Path.of("docs", "rules", "README.md");

  /** {@code | NS303 | [balance-wrong](../../rules/…) | 申请… · Requests… | error, note | …}. */
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| (?<id>NS\\d+) \\| \\[(?<name>[^]]+)]\\((?<file>[^)]+)\\) \\| (?<title>[^|]+) \\|"
              + " (?<level>\\w+)[^|]* \\|",
          Pattern.MULTILINE);

  @Test
  void theTableNamesEveryRule() throws IOException {
    List<String> rules =
        Rulebook.builtIn().infos().stream().map(RuleTableTest::line).sorted().toList();
    List<String> rows =
        ROW.matcher(Files.readString(TABLE, UTF_8))
            .results()
            .map(m -> String.join(" | ", m.group(1), m.group(2), m.group(4), m.group(5)))
            .toList();
    assertEquals(String.join("\n", rules), String.join("\n", rows));
  }

  @Test
  void theTableLinksToFilesThatAreThere() throws IOException {
    List<String> broken =
        ROW.matcher(Files.readString(TABLE, UTF_8))
            .results()
            .map(m -> m.group(3))
            .filter(link -> !Files.isRegularFile(TABLE.resolveSibling(link).normalize()))
            .toList();
    assertEquals(List.of(), broken);
  }

  private static String line(RuleInfo rule) {
    String title = rule.title().in(Lang.ZH) + " · " + rule.title().in(Lang.EN);
    return String.join(" | ", rule.id(), rule.name(), title, rule.level().word());
  }
}
