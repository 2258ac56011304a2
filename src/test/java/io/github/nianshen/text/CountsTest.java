package io.github.nianshen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {
  private static final String DIGITS = "零一二三四五六七八九";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "48 | 48",
        "３５ | 35",
        "1,264 | 1264",
        "12,345,678 | 12345678",
        "3.25 | 3.25",
        "3.2万 | 32000",
        "1.5亿 | 150000000",
        "2万亿 | 2000000000000",
        "零 | 0",
        "〇 | 0",
        "两 | 2",
        "十 | 10",
        "十二 | 12",
        "一十二 | 12",
        "三十 | 30",
        "一百 | 100",
        "一百二十 | 120",
        "一百零五 | 105",
        "一百十五 | 115",
        "一千零五十 | 1050",
        "两千零三 | 2003",
        "三万 | 30000",
        "十万 | 100000",
        "一万零五 | 10005",
        "两万三千四百 | 23400",
        "一亿三千万 | 130000000"
      })
  void aNumberHasItsValue(String words, BigDecimal value) {
    assertEquals(Optional.of(value), Counts.value(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "条",
        "十几",
        "三五",
        "三五十",
        "一百二",
        "一万二",
        "百",
        "万一",
        "千万",
        "零五",
        "一百零",
        "一百零五十",
        "十十",
        "48条",
        "1,26",
        "1264,000",
        "1,",
        "3.",
        ".5",
        "二〇二三",
        "一二三四五六七八九一二三四五六七八九一二三四五六七八九"
      })
  void otherWordsHaveNone(String words) {
    assertEquals(Optional.empty(), Counts.value(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "共收到48件，办结四十七件 | 48 47",
        "网站80、微信30条 | 80 30",
        "网站80,微信1,264条 | 80 1264",
        "2023,新收 | 2023",
        "没有数 | ''",
        "文件65余份，信息180多条，3次以上 | ~65 ~180 ~3",
        "近30条，约40条，第3次，超过五十件 | ~30 ~40 ~3 ~50",
        "3-5条，3至5次，2021—2025年 | ~3 ~5 ~3 ~5 ~2021 ~2025",
        "收到48件来信，许可12件许可 | 48 12",
        "1.收到3件 | 1 3",
        "2021.1.15 | ~2021.1 ~15"
      })
  void numbersAreFoundInText(String text, String values) {
    List<Count> counts = Counts.in(text);
    assertEquals(
        values,
        counts.stream()
            .map(c -> (c.exact() ? "" : "~") + c.value())
            .collect(Collectors.joining(" ")));
    counts.forEach(
        c ->
            assertEquals(Counts.value(text.substring(c.start(), c.end())), Optional.of(c.value())));
  }

  /** Written as a person would write it. */
  private static String chinese(int value) {
    if (value < 10) {
      return String.valueOf(DIGITS.charAt(value));
    }
    int power = value >= 10_000 ? 10_000 : value >= 1000 ? 1000 : value >= 100 ? 100 : 10;
    String unit = power == 10_000 ? "万" : power == 1000 ? "千" : power == 100 ? "百" : "十";
    int rest = value % power;
    String gap = rest > 0 && rest < power / 10 ? "零" : "";
    return chinese(value / power) + unit + (rest == 0 ? "" : gap + chinese(rest));
  }

  @Property(tries = 2_000)
  void whatIsWrittenIsRead(@ForAll @IntRange(max = 99_999_999) int value) {
    Optional<BigDecimal> expected = Optional.of(BigDecimal.valueOf(value));
    assertEquals(expected, Counts.value(chinese(value)), () -> chinese(value));
    assertEquals(expected, Counts.value(String.format("%,d", value)));
    assertEquals(expected, Counts.value(Integer.toString(value)));
  }

  @Property(tries = 2_000)
  void anyTextIsReadInOrder(
      @ForAll
          @Chars({'1', '0', '３', ',', '.', '，', '一', '零', '十', '百', '万', '亿', '条', '余', '-'})
          @StringLength(max = 40)
          String text) {
    int end = 0;
    for (Count count : Counts.in(text)) {
      assertTrue(count.start() >= end && count.end() > count.start());
      end = count.end();
    }
  }

  @Test
  void aLongRunOfNumeralsIsNone() {
    assertEquals(List.of(), Counts.in("十".repeat(10_000)));
    assertEquals(List.of(), Counts.in("9".repeat(10_000)));
  }
}
