package io.github.nianshen.rule;

import io.github.nianshen.rule.Example.Edit;
import io.github.nianshen.text.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the examples of a rule file. */
final class ExampleFile {
  private ExampleFile() {}

  /** What stands under {@code examples:}. */
  static List<Example> read(Yaml yaml) {
    Fields fields = yaml.fields().only("pass", "fail");
    var examples = new ArrayList<Example>();
    fields.need("pass").stream()
        .flatMap(p -> p.oneOrMore().stream())
        .forEach(p -> examples.add(pass(p)));
    fields.need("fail").stream()
        .flatMap(f -> f.oneOrMore().stream())
        .forEach(f -> examples.add(fail(f)));
    return examples;
  }

  private static Example pass(Yaml yaml) {
    return example(yaml.fields().only("base", "as", "edits", "also"), Optional.empty());
  }

  private static Example fail(Yaml yaml) {
    Fields fields = yaml.fields().only("base", "as", "edits", "at", "also");
    return example(fields, fields.needText("at"));
  }

  private static Example example(Fields fields, Optional<String> at) {
    List<String> also =
        fields.get("also").stream()
            .flatMap(a -> a.oneOrMore().stream())
            .flatMap(a -> a.text().stream())
            .toList();
    Format as = fields.get("as").map(ExampleFile::format).orElse(Format.TXT);
    return new Example(fields.needText("base").orElse(""), as, edits(fields), at, also);
  }

  private static Format format(Yaml yaml) {
    String written = yaml.text().orElse("");
    for (Format format : Format.values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(written)) {
        return format;
      }
    }
    yaml.fault("应为 txt、md 或 html", "expected txt, md or html");
    return Format.TXT;
  }

  private static List<Edit> edits(Fields fields) {
    return fields.get("edits").stream()
        .flatMap(e -> e.oneOrMore().stream())
        .flatMap(e -> edit(e.fields()).stream())
        .toList();
  }

  private static Optional<Edit> edit(Fields fields) {
    if (fields.has("cell")) {
      fields.only("cell", "to");
      return fields.get("cell").flatMap(c -> cell(c, fields));
    }
    if (fields.has("replace")) {
      fields.only("replace", "with");
      return fields
          .text("replace")
          .flatMap(
              r -> fields.need("with").flatMap(Yaml::anyText).map(w -> new Edit.Replace(r, w)));
    }
    if (fields.has("drop")) {
      fields.only("drop", "through");
      return fields.text("drop").map(d -> new Edit.Drop(d, fields.text("through").orElse(d)));
    }
    if (fields.has("insert")) {
      fields.only("insert", "after");
      return fields
          .get("insert")
          .flatMap(Yaml::anyText)
          .flatMap(i -> fields.needText("after").map(a -> new Edit.Insert(i, a)));
    }
    fields.whole().fault("应有 cell、replace、drop 或 insert", "expected cell, replace, drop or insert");
    return Optional.empty();
  }

  private static Optional<Edit> cell(Yaml written, Fields fields) {
    List<String> steps = List.of(written.text().orElse("").split("/", -1));
    if (steps.size() != 3) {
      written.fault("应写作 表/行/列", "expected form/row/column");
      return Optional.empty();
    }
    return fields
        .need("to")
        .flatMap(Yaml::anyText)
        .map(to -> new Edit.Cell(steps.get(0), steps.get(1), steps.get(2), to));
  }
}
