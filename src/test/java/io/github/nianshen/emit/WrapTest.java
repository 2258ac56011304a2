package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrapTest {
  private static final String MIXED =
      "国办公开办函〔2021〕30号（2019、2020年为“旧格式”）：总计 23 ≠ 33（自然人 17 + 商业企业 15），"
          + "see the annex of 2021-01-01; 一二三四五六七八九十，。！？）》」甲";

  private static List<String> lines(String front, String words, int columns) {
    return Wrap.lines(front, words, Optional.of(columns));
  }

  @Test
  void whereNobodyReadsOnATerminalThereIsOneLine() {
    assertEquals(List.of("  说明：" + MIXED), Wrap.lines("  说明：", MIXED, Optional.empty()));
  }

  @Test
  void linesHangUnderTheWordsAndNoneBeginsWithWhatCloses() {
    assertEquals(List.of("说明：一二三四五六七八", "      九，十。"), lines("说明：", "一二三四五六七八九，十。", 24));
    assertEquals(List.of("一二三四五六七", "八，九十"), lines("", "一二三四五六七八，九十", 16));
    assertEquals(List.of("一二三四五六七", "（八）九十"), lines("", "一二三四五六七（八）九十", 17));
  }

  @Test
  void latinWordsAndFiguresStayWholeUnlessTheyAreTooLong() {
    assertEquals(List.of("the sum of all", "figures"), lines("", "the sum of all figures", 16));
    assertEquals(List.of("总计一二三四", "123456，五六"), lines("", "总计一二三四123456，五六", 16));
    assertEquals(
        List.of("abcdefghijklmnop", "qrstuvwxyz"), lines("", "abcdefghijklmnopqrstuvwxyz", 16));
  }

  @ParameterizedTest
  @ValueSource(ints = {24, 33, 40, 57, 80, 120})
  void nothingIsLostAndNothingRunsOverTheEdge(int columns) {
    String front = "  依据：";
    List<String> lines = lines(front, MIXED, columns);
    var all = new StringBuilder();
    for (String line : lines) {
      int wide = line.codePoints().map(p -> Wide.perhaps(p) ? 2 : Display.width(p)).sum();
      assertTrue(wide <= columns, line);
      String words = line.substring(lines.indexOf(line) == 0 ? front.length() : 8);
      assertFalse("，。！？）》」、；：”".contains(words.substring(0, 1)), line);
      assertFalse("（“〔".contains(words.substring(words.length() - 1)), line);
      all.append(words);
    }
    assertEquals(MIXED.replace(" ", ""), all.toString().replace(" ", ""));
  }
}
