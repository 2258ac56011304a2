package io.github.nianshen.rule;

import io.github.nianshen.form.Column;
import io.github.nianshen.form.Era;
import io.github.nianshen.form.Group;
import io.github.nianshen.form.Label;
import io.github.nianshen.form.Label.Grade;
import io.github.nianshen.form.Label.Variant;
import io.github.nianshen.form.Row;
import io.github.nianshen.form.Standard;
import io.github.nianshen.form.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what one era mandates out of a file of {@code forms/}. */
final class StandardFile {
  private StandardFile() {}

  /** The standard; empty, with faults noted, where the file is not in order. */
  static Optional<Standard> read(PackFile file, Faults faults) {
    int before = faults.count();
    return Yaml.read(file, faults)
        .flatMap(StandardFile::standard)
        .filter(s -> faults.count() == before);
  }

  private static Optional<Standard> standard(Yaml yaml) {
    Fields fields = yaml.fields().only("era", "source", "headings", "tables");
    Optional<Era> era = fields.need("era").flatMap(StandardFile::era);
    String source = fields.needText("source").orElse("");
    List<Label> headings = fields.need("headings").map(StandardFile::labels).orElse(List.of());
    List<Yaml> tables = fields.need("tables").map(Yaml::items).orElse(List.of());
    return era.map(
        e -> new Standard(e, source, headings, tables.stream().map(t -> template(t, e)).toList()));
  }

  private static Optional<Era> era(Yaml yaml) {
    String written = yaml.text().orElse("");
    Optional<Era> era =
        Arrays.stream(Era.values()).filter(e -> e.years().equals(written)).findFirst();
    if (era.isEmpty()) {
      String known = Arrays.stream(Era.values()).map(Era::years).collect(Collectors.joining(", "));
      yaml.fault("应为以下之一：" + known, "expected one of " + known);
    }
    return era;
  }

  private static Template template(Yaml yaml, Era era) {
    Fields fields = yaml.fields().only("name", "section", "across", "heads", "groups");
    var template =
        new Template(
            fields.needText("name").orElse(""),
            era,
            fields.need("section").map(StandardFile::section).orElse(0),
            fields.get("across").map(Yaml::yes).orElse(false),
            fields.get("heads").map(StandardFile::labels).orElse(List.of()),
            fields.need("groups").stream()
                .flatMap(g -> g.items().stream())
                .map(StandardFile::group)
                .toList());
    checkKeys(template, yaml);
    return template;
  }

  private static void checkKeys(Template template, Yaml yaml) {
    var keys = new HashSet<String>();
    for (Row row : template.rows()) {
      if (!keys.add(row.key())) {
        yaml.fault("行代号“" + row.key() + "”重复", "duplicate row key '" + row.key() + "'");
      }
    }
    for (Row row : template.rows()) {
      row.total().ifPresent(k -> known(k, row, template, yaml));
      row.within().ifPresent(k -> known(k, row, template, yaml));
    }
  }

  private static void known(String key, Row row, Template template, Yaml yaml) {
    if (template.row(key).isEmpty()) {
      yaml.fault(
          "行“" + row.key() + "”提到的行“" + key + "”不存在",
          "row '" + row.key() + "' names row '" + key + "', which is not there");
    }
  }

  private static int section(Yaml yaml) {
    String written = yaml.text().orElse("0");
    if (written.length() == 1 && "0123456".contains(written)) {
      return written.charAt(0) - '0';
    }
    yaml.fault("应为0至6", "expected 0 to 6");
    return 0;
  }

  private static Group group(Yaml yaml) {
    Fields fields = yaml.fields().only("label", "columns", "rows");
    return new Group(
        fields.get("label").map(StandardFile::label),
        each(fields.need("columns"), StandardFile::column),
        each(fields.need("rows"), StandardFile::row));
  }

  private static <T> List<T> each(Optional<Yaml> list, Function<Yaml, T> read) {
    return list.stream().flatMap(l -> l.items().stream()).map(read).toList();
  }

  private static Column column(Yaml yaml) {
    if (yaml.isText()) {
      Label label = label(yaml);
      return new Column(label.words(), label, Column.Kind.COUNT);
    }
    Fields fields = yaml.fields().only("key", "label", "kind");
    return new Column(
        fields.needText("key").orElse(""),
        fields.need("label").map(StandardFile::label).orElse(new Label("", List.of())),
        fields.get("kind").map(StandardFile::kind).orElse(Column.Kind.COUNT));
  }

  private static Column.Kind kind(Yaml yaml) {
    String written = yaml.text().orElse("");
    for (Column.Kind kind : Column.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(written)) {
        return kind;
      }
    }
    yaml.fault("应为 count、amount、change 或 price", "expected count, amount, change or price");
    return Column.Kind.COUNT;
  }

  private static Row row(Yaml yaml) {
    Fields fields = yaml.fields().only("key", "label", "figures", "total", "within");
    return new Row(
        fields.needText("key").orElse(""),
        fields.need("label").map(StandardFile::label).orElse(new Label("", List.of())),
        fields.get("figures").map(Yaml::yes).orElse(true),
        fields.text("total"),
        fields.text("within"));
  }

  private static List<Label> labels(Yaml yaml) {
    return yaml.items().stream().map(StandardFile::label).toList();
  }

  private static Label label(Yaml yaml) {
    if (yaml.isText()) {
      return new Label(yaml.text().orElse(""), List.of());
    }
    Fields fields = yaml.fields().only("words", "same", "alias", "wrong", "false");
    var variants = new ArrayList<Variant>();
    for (Grade grade : Grade.values()) {
      fields.get(grade.name().toLowerCase(Locale.ROOT)).stream()
          .flatMap(l -> l.items().stream())
          .flatMap(v -> v.text().stream())
          .forEach(v -> variants.add(new Variant(v, grade)));
    }
    return new Label(fields.needText("words").orElse(""), variants);
  }
}
