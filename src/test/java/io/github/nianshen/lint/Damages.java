package io.github.nianshen.lint;

import java.util.ArrayList;
import java.util.List;

/** Changes that several tests make to reports. */
final class Damages {
  private Damages() {}

  static void anotherOrgan(Model model) {
    Model.Item signature =
        model.items().stream()
            .filter(i -> i.kind == Model.Kind.SIGNATURE && i.text.endsWith("政府"))
            .findFirst()
            .orElseThrow();
    signature.text = "松岭县人民政府";
  }

  static void foreignRow(Model model) {
    List<List<String>> rows = model.table("申请人情况").rows;
    int at = rows.indexOf(model.row("8.属于行政查询事项"));
    rows.add(at + 1, new ArrayList<>(List.of("9.属于历史档案资料", "0", "0", "0", "0", "0", "0", "0")));
  }

  /** The total of 行政复议. */
  static void moreCases(Model model) {
    List<List<String>> rows = model.table("行政诉讼").rows;
    List<String> figures = rows.get(rows.size() - 1);
    figures.set(4, Integer.toString(Integer.parseInt(figures.get(4)) + 4));
  }
}
