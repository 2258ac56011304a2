package io.github.nianshen.rule;

import io.github.nianshen.form.Column;
import io.github.nianshen.form.Row;
import io.github.nianshen.form.Standard;
import io.github.nianshen.form.Template;
import io.github.nianshen.rule.Example.Edit;
import java.util.List;
import java.util.Optional;

/** Tells why an edit of an example finds nothing to change. */
final class EditFaults {
  private EditFaults() {}

  /**
   * Notes the fault at the words that are not found.
   *
   * @param fields the edit as written
   * @param text the report as the edits before have left it
   * @param standard what is mandated for its year
   */
  static void tell(Edit edit, Fields fields, String text, Optional<Standard> standard) {
    if (edit instanceof Edit.Cell cell) {
      fields.get("cell").ifPresent(y -> cell(cell, y, standard));
    } else if (edit instanceof Edit.Replace replace) {
      fields.get("replace").ifPresent(y -> words(replace.from(), y));
    } else if (edit instanceof Edit.Drop drop) {
      boolean starts = text.contains(drop.from());
      fields
          .get(starts ? "through" : "drop")
          .ifPresent(y -> words(starts ? drop.through() : drop.from(), y));
    } else if (edit instanceof Edit.Insert insert) {
      fields.get("after").ifPresent(y -> words(insert.after(), y));
    }
  }

  private static void words(String words, Yaml yaml) {
    yaml.fault(
        "样本里此处已没有“" + words + "”，修改无从下手",
        "the report has no '" + words + "' at this point, so that nothing can be changed");
  }

  private static void cell(Edit.Cell cell, Yaml yaml, Optional<Standard> standard) {
    List<Template> templates = standard.map(Standard::templates).orElse(List.of());
    Optional<Template> template =
        templates.stream().filter(t -> t.name().equals(cell.form())).findFirst();
    if (template.isEmpty()) {
      unknown("表", "form", cell.form(), templates.stream().map(Template::name).toList(), yaml);
      return;
    }
    Optional<Row> row = template.get().row(cell.row()).filter(Row::figures);
    if (row.isEmpty()) {
      List<Row> rows = template.get().rows().stream().filter(Row::figures).toList();
      unknown("行", "row", cell.row(), rows.stream().map(Row::key).toList(), yaml);
      return;
    }
    List<String> columns = template.get().columns(row.get()).stream().map(Column::key).toList();
    if (!columns.contains(cell.column())) {
      unknown("列", "column", cell.column(), columns, yaml);
      return;
    }
    words(cell.form() + "/" + cell.row() + "/" + cell.column(), yaml);
  }

  private static void unknown(String zh, String en, String written, List<String> known, Yaml yaml) {
    yaml.fault(
        "没有" + zh + "“" + written + "”；可写：" + String.join("、", known),
        "no " + en + " '" + written + "'; write one of: " + String.join(", ", known));
  }
}
