package io.github.nianshen.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.nianshen.emit.Markdown;
import io.github.nianshen.emit.RuleText;
import io.github.nianshen.finding.Clause;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Words;
import io.github.nianshen.lint.ExampleTrial;
import io.github.nianshen.rule.Example;
import io.github.nianshen.rule.PackFile;
import io.github.nianshen.rule.Rule;
import io.github.nianshen.rule.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A page for each rule, and the list of them. */
class RulePagesTest {
  private static final Rulebook BOOK = Rulebook.builtIn();
  private static final ExampleTrial TRIAL = new ExampleTrial(BOOK);

  /** {@code java: SectionMissing}. */
  private static final Pattern JAVA = Pattern.compile("(?m)^java: (\\w+)$");

  private static final Words LEVEL = new Words("级别", "Level");
  private static final Words YEARS = new Words("适用", "Report years");
  private static final Words NEEDS = new Words("需要", "Needs");
  private static final Words FILE = new Words("规则文件", "Rule file");
  private static final Words CHECK = new Words("检查", "Check");
  private static final Words BASIS = new Words("依据", "Basis");
  private static final Words MESSAGES = new Words("提示文字", "Messages");
  private static final Words TABLE =
      new Words(
          "| 代号 | 级别 | 文字 |\n|---|---|---|\n", "| message | level | words |\n|---|---|---|\n");
  private static final Words WRONG = new Words("错误示例", "Wrong");
  private static final Words SAID = new Words("程序说：", "What is said: ");
  private static final Words RIGHT = new Words("正确示例", "Right");
  private static final Words REMEDY = new Words("如何修改", "How to correct");

  private static final Map<String, String> GROUPS = groups();

