package io.github.nianshen.rule;

import io.github.nianshen.finding.Words;
import io.github.nianshen.text.Folded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * Reads the assertions of a rule file: the one that the file is, or those under {@code asserts:}.
 */
final class AssertionFile {
  private final Labels labels;
  private final Lists lists;
  private final Eras ruleEras;
  private final Fields rule;
  private final List<Saying> sayings;

  /**
   * A reader for one rule.
   *
   * @param labels the cells that its formulas may name
   * @param lists the word lists that it may look for
   * @param ruleEras the years it holds for
   * @param rule its fields, which hold where an assertion has none of its own
   * @param sayings its messages
   */
  AssertionFile(Labels labels, Lists lists, Eras ruleEras, Fields rule, List<Saying> sayings) {
    this.labels = labels;
    this.lists = lists;
    this.ruleEras = ruleEras;
    this.rule = rule;
    this.sayings = sayings;
  }

  /** One item of {@code asserts:}; items count from 1. */
  Optional<Assertion> readItem(Yaml yaml, int number) {
    return read(
        yaml.fields().only("eras", "each", "find", "except", "when", "check", "level", "say"),
        number);
  }

  /** An assertion; empty, with faults noted, where it is not in order. */
  Optional<Assertion> read(Fields fields, int number) {
    Optional<Yaml> each = own(fields, "each");
    Optional<Scope> scope = each.flatMap(this::scope).flatMap(s -> sought(s, fields));
    boolean finds = scope.filter(s -> s.each() == Each.MATCH).isPresent();
    Optional<Yaml> written = finds ? fields.get("check") : fields.need("check");
    if (scope.isEmpty() || (written.isEmpty() && !finds)) {
      return Optional.empty();
    }
    Optional<Question> check =
        written.isEmpty() ? Optional.of(new Question.Never()) : formula(written.get(), scope.get());
    Optional<Question> when = own(fields, "when").flatMap(w -> formula(w, scope.get()));
    Optional<Grading> grading =
        own(fields, "level").map(l -> GradingFile.read(l, c -> formula(c, scope.get())));
    Optional<Saying> saying = saying(fields, number);
    Eras eras = number == 0 ? ruleEras : fields.get("eras").map(RuleFile::eras).orElse(ruleEras);
    if (check.isEmpty() || grading.isEmpty() || saying.isEmpty()) {
      return Optional.empty();
    }
    own(fields, "say").ifPresent(s -> checkPlaces(s, saying.get(), scope.get(), check.get()));
    return Optional.of(
        new Assertion(
            eras,
            scope.get(),
            when,
            check.get(),
            written.flatMap(Yaml::text).orElse(""),
            grading.get(),
            saying.get()));
  }

  private Optional<Yaml> own(Fields fields, String key) {
    return fields.get(key).or(() -> rule.get(key));
  }

  private Optional<Scope> scope(Yaml yaml) {
    String written = yaml.text().orElse("");
    Optional<Scope> scope = Scope.parse(written);
    if (scope.isEmpty()) {
      String known =
          Arrays.stream(Each.values())
              .map(e -> e.word() + (e.ofForm() ? e == Each.FORM ? " 表名" : " of 表名" : ""))
              .collect(Collectors.joining(", "));
      yaml.fault("应为以下之一：" + known, "expected one of " + known);
      return scope;
    }
    Optional<String> unknown = scope.get().form().filter(f -> !labels.hasForm(f));
    if (unknown.isPresent()) {
      String known = String.join("、", labels.forms());
      yaml.fault(
          "适用年份内没有“" + unknown.get() + "”；有：" + known,
          "no form '" + unknown.get() + "' in those years; forms: " + known);
      return Optional.empty();
    }
    return scope;
  }

  /** The scope with what it looks for, where it visits finds. */
  private Optional<Scope> sought(Scope scope, Fields fields) {
    boolean finds = scope.each() == Each.MATCH;
    if (!finds) {
      for (String key : List.of("find", "except")) {
        fields.key(key).ifPresent(k -> k.fault("只用于 each: match", "only with 'each: match'"));
      }
      return Optional.of(scope);
    }
    Optional<Yaml> find = own(fields, "find");
    if (find.isEmpty()) {
      fields.need("find");
      return Optional.empty();
    }
    List<Finder.Sought> sought =
        find.get().items().stream().flatMap(one -> sought(one).stream()).toList();
    List<BoundedPattern> except =
        own(fields, "except").stream()
            .flatMap(e -> e.items().stream())
            .flatMap(e -> pattern(e).stream())
            .toList();
    return Optional.of(scope.with(new Finder(sought, except)));
  }

  /** A pattern, or {@code list: name}, which stands for the words of a list as they are. */
  private List<Finder.Sought> sought(Yaml one) {
    if (!one.isMap()) {
      String written = one.text().orElse("");
      return pattern(one).map(p -> new Finder.Sought(p, Notation.sure(written))).stream().toList();
    }
    Optional<Yaml> name = one.fields().only("list").need("list");
    List<String> words =
        name.flatMap(Yaml::text).stream()
            .flatMap(n -> lists.entries(n).stream())
            .map(entry -> Folded.fold(entry.get(0)))
            .filter(w -> !w.isEmpty())
            .toList();
    if (words.isEmpty()) {
      name.ifPresent(
          n ->
              n.fault(
                  "没有这个词表，或者里面没有词；应为 .tsv 文件的路径，不写 .tsv",
                  "no such list, or nothing in it: the path of a .tsv file without its ending"));
    }
    return words.stream().map(w -> new Finder.Sought(Notation.literally(w), w)).toList();
  }

  private static Optional<BoundedPattern> pattern(Yaml yaml) {
    try {
      return yaml.text().map(Notation::read);
    } catch (PatternSyntaxException fault) {
      yaml.fault(
          "不是正则表达式：" + fault.getDescription(), "no regular expression: " + fault.getDescription());
      return Optional.empty();
    }
  }

  private Optional<Question> formula(Yaml yaml, Scope scope) {
    Optional<String> written = yaml.text();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Formula.read(written.get(), scope, labels));
    } catch (FormulaFault fault) {
      yaml.faultAt(fault.offset(), fault.words());
      return Optional.empty();
    }
  }

  private Optional<Saying> saying(Fields fields, int number) {
    if (number > 0 && fields.has("say")) {
      return fields.get("say").map(s -> RuleFile.saying("assert-" + number, s));
    }
    if (sayings.isEmpty()) {
      fields.need("say");
      return Optional.empty();
    }
    return Optional.of(sayings.get(0));
  }

  private static void checkPlaces(Yaml yaml, Saying saying, Scope scope, Question check) {
    var known = new ArrayList<String>(scope.each().names().stream().map(Name::name).toList());
    if (check instanceof Comparison) {
      Assertion.OF_COMPARISONS.stream().sorted().forEach(known::add);
    }
    for (String place : saying.places()) {
      if (!known.contains(place)) {
        String names = String.join(", ", known);
        var what =
            new Words(
                "没有占位名“{" + place + "}”；可用：" + names,
                "no place '{" + place + "}'; known: " + names);
        Fields fields = yaml.fields();
        Fields words = fields.get(Violation.DEFAULT).map(Yaml::fields).orElse(fields);
        words
            .get("zh")
            .ifPresent(y -> y.faultAt(y.text().orElse("").indexOf("{" + place + "}"), what));
      }
    }
  }
}
