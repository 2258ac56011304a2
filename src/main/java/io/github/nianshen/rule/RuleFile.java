package io.github.nianshen.rule;

import io.github.nianshen.finding.Clause;
import io.github.nianshen.finding.Need;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one rule out of its file. */
final class RuleFile {
  /** {@code NS303}: ids of this project's own rules. */
  private static final Pattern OWN_ID = Pattern.compile("NS\\d{3}");

  /** {@code HZ12}, {@code ABC-001}: ids of other packs' rules. */
  private static final Pattern OTHER_ID = Pattern.compile("(?!NS\\d)[A-Z]{1,8}-?\\d{1,6}");

  /** {@code balance-wrong}. */
  private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

  /** The keys of a rule file. */
  static final List<String> KEYS =
      List.of(
          "id",
          "name",
          "title",
          "basis",
          "clauses",
          "level",
          "eras",
          "needs",
          "each",
          "find",
          "except",
          "when",
          "check",
          "say",
          "asserts",
          "java",
          "why",
          "examples");

  /** More keys of rules that the program itself keeps while it reads files. */
  private static final List<String> ENGINE_KEYS = List.of("engine", "samples");

  private final Library library;
  private final boolean own;
  private final String group;
  private final Fields fields;
  private final Eras eras;
  private final List<Saying> sayings;

  private RuleFile(Library library, boolean own, String group, Fields fields) {
    this.library = library;
    this.own = own;
    this.group = group;
    this.fields = fields;
    this.eras = fields.need("eras").map(RuleFile::eras).orElse(Eras.ALL);
    this.sayings = fields.get("say").map(RuleFile::sayings).orElse(List.of());
  }

  /**
   * The rule; empty, with faults noted, where the file is not in order.
   *
   * @param own whether it belongs to this project, and not to another pack
   */
  static Optional<Rule> read(PackFile file, Library library, boolean own, Faults faults) {
    int before = faults.count();
    String group = file.folder().orElse(RuleInfo.LOCAL);
    return Yaml.read(file, faults)
        .map(y -> y.fields().only(keys(own)))
        .filter(f -> f.whole().isMap())
        .flatMap(f -> new RuleFile(library, own, group, f).rule())
        .filter(r -> faults.count() == before);
  }

  private static String[] keys(boolean own) {
    return Stream.concat(KEYS.stream(), ENGINE_KEYS.stream().filter(k -> own))
        .toArray(String[]::new);
  }

  static Eras eras(Yaml yaml) {
    String written = yaml.text().orElse("all");
    Optional<Eras> eras = Eras.parse(written);
    if (eras.isEmpty()) {
      yaml.fault(
          "应为年份，如 2019-、-2018、2014-2018，或 all", "expected years: 2019-, -2018, 2014-2018 or all");
    }
    return eras.orElse(Eras.ALL);
  }

  private static Optional<Need> need(Yaml yaml) {
    Optional<Need> need = yaml.text().flatMap(Need::named);
    if (need.isEmpty()) {
      String known = String.join(", ", Need.words());
      yaml.fault("应为：" + known, "expected: " + known);
    }
    return need;
  }

  private static List<Saying> sayings(Yaml yaml) {
    Fields say = yaml.fields();
    if (say.has("zh") || say.has("en")) {
      return List.of(saying(Violation.DEFAULT, yaml));
    }
    if (!say.has(Violation.DEFAULT)) {
      yaml.fault("缺少键“default”", "missing key 'default'");
    }
    return say.names().stream()
        .sorted((a, b) -> Boolean.compare(b.equals(Violation.DEFAULT), a.equals(Violation.DEFAULT)))
        .flatMap(id -> say.get(id).map(y -> saying(id, y)).stream())
        .toList();
  }

  /** A message; both languages must have the same places. */
  static Saying saying(String id, Yaml yaml) {
    Words words = Fields.words(yaml);
    var zh = Saying.places(words.zh());
    var en = Saying.places(words.en());
    if (!zh.equals(en)) {
      yaml.fault(
          "中英文的占位名不同：" + zh + "、" + en, "the two languages differ in places: " + zh + ", " + en);
    }
    return Saying.of(id, words);
  }

  private Optional<Rule> rule() {
    String id = fields.need("id").map(this::id).orElse("");
    String name = fields.need("name").map(RuleFile::name).orElse("");
    Words title = fields.needWords("title");
    Words basis = fields.needWords("basis");
    Words why = fields.needWords("why");
    List<Clause> clauses = clauses();
    ExampleFile.Read examples = examples();
    Optional<Yaml> level = fields.need("level");
    Optional<Grading> grading = level.map(GradingFile::plain);
    level.ifPresent(l -> GradingFile.checkKeys(l, messages(), !fields.has("java")));
    Optional<Demand> demand = demand();
    return demand.flatMap(
        d ->
            grading.map(
                g ->
                    new Rule(
                        id,
                        name,
                        title,
                        basis,
                        g,
                        eras,
                        d,
                        all(d),
                        why,
                        examples.examples(),
                        group,
                        clauses,
                        examples.samples(),
                        fields.get("needs").flatMap(RuleFile::need))));
  }

