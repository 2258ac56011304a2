package io.github.nianshen.rule.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years in a clause. */
class YearWordTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021年，全县公开信息。 | 2021",
        "二〇二一年和二○二零年 | 2021~ 2020~",
        "按照《2020年工作要点》，2021年 | 2021",
        "按照《工作要点》，2021年印发《办法》 | 2021",
        "(云政办〔2020年〕3号) | ''",
        "\"2020年\"与2021年 | 2021",
        "2019—2021年，共三年 | 2021~",
        "2020年、2021年 | 2020~ 2021~",
        "12021年 | ''",
        "21年，1999年 | ''"
      })
  void yearsAreThoseThatNameNoDocument(String words, String years) {
    assertEquals(
        years,
        YearWord.in(words).stream()
            .map(y -> y.year() + (y.ranged() ? "~" : ""))
            .collect(Collectors.joining(" ")));
  }
}
