package io.github.nianshen.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nianshen.form.Row;
import io.github.nianshen.form.Standard;
import io.github.nianshen.form.Template;
import io.github.nianshen.rule.Each;
import io.github.nianshen.rule.Function;
import io.github.nianshen.rule.Name;
import io.github.nianshen.rule.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What rule files may say, out of the tables of the code, the grammar and the schema. */
class ReferencePagesTest {
  private static final Path SCHEMA = Path.of("docs", "schema", "rule.schema.json");

  /** {@code AND : 'and' | '且' ;}. */
  private static final Pattern TOKEN = Pattern.compile("(?m)^([A-Z]+) +: (.+?) ;");

  /** {@code 'and'} or {@code [+＋]}. */
  private static final Pattern SIGN = Pattern.compile("'([^']+)'|\\[([^]]+)]");

  private static final Map<String, String> EACH =
      Map.ofEntries(
          entry("report", "整份报告，一次 · the report itself, once"),
          entry("section", "每个部分 · each top-level section"),
          entry("heading", "每个部分的标题 · each heading of such a section"),
          entry("paragraph", "法定表格之外的每个段落 · each paragraph outside the mandated tables"),
          entry("sentence", "这些段落里的每个句子 · each sentence of those"),
          entry(
              "match",
              "这些句子里找到 `find` 的每一处 · each place in those where a pattern of `find` is found"),
          entry("date", "文中写到的每个日期 · each day written in the text"),
          entry("form", "一张法定表格 · a mandated table"),
          entry("row", "表格里有数的每一行 · each of its rows that has figures"),
          entry("column", "表格的每一列 · each of its columns"),
          entry("cell", "表格里的每一格 · each of its cells"));

  private static final Map<String, String> OPERATORS = operators();

  private static Map<String, String> operators() {
    var all = new LinkedHashMap<String, String>();
    all.put("AND", "两边都成立 · both hold");
    all.put("OR", "至少一边成立 · at least one holds");
    all.put("NOT", "不成立 · the opposite");
    all.put("HAS", "前面的文字里有后面的文字 · the first text holds the second");
    all.put("IN", "是括号里的一个 · is one of those in brackets");
    all.put("MATCHES", "前面的文字里找得到这个正则表达式 · the pattern is found in the text");
    all.put("EQ", "等于 · equal");
    all.put("NE", "不等于 · not equal");
    all.put("LT", "小于 · less than");
    all.put("LE", "不大于 · at most");
    all.put("GT", "大于 · more than");
    all.put("GE", "不小于 · at least");
    all.put("PLUS", "加 · plus");
    all.put("MINUS", "减 · minus");
    all.put("TIMES", "乘 · times");
    all.put("OVER", "除以 · divided by");
    return all;
  }

  /** Signs that part and bracket, and what is no operator. */
  private static final Set<String> OTHERS =
      Set.of("COMMA", "OPEN", "CLOSE", "CELL", "TEXT", "NUMBER", "NAME", "SPACE", "UNKNOWN");

  @Test
  void theReferenceTellsAllThatRuleFilesMaySay() throws IOException {
    var out = new StringBuilder();
    out.append(
        """
        # 规则文件参考 · What rule files may say

        由程序自己的表格生成。编辑器可用 [rule.schema.json](../schema/rule.schema.json) 在书写时提示。

        Made of the tables of the program itself. Editors may use [rule.schema.json](../schema/rule.schema.json) while you write.
        """);
    keys(out);
    scopes(out);
    formulas(out);
    forms(out);
    Pages.compare(Pages.RULES.resolve("reference.md"), out.toString());
  }

  private static void keys(StringBuilder out) throws IOException {
    JsonNode schema = new ObjectMapper().readTree(SCHEMA.toFile());
    out.append("\n## 键 · Keys\n\n");
    table(schema, out, true);
    out.append(
        "\n一条规则有 `check`、`asserts`、`java` 之一；有 `find` 而没有 `check` 的，找到即是问题。"
            + " · A rule has one of `check`, `asserts` and `java`; with `find` and no `check`, every find is a fault.\n");
    section("asserts 的每一项 · Each item of asserts", List.of("assertion"), schema, out);
    section("examples", List.of("examples"), schema, out);
    section("每个示例 · Each example", List.of("fail"), schema, out);
    out.append("\n`at` 只用于 `fail`，而且必须有。 · `at` belongs to `fail` and is needed there.\n");
    section("示例的改动 · Edits of examples", List.of("cell", "replace", "drop", "insert"), schema, out);
  }

  private static void section(
      String title, List<String> names, JsonNode schema, StringBuilder out) {
    out.append("\n### ").append(title).append('\n');
    for (String name : names) {
      JsonNode part = schema.at("/$defs/" + name);
      out.append('\n');
      if (part.has("description")) {
        out.append("`").append(name).append("`：").append(both(part)).append("\n\n");
      }
      table(part, out, false);
    }
  }

  private static void table(JsonNode part, StringBuilder out, boolean top) {
    Set<String> engine = top ? Set.of("engine", "samples") : Set.of();
    out.append("| 键 key | 必需 needed | |\n|---|---|---|\n");
    part.get("properties")
        .properties()
        .forEach(
            f -> {
              boolean needed = part.path("required").toString().contains("\"" + f.getKey() + "\"");
              if (!engine.contains(f.getKey())) {
                out.append("| `" + f.getKey() + "` | " + (needed ? "✓" : "") + " | ");
                out.append(both(f.getValue())).append(" |\n");
              }
            });
  }