  private List<String> messages() {
    return Stream.concat(Stream.of(Violation.DEFAULT), sayings.stream().map(Saying::id))
        .distinct()
        .toList();
  }

  private List<Clause> clauses() {
    return fields.get("clauses").stream()
        .flatMap(c -> c.items().stream())
        .flatMap(c -> clause(c).stream())
        .toList();
  }

  private Optional<Clause> clause(Yaml yaml) {
    Optional<String> name = yaml.text();
    Optional<Clause> clause = name.flatMap(library::clause);
    if (name.isPresent() && clause.isEmpty()) {
      String known = String.join(", ", library.clauses().keySet());
      yaml.fault(
          "没有条款“" + name.get() + "”；有：" + known, "no clause '" + name.get() + "'; known: " + known);
    }
    return clause;
  }

  /**
   * A rule that the program itself keeps has samples, which no edit of a clean report makes. The
   * build tries the examples of the project's own rules.
   */
  private ExampleFile.Read examples() {
    if (fields.has("engine")) {
      return fields.get("samples").map(ExampleFile::samples).orElse(ExampleFile.Read.NONE);
    }
    fields
        .key("samples")
        .ifPresent(k -> k.fault("有 examples 的规则没有此键", "a rule with examples has no such key"));
    return fields
        .need("examples")
        .map(e -> ExampleFile.read(e, library.bases(), own))
        .orElse(ExampleFile.Read.NONE);
  }

  private String id(Yaml yaml) {
    String id = yaml.text().orElse("");
    if (!(own ? OWN_ID : OTHER_ID).matcher(id).matches()) {
      yaml.fault(
          own ? "编号应为 NS 加三位数字" : "编号应为大写字母加数字，且不以 NS 开头",
          own ? "an id is NS and three digits" : "an id is capital letters, not NS, and digits");
    }
    return id;
  }

  private static String name(Yaml yaml) {
    String name = yaml.text().orElse("");
    if (!NAME.matcher(name).matches()) {
      yaml.fault("名称应为小写英文词，以 - 相连", "a name is small letters joined by -");
    }
    return name;
  }

  private Optional<Demand> demand() {
    List<String> ways =
        List.of("check", "asserts", "java", "engine").stream().filter(fields::has).toList();
    boolean finds = ways.isEmpty() && fields.has("find");
    if (ways.size() != 1 && !finds) {
      fields.whole().fault("应有 check、asserts、java 之一", "expected one of check, asserts, java");
      return Optional.empty();
    }
    if (fields.has("engine")) {
      return engine();
    }
    if (fields.has("java")) {
      return java();
    }
    var assertions = new ArrayList<Assertion>();
    var reader = new AssertionFile(library.labels(eras), library.lists(), eras, fields, sayings);
    if (fields.has("check") || finds) {
      reader.read(fields, 0).ifPresent(assertions::add);
    } else {
      List<Yaml> items = fields.get("asserts").map(Yaml::items).orElse(List.of());
      if (items.isEmpty()) {
        fields.get("asserts").ifPresent(y -> y.fault("至少要有一项", "expected one item or more"));
      }
      for (int i = 0; i < items.size(); i++) {
        reader.readItem(items.get(i), i + 1).ifPresent(assertions::add);
      }
    }
    return Optional.of(new Demand.Asserted(assertions));
  }

  /**
   * A rule that the program itself keeps while it reads files: it has words and demands nothing.
   */
  private Optional<Demand> engine() {
    fields.need("say");
    return Optional.of(new Demand.Asserted(List.of()));
  }

  private Optional<Demand> java() {
    fields.need("say");
    for (String key : List.of("each", "find", "except", "when")) {
      fields.key(key).ifPresent(k -> k.fault("java 规则没有此键", "a java rule has no such key"));
    }
    Optional<Yaml> yaml = fields.get("java");
    String name = fields.text("java").orElse("");
    Optional<Check> check = library.check(name);
    if (library.checkNames().isEmpty()) {
      fields
          .key("java")
          .ifPresent(
              k ->
                  k.fault(
                      "这个规则包里没有 Java 检查，请用 check", "this pack has no checks in Java; use check"));
    } else if (check.isEmpty()) {
      String known = String.join(", ", library.checkNames());
      yaml.ifPresent(
          y ->
              y.fault("没有检查“" + name + "”；有：" + known, "no check '" + name + "'; known: " + known));
    }
    return check.map(Demand.InJava::new);
  }

  /** All messages: the rule's own, those of single assertions, and those that name a cause. */
  private List<Saying> all(Demand demand) {
    var all = new ArrayList<Saying>(sayings);
    if (demand instanceof Demand.Asserted asserted) {
      asserted.assertions().stream()
          .map(Assertion::saying)
          .filter(s -> !all.contains(s))
          .forEach(all::add);
      asserted.assertions().stream()
          .filter(Assertion::isSum)
          .flatMap(a -> Causes.sayings(a.saying()))
          .distinct()
          .forEach(all::add);
    }
    return all;
  }
}
