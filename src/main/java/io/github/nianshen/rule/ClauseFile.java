package io.github.nianshen.rule;

import io.github.nianshen.finding.Clause;
import io.github.nianshen.finding.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the texts that rules rest on, with their clauses. */
final class ClauseFile {
  /** {@code regulations-2019}, {@code 7.3.3}. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

  private ClauseFile() {}

  /** The clauses of a file by their names, such as {@code regulations-2019/50}. */
  static Map<String, Clause> read(PackFile file, Faults faults) {
    var clauses = new LinkedHashMap<String, Clause>();
    Yaml.read(file, faults).stream()
        .flatMap(y -> y.items().stream())
        .forEach(
            source -> {
              for (Clause clause : source(source)) {
                if (clauses.putIfAbsent(clause.name(), clause) != null) {
                  source.fault(
                      "条款“" + clause.name() + "”重复", "duplicate clause '" + clause.name() + "'");
                }
              }
            });
    return clauses;
  }

  private static List<Clause> source(Yaml yaml) {
    Fields fields = yaml.fields().only("source", "name", "clauses");
    String source = fields.need("source").map(ClauseFile::name).orElse("");
    Words name = fields.needWords("name");
    var clauses = new ArrayList<Clause>();
    for (Yaml item : fields.need("clauses").map(Yaml::items).orElse(List.of())) {
      Fields clause = item.fields().only("id", "zh", "en");
      String id = clause.need("id").map(ClauseFile::name).orElse("");
      var title = new Words(clause.needText("zh").orElse(""), clause.needText("en").orElse(""));
      clauses.add(new Clause(source, name, id, title));
    }
    return clauses;
  }

  private static String name(Yaml yaml) {
    String name = yaml.text().orElse("");
    if (!NAME.matcher(name).matches()) {
      yaml.fault("代号应为小写字母和数字，以 - 或 . 相连", "a name is small letters and digits joined by - or .");
    }
    return name;
  }
}