  private static Map<String, String> groups() {
    var groups = new LinkedHashMap<String, String>();
    groups.put("reading", "读取 · Reading");
    groups.put("outline", "框架 · Outline");
    groups.put("title", "标题和落款 · Title and signature");
    groups.put("tables", "表格 · Tables");
    groups.put("totals", "合计 · Sums");
    groups.put("dates", "日期和年份 · Dates and years");
    groups.put("claims", "正文与表格 · Text against tables");
    groups.put("contents", "内容 · Contents");
    groups.put("copies", "雷同和套用 · Copied text");
    groups.put("privacy", "隐私和密级 · Privacy and secrecy");
    groups.put("wording", "文字和标点 · Wording and punctuation");
    return groups;
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasItsPage() {
    return BOOK.rules().stream()
        .map(r -> dynamicTest(r.id(), () -> Pages.compare(file(r.id()), page(r))));
  }

  @Test
  void noPageIsLeftOfARuleThatIsGone() throws IOException {
    try (Stream<Path> files = Files.list(Pages.RULES)) {
      List<String> pages =
          files
              .map(f -> String.valueOf(f.getFileName()))
              .filter(f -> f.matches("[A-Z]+\\d+\\.md"))
              .sorted()
              .toList();
      assertEquals(BOOK.rules().stream().map(r -> r.id() + ".md").toList(), pages);
    }
  }

  @Test
  void theListNamesEveryRule() {
    assertEquals(
        BOOK.infos().stream().map(RuleInfo::group).collect(Collectors.toSet()), GROUPS.keySet());
    Pages.compare(Pages.RULES.resolve("README.md"), list());
  }

  private static Path file(String id) {
    return Pages.RULES.resolve(id + ".md");
  }

  private static String list() {
    var out = new StringBuilder();
    out.append(
        """
        # 规则 · Rules

        程序自带的全部规则。级别先写通常的一种，其余在所注的情形下使用；点编号看每条规则的依据、示例和改法。
        自己写规则见[写规则](../rules-guide.md)，规则文件里能写什么见[参考](reference.md)。

        All built-in rules. The first level is the usual one; others hold in the cases that a rule's page names. A page tells the basis, the
        messages, a wrong and a right example and how to correct a report. See [writing rules](../rules-guide.md) and
        [the reference](reference.md) for rules of your own.

        “试”一栏是构建时试过的：必须指出的改错报告几份 / 看似有错而不得指出的几份，都在规则文件的 `examples` 里。
        Tried by every build: damaged reports that the rule must tell / look-alikes that it must pass; they stand under `examples` in the
        rule's file.
        """);
    GROUPS.forEach(
        (group, title) -> {
          out.append("\n## ").append(title).append("\n\n");
          out.append("| 编号 id | 名称 name | 标题 title | 级别 level | 年度 reports | 试 tried |\n");
          out.append("|---|---|---|---|---|---|\n");
          BOOK.rules().stream()
              .filter(r -> r.group().equals(group))
              .map(RulePagesTest::row)
              .forEach(out::append);
        });
    return out.toString();
  }

  private static String row(Rule whole) {
    RuleInfo rule = whole.info();
    String levels =
        rule.grades().stream()
            .map(g -> g.level().word())
            .distinct()
            .collect(Collectors.joining(", "));
    String title = Markdown.words(rule.title().zh() + " · " + rule.title().en());
    String id = "[" + rule.id() + "](" + rule.id() + ".md)";
    String tried = tried(whole);
    return "| " + String.join(" | ", id, rule.name(), title, levels, rule.eras(), tried) + " |\n";
  }

  /** How many damaged reports it must tell, and how many look-alikes it must pass. */
  private static String tried(Rule rule) {
    long damages = rule.examples().stream().filter(e -> !e.passes()).count();
    long alike = rule.examples().stream().filter(e -> e.passes() && !e.edits().isEmpty()).count();
    return damages + " / " + alike;
  }

  private static String page(Rule rule) {
    RuleInfo info = rule.info();
    var out = new StringBuilder();
    for (Lang lang : Lang.values()) {
      out.append(lang == Lang.ZH ? "# " : "\n---\n\n# ");
      out.append(info.id()).append(' ').append(info.name()).append(lang == Lang.ZH ? "：" : ": ");
      out.append(Markdown.words(info.title().in(lang))).append("\n\n");
      facts(info, lang, out);
      head(BASIS, lang, out).append(Markdown.words(info.basis().in(lang))).append('\n');
      out.append(info.clauses().isEmpty() ? "" : "\n");
      info.clauses().forEach(c -> out.append(clause(c, lang)));
      messages(info, head(MESSAGES, lang, out), lang);
      samples(rule, info, lang, out);
      head(REMEDY, lang, out).append(Markdown.words(info.why().in(lang))).append('\n');
    }
    return out.toString();
  }

  private static StringBuilder head(Words words, Lang lang, StringBuilder out) {
    return out.append("\n## ").append(words.in(lang)).append("\n\n");
  }

  private static void facts(RuleInfo info, Lang lang, StringBuilder out) {
    PackFile file = source(info.id());
    String colon = lang == Lang.ZH ? "：" : ": ";
    fact(out, LEVEL.in(lang) + colon + Markdown.words(RuleText.levels(info, lang)));
    fact(out, YEARS.in(lang) + colon + RuleText.years(info, lang));
    info.needs().ifPresent(n -> fact(out, NEEDS.in(lang) + colon + n.in(lang)));
    fact(out, FILE.in(lang) + colon + link(file.name(), "../../rules/" + file.name()));
    check(file).ifPresent(c -> fact(out, CHECK.in(lang) + colon + c));
  }

  private static void fact(StringBuilder out, String words) {
    out.append("- ").append(words).append('\n');
  }

  private static Optional<String> check(PackFile file) {
    Matcher m = JAVA.matcher(file.text());
    return m.find()
        ? Optional.of(
            link(
                m.group(1),
                "../../src/main/java/io/github/nianshen/rule/checks/" + m.group(1) + ".java"))
        : Optional.empty();
  }

  private static String link(String words, String to) {
    assertTrue(Files.isRegularFile(Pages.RULES.resolve(to).normalize()), to);
    return "[" + words + "](" + to + ")";
  }

  private static PackFile source(String id) {
    return Rulebook.builtInFiles().stream()
        .filter(f -> f.text().startsWith("id: " + id + "\n"))
        .findFirst()
        .orElseThrow();
  }

  private static String clause(Clause clause, Lang lang) {
    String words =
        clause.sourceName().in(lang) + (lang == Lang.ZH ? "：" : ": ") + clause.title().in(lang);
    return "- " + Markdown.words(words) + "\n";
  }

  private static void messages(RuleInfo info, StringBuilder out, Lang lang) {
    out.append(TABLE.in(lang));
    for (String id : info.messages().keySet()) {
      String level = RuleText.level(info, id).in(lang);
      String words = Markdown.words(info.pattern(id, lang));
      out.append("| ").append(String.join(" | ", id, level, words)).append(" |\n");
    }
  }

  private static void samples(Rule rule, RuleInfo info, Lang lang, StringBuilder out) {
    List<Example> failing = rule.examples().stream().filter(e -> !e.passes()).toList();
    for (int i = 0; i < info.samples().size(); i++) {
      String number = info.samples().size() > 1 ? " " + (i + 1) : "";
      out.append("\n## ").append(WRONG.in(lang)).append(number).append("\n\n");
      out.append(Markdown.fenced(info.samples().get(i).wrong())).append('\n');
      if (!failing.isEmpty()) {
        var found = TRIAL.found(rule, failing.get(i)).orElseThrow();
        out.append('\n').append(SAID.in(lang)).append(found.level().in(lang)).append(' ');
        out.append(Markdown.words(info.say(found.message(), lang))).append('\n');
      }
      out.append("\n## ").append(RIGHT.in(lang)).append(number).append("\n\n");
      out.append(Markdown.fenced(info.samples().get(i).right())).append('\n');
    }
  }
}
