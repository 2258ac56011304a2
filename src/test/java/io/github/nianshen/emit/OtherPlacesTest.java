package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Related;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OtherPlacesTest {
  private static final Document SOURCE = Sample.document("a.txt", "第一行总计\n第二行自然人\n第三行商业企业");

  private static Related cell(int at, String label, String figure, String sign) {
    Optional<String> joins = Optional.of(sign).filter(s -> !s.isEmpty());
    return new Related(new Span(at, at + 1), label, Optional.of(figure), joins);
  }

  private static String lines(Lang lang, Optional<Integer> columns, Related... others) {
    Setting setting = Sample.setting(lang).on(false, columns);
    return String.join(
            "\n",
            new OtherPlaces(SOURCE, Optional.empty(), new Span(0, 0), setting)
                .lines(List.of(others)))
        + "\n";
  }

  @Test
  void twoSumsStandUnderEachOtherWithTheirZerosOnOneLine() {
    String expected =
        """
              23  1:4 总计
            ≠  5  2:4 自然人
            + 12  3:4 商业企业
            −  0  3:5 退回
            +  0  3:6 科研机构，3:7 其他
        """;
    assertEquals(
        expected,
        lines(
            Lang.ZH,
            Optional.empty(),
            cell(3, "总计", "23", ""),
            cell(9, "自然人", "5", "≠"),
            cell(16, "商业企业", "12", "+"),
            cell(17, "退回", "0", "−"),
            cell(18, "科研机构", "0", "+"),
            cell(19, "其他", "0", "+")));
  }

  @Test
  void zerosOfBothSidesStayOnTheirSide() {
    String expected =
        """
              0  1:1 一
            + 0  1:2 二, 1:3 三
            ≠ 0  1:4 四
            + 1  1:5 五
        """;
    assertEquals(
        expected,
        lines(
            Lang.EN,
            Optional.empty(),
            cell(0, "一", "0", ""),
            cell(1, "二", "0", "+"),
            cell(2, "三", "0", "+"),
            cell(3, "四", "0", "≠"),
            cell(4, "五", "1", "+")));
  }

  @Test
  void placesWithoutFiguresAreAListBrokenAtTheEdge() {
    List<Related> others = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      others.add(new Related(new Span(i, i + 1), "其他·自然人"));
    }
    Related[] all = others.toArray(Related[]::new);
    assertEquals(
        "  另见：1:1 其他·自然人，1:2 其他·自然人，\n        1:3 其他·自然人，1:4 其他·自然人\n",
        lines(Lang.ZH, Optional.of(46), all));
    assertEquals(
        "  also: 1:1 其他·自然人, 1:2 其他·自然人, 1:3 其他·自然人, 1:4 其他·自然人\n",
        lines(Lang.EN, Optional.empty(), all));
  }

  @Test
  void personalNumbersAreHiddenHereToo() {
    assertEquals(
        "    138****5678  1:1 甲\n",
        lines(Lang.ZH, Optional.empty(), cell(0, "甲", "13812345678", "")));
  }
}
