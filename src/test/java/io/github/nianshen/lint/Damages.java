package io.github.nianshen.lint;

import io.github.nianshen.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Changes that several tests make to reports; all but the year 2018 have what they change. */
final class Damages {
  /** A heading in wrong words is not found within a paragraph. */
  static final String WRONG_WORDS = "heading in other words";

  /** Damages to words, which every layout holds. */
  static final Map<String, Consumer<Model>> TO_WORDS =
      new TreeMap<>(
          Map.of(
              "section dropped",
              m -> m.cut("六、其他需要"),
              "section repeated",
              m -> m.insertBefore("六、其他需要", List.copyOf(m.section("五、存在的"))),
              WRONG_WORDS,
              m -> m.replace("二、主动公开政府信息情况", "二、主动公开情况"),
              "number skipped",
              m -> m.replace("五、存在的", "七、存在的"),
              "signed by another organ",
              Damages::anotherOrgan,
              "day that is not there",
              m -> m.edit("3月", t -> t.replaceAll("3月[0-9]+日", "2月30日"))));

  /** Damages to tables, which a layout without separators may not hold. */
  static final Map<String, Consumer<Model>> TO_TABLES =
      new TreeMap<>(
          Map.of(
              "total raised", m -> m.raise("一、本年新收", 0, 2),
              "result raised", m -> m.raise("（二）部分公开", 5, 3),
              "cases raised", Damages::moreCases,
              "row dropped", m -> m.dropRow("8.属于行政查询事项"),
              "label in other words", m -> m.relabel("2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开"),
              "label that misleads", m -> m.relabel("尚未审结", "尚未审核"),
              "row outside the form", Damages::foreignRow));

  /** Damages that have a safe fix, those to headings by what is wrong with them. */
  static final Map<String, Consumer<Model>> MENDABLE =
      Map.ofEntries(
          Map.entry("heading 一", m -> m.replace("一、总体情况", "一、总体概述")),
          Map.entry("heading 二", m -> m.replace("二、主动公开政府信息情况", "二、主动公开情况")),
          Map.entry("heading 三", m -> m.replace("三、收到和处理政府信息公开申请情况", "三、依申请公开情况")),
          Map.entry("number 四", m -> m.replace("四、政府信息公开行政", "九、政府信息公开行政")),
          Map.entry("heading 五", m -> m.replace("五、存在的主要问题及改进情况", "五、存在问题及改进情况")),
          Map.entry("numbers from 四", Damages::numbersOutByOne),
          Map.entry("number 五", m -> m.replace("五、存在的", "5.存在的")),
          Map.entry("number 六", m -> m.replace("六、其他需要", "6.其他需要")),
          Map.entry("label 2", m -> m.relabel("2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开")),
          Map.entry("label （七）", m -> m.relabel("（七）总计", "（七）合计")),
          Map.entry("label 四", m -> m.relabel("四、结转下年度继续办理", "四、转结下年度继续办理")),
          Map.entry("label 尚未审结", m -> m.relabelOnce("尚未审结", "尚未审核")),
          Map.entry("label 8", m -> m.relabel("8.属于行政查询事项", "8.属于行政查训事项")));

  /** Slips of the pen that have a safe fix; each is in a line of its own or parted from others. */
  static final Map<String, Consumer<Model>> SLIPS =
      Map.ofEntries(
          Map.entry("word misspelt", m -> m.replace("编制本报告。", "按照布署编制本报告。")),
          Map.entry("word twice", m -> m.replace("；二是", "；使用资金资金，二是")),
          Map.entry("sign twice", m -> m.replace("没有其他需要报告的事项。", "没有其他需要报告的事项。。")),
          Map.entry("signs in a row", m -> m.replace("报告中的数据", "报告中的、，数据")),
          Map.entry("law misnamed", m -> m.replace("国政府信息公开条例》", "国政府信息公开条列》")),
          Map.entry("number in brackets", m -> m.replace("一是", "一是（见云政办发[2021]30号）")),
          Map.entry("number in 【】", m -> m.replace("没有其他需要", "依据云政办发【2021】30号，没有其他需要")),
          Map.entry("day with zeros", m -> m.replace("统计期限为", "从03月09日开始汇总，统计期限为")),
          Map.entry("day in Chinese", m -> m.replace("没有其他需要", "截至十二月，二〇一八年以来没有其他需要")),
          Map.entry("mark with a sign", m -> m.replace("存在的主要问题：", "1、存在的主要问题：")),
          Map.entry(
              "heading with a full stop",
              m -> m.replace("四、政府信息公开行政复议、行政诉讼情况", "四、政府信息公开行政复议、行政诉讼情况。")),
          Map.entry("half width", m -> m.replace("改进情况：", "改进情况:")));

  private Damages() {}

  /** 四、 to 六、 become 五、 to 七、. */
  private static void numbersOutByOne(Model model) {
    for (int number = 6; number >= 4; number--) {
      String wrong = Numerals.chinese(number + 1) + "、";
      String right = Numerals.chinese(number) + "、";
      model.items().stream()
          .filter(i -> i.kind == Model.Kind.HEADING && i.text.startsWith(right))
          .forEach(i -> i.text = i.text.replace(right, wrong));
    }
  }

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
