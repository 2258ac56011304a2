package io.github.nianshen.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How alike labels are. */
class LikenessTest {
  @ParameterizedTest
  @CsvSource({
    "结果维持, 结果维持, 1.0",
    "一、结果维持, 结果维持, 1.0",
    "（三）结果维持, 4.结果维持, 1.0",
    "结果 维持, 结果维持, 1.0",
    "'', '', 1.0",
    "结果维持, '', 0.0",
    "甲乙丙丁, 戊己庚辛, 0.0",
    "结果纠正, 结果维持, 0.5",
    "其他结果, 其他, 0.5",
    "其他, 其他结果, 0.5",
    "结果的维持, 结果维持, 0.8",
    "结果维特, 结果维持, 0.75"
  })
  void labelsAreAlikeByTheShareOfUnitsTheyHaveInCommon(String one, String other, double alike) {
    assertEquals(alike, Likeness.of(one, other), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"维持结果, 结果维持, 0.8", "丙乙甲, 甲乙丙, 0.8", "乙甲, 甲乙, 0.0"})
  void theSameSignsInAnotherOrderAreStillAlikeIfTheyAreMoreThanTwo(
      String one, String other, double alike) {
    assertEquals(alike, Likeness.of(one, other), 1e-9);
  }
}
