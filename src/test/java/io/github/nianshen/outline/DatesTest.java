package io.github.nianshen.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days that a text writes. */
class DatesTest {
  private static String dates(String text) {
    return Dates.in(text).stream()
        .map(
            d ->
                (d.year().isPresent() ? d.year().getAsInt() + "-" : "") + d.month() + "-" + d.day())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "于2024年1月9日公布, 2024-1-9",
    "于 2024 年 1 月 9 日公布, 2024-1-9",
    "于1月9日公布, 1-9",
    "于2024-01-09公布, 2024-1-9",
    "于2024/1/9公布, 2024-1-9",
    "于2024.1.9公布, 2024-1-9",
    "于2月30日公布, 2-30",
    "自1月1日至12月31日, 1-1 12-31",
    "于2024-01-09和1月9日, 2024-1-9 1-9",
    "于2024.1/9公布, ''",
    "于2024.1.9.1公布, ''",
    "于2017年1131日公布, ''",
    "于3024年1月9日公布, 1-9",
    "没有日子, ''"
  })
  void daysAreReadAsTheyAreWritten(String text, String dates) {
    assertEquals(dates, dates(text));
  }

  @Test
  void aDayStandsWhereItIsWritten() {
    List<DateMention> dates = Dates.in("2024-01-09前，2023年5月6日后");
    assertEquals(0, dates.get(0).span().start());
    assertEquals(10, dates.get(0).span().end());
    assertEquals(12, dates.get(1).span().start());
  }

  @Test
  void daysComeInReadingOrder() {
    assertEquals("1-9 2024-2-8 3-7", dates("1月9日，2024-2-8，3月7日"));
  }
}
