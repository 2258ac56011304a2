package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.nianshen.finding.Grade;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Words;
import io.github.nianshen.rule.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SarifHelpTest {
  @Test
  void everyRuleShowsBasisBothExamplesAndTheRemedy() {
    for (RuleInfo rule : Rulebook.builtIn().infos()) {
      assertEquals(List.of("依据", "错误示例", "正确示例", "如何修改"), headings(rule, Lang.ZH), rule.id());
      assertEquals(
          List.of("Basis", "Wrong", "Right", "How to correct"), headings(rule, Lang.EN), rule.id());
    }
  }

  private static List<String> headings(RuleInfo rule, Lang lang) {
    return SarifHelp.of(rule, lang)
        .getMarkdown()
        .lines()
        .filter(l -> l.startsWith("### "))
        .map(l -> l.substring(4))
        .toList();
  }

  @Test
  void examplesAreFencedAndStandInTheMarkdownAlone() {
    RuleInfo rule = Rulebook.builtIn().rule("NS304").orElseThrow().info();
    var help = SarifHelp.of(rule, Lang.EN);
    String row = "3 | 1 | 0 | 1 | 5 | 1 | 0 | 1 | 0 | 2 | 1 | 0 | 0 | 1 | 2";
    String fence = "```text\n" + row + "\n```";
    assertEquals(
        "### Wrong\n\n" + fence.replace("1 | 5", "1 | 9") + "\n\n### Right\n\n" + fence,
        help.getMarkdown()
            .substring(
                help.getMarkdown().indexOf("### Wrong"),
                help.getMarkdown().indexOf("\n\n### How")));
    assertFalse(help.getText().contains("|"));
  }

  @Test
  void wordsOfARuleMakeNoMarkdown() {
    var sly = new Words("# [甲](x)", "# [a](x)");
    var rule =
        new RuleInfo(
            "HZ1",
            "a",
            sly,
            sly,
            Level.NOTE,
            Map.of(),
            sly,
            "all",
            "g",
            List.of(Grade.ordinary(Level.NOTE)),
            List.of(),
            List.of(),
            Map.of(),
            Optional.empty());
    assertEquals(
        "## \\# \\[a\\](x)\n\n### Basis\n\n\\# \\[a\\](x)\n\n### How to correct\n\n\\# \\[a\\](x)",
        SarifHelp.of(rule, Lang.EN).getMarkdown());
  }
}