  private static String both(JsonNode node) {
    return node.path("description").asText().replaceFirst(" / ", " · ").replace("|", "\\|");
  }

  private static void scopes(StringBuilder out) {
    out.append("\n## each：逐个查看什么 · What is looked at\n\n| each | |\n|---|---|\n");
    for (Each each : Each.values()) {
      String form = each.ofForm() ? (each == Each.FORM ? " 表名" : " of 表名") : "";
      String meaning = EACH.getOrDefault(each.word(), "");
      assertEquals(false, meaning.isEmpty(), each.word());
      out.append("| `" + each.word() + form + "` | " + meaning + " |\n");
    }
    out.append("\n## 各处可用的名称 · Names\n\n");
    out.append(
        "用在 `check`、`when` 里，也可以写成 `{名称}` 用在 `say` 里。 · For formulas, and as `{name}` for messages.\n");
    for (Each each : Each.values()) {
      out.append("\n### ")
          .append(each.word())
          .append("\n\n| 名称 name | 类别 kind | |\n|---|---|---|\n");
      for (Name name : each.names()) {
        String kind = name.kind().words().zh() + " · " + name.kind().words().en();
        String meaning = name.meaning().zh() + " · " + name.meaning().en();
        out.append("| `" + name.name() + "` | " + kind + " | " + meaning + " |\n");
      }
    }
    out.append(
        """

        `check` 是数的比较时，`say` 里还可以用 `{left}`、`{right}`（两边的数）、`{left_words}`、`{right_words}`（两边的算式）、`{formula}`（整个算式）。
        · Where `check` compares numbers, messages may also use `{left}` and `{right}` (what each side comes to), `{left_words}` and
        `{right_words}` (each side with its figures) and `{formula}` (all of it).
        """);
  }

  private static void formulas(StringBuilder out) throws IOException {
    out.append("\n## 公式 · Formulas\n\n");
    out.append(
        """
        单元格写在方括号里：在 `row of 申请表` 里 `[总计]` 是这一行的总计，在 `column of 申请表` 里 `[三(七)]` 是这一列的（七）总计，
        在别处写 `[申请表/一/总计]`。空白或者读不准的格不参加比较，比较的结果是“不明”，不报告。
        · A cell is written in brackets: `[总计]` in `row of 申请表`, `[三(七)]` in `column of 申请表`, `[申请表/一/总计]` elsewhere. Blank and
        doubtful cells are unknown, and so is what is compared with them: nothing is found.

        ### 运算 · Operators

        """);
    out.append("| 写作 written | |\n|---|---|\n");
    Map<String, String> signs = signs();
    OPERATORS.forEach((t, meaning) -> out.append("| " + signs.get(t) + " | " + meaning + " |\n"));
    out.append("\n`0 ≤ [总计] ≤ 100` 这样可以连写。 · Comparisons chain.\n\n### 函数 · Functions\n\n");
    out.append("| 写作 written | |\n|---|---|\n");
    for (Function f : Function.values()) {
      out.append(
          "| `" + f.signature() + "` | " + f.meaning().zh() + " · " + f.meaning().en() + " |\n");
    }
    out.append(
        "| `parts([cell])` | 合计格所含的各格，用在 sum 等函数里 · the cells that a total sums, for `sum` and the like |\n");
  }

  private static void forms(StringBuilder out) {
    out.append("\n## 表格 · Forms\n\n");
    out.append(
        "公式和示例里可以写代号，公式里也可以写印出的栏目。 · Keys for formulas and examples; formulas may use the printed labels too.\n");
    for (Standard standard : Rulebook.builtIn().standards()) {
      for (Template template : standard.templates()) {
        out.append("\n### ").append(template.name()).append(' ').append(standard.era().years());
        out.append("\n\n| 行 row | 栏目 label | 列 columns |\n|---|---|---|\n");
        template.rows().stream().filter(Row::figures).forEach(r -> out.append(row(template, r)));
      }
    }
  }

  private static String row(Template template, Row row) {
    String columns =
        template.columns(row).stream()
            .map(c -> "`" + c.key() + "`")
            .collect(Collectors.joining(" "));
    return "| `" + row.key() + "` | " + row.label().words() + " | " + columns + " |\n";
  }

  /** Each operator's signs as the grammar has them; one that is not explained here is missed. */
  private static Map<String, String> signs() throws IOException {
    String grammar = Files.readString(Path.of("grammar", "Check.g4"), UTF_8);
    Map<String, String> signs =
        TOKEN
            .matcher(grammar)
            .results()
            .filter(m -> !OTHERS.contains(m.group(1)))
            .collect(Collectors.toMap(m -> m.group(1), m -> signs(m.group(2))));
    assertEquals(OPERATORS.keySet(), signs.keySet());
    return signs;
  }

  private static String signs(String body) {
    if (body.contains("] [")) {
      return SIGN.matcher(body)
          .results()
          .map(m -> m.group(1) == null ? m.group(2).substring(0, 1) : " `" + m.group(1) + "`")
          .collect(Collectors.joining("", "`", ""))
          .replaceFirst(" `", "` `");
    }
    return SIGN.matcher(body)
        .results()
        .flatMap(
            m ->
                m.group(1) == null
                    ? m.group(2).replace("\\", "").chars().mapToObj(Character::toString)
                    : java.util.stream.Stream.of(m.group(1)))
        .map(s -> "`" + s + "`")
        .collect(Collectors.joining(" "));
  }
}
