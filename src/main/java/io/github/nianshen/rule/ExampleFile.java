package io.github.nianshen.rule;

import io.github.nianshen.finding.Sample;
import io.github.nianshen.form.Standard;
import io.github.nianshen.rule.Example.Edit;
import io.github.nianshen.text.Format;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the examples of a rule file, and tries whether each edit finds its place. */
final class ExampleFile {
  /** How many samples a rule shows. */
  private static final int SHOWN = 2;

  private final Bases bases;
  private final boolean tried;
  private final List<Example> examples = new ArrayList<>();
  private final List<Sample> samples = new ArrayList<>();

  /** What passes in a format other than plain text, by base and format. */
  private final Map<String, String> marked = new HashMap<>();

  private ExampleFile(Bases bases, boolean tried) {
    this.bases = bases;
    this.tried = tried;
  }

  /** Examples, and what the first of those that fail look like. */
  record Read(List<Example> examples, List<Sample> samples) {
    /** Of a rule without examples. */
    static final Read NONE = new Read(List.of(), List.of());

    /** Keeps copies. */
    Read {
      examples = List.copyOf(examples);
      samples = List.copyOf(samples);
    }
  }

  /**
   * What stands under {@code examples:}.
   *
   * @param tried whether the edits of every example were tried before, so that no more of them are
   *     made than are shown
   */
  static Read read(Yaml yaml, Bases bases, boolean tried) {
    Fields fields = yaml.fields().only("pass", "fail");
    var file = new ExampleFile(bases, tried);
    fields.need("pass").stream().flatMap(p -> p.oneOrMore().stream()).forEach(file::pass);
    fields.need("fail").stream().flatMap(f -> f.oneOrMore().stream()).forEach(file::fail);
    return new Read(file.examples, file.samples);
  }

  /** What stands under {@code samples:} of a rule that no edit of a clean report breaks. */
  static Read samples(Yaml yaml) {
    var samples = new ArrayList<Sample>();
    for (Yaml item : yaml.items()) {
      Fields fields = item.fields().only("wrong", "right");
      samples.add(
          new Sample(fields.needText("wrong").orElse(""), fields.needText("right").orElse("")));
    }
    return new Read(List.of(), samples);
  }

  private void pass(Yaml yaml) {
    example(
        yaml.fields().only("base", "as", "edits", "also", "previous", "beside"), Optional.empty());
  }

  private void fail(Yaml yaml) {
    Fields fields = yaml.fields().only("base", "as", "edits", "at", "also", "previous", "beside");
    example(fields, fields.needText("at"));
  }

  private void example(Fields fields, Optional<String> at) {
    List<String> also =
        fields.get("also").stream()
            .flatMap(a -> a.oneOrMore().stream())
            .flatMap(a -> a.text().stream())
            .toList();
    Format as = fields.get("as").map(ExampleFile::format).orElse(Format.TXT);
    Optional<String> base = fields.need("base").flatMap(this::base);
    boolean shows = at.isPresent() ? samples.size() < SHOWN : as != Format.TXT;
    String clean = tried && !shows ? "" : base.flatMap(bases::text).orElse("");
    String of = base.orElse("");
    Edited edited = edits(fields.get("edits"), clean, of);
    var others =
        new Example.Others(
            fields
                .get("previous")
                .map(p -> edits(Optional.of(p), Examples.yearBefore(clean), of).edits()),
            fields.get("beside").stream()
                .flatMap(b -> b.items().stream())
                .map(b -> beside(b, clean, of))
                .toList());
    String text = edited.text();
    var example = new Example(of, as, edited.edits(), at, also, others);
    examples.add(example);
    if (shows && at.isEmpty()) {
      marked.putIfAbsent(example.name(), text);
    } else if (shows) {
      String right = marked.getOrDefault(example.name(), clean);
      Excerpts.of(text, right).ifPresent(samples::add);
    }
  }

  private Example.Beside beside(Yaml yaml, String clean, String base) {
    Fields fields = yaml.fields().only("organ", "below", "edits");
    String organ = fields.needText("organ").orElse("");
    Edited edited = edits(fields.get("edits"), Examples.ofAnother(clean, organ), base);
    boolean below = fields.get("below").map(Yaml::yes).orElse(false);
    return new Example.Beside(organ, below, edited.edits());
  }

  /** Edits and what they make of a text; an empty text stays empty. */
  private record Edited(List<Edit> edits, String text) {}

  private Edited edits(Optional<Yaml> written, String clean, String base) {
    var edits = new ArrayList<Edit>();
    String text = clean;
    for (Yaml yaml : written.map(Yaml::oneOrMore).orElse(List.of())) {
      Optional<Edit> edit = edit(yaml.fields());
      edit.ifPresent(edits::add);
      String before = text;
      if (!clean.isEmpty()) {
        text = edit.map(e -> edited(before, e, yaml, base)).orElse(text);
      }
    }
    return new Edited(List.copyOf(edits), text);
  }

  private Optional<String> base(Yaml yaml) {
    Optional<String> base = yaml.text();
    if (base.isPresent() && bases.text(base.get()).isEmpty()) {
      String known = String.join(", ", bases.names());
      yaml.fault(
          "没有样本“" + base.get() + "”；有：" + known,
          "no clean report '" + base.get() + "'; known: " + known);
      return Optional.empty();
    }
    return base;
  }

  private String edited(String text, Edit edit, Yaml yaml, String base) {
    Optional<Standard> standard = bases.standard(base);
    Optional<String> edited = Examples.edited(text, edit, standard);
    if (edited.isEmpty()) {
      EditFaults.tell(edit, yaml.fields(), text, standard);
    }
    return edited.orElse(text);
  }

  private static Format format(Yaml yaml) {
    String written = yaml.text().orElse("");
    for (Format format : Format.values()) {
      if (format.hasLines() && format.word().equals(written)) {
        return format;
      }
    }
    yaml.fault("应为 txt、md 或 html", "expected txt, md or html");
    return Format.TXT;
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
