package io.github.nianshen.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that touch. */
class DigitsTest {
  private static Optional<List<List<Integer>>> cut(String runs, int numbers) {
    return Digits.cut(Arrays.asList(runs.split(" ")), numbers);
  }

  @ParameterizedTest
  @CsvSource({
    "1200000, 7, '[[1, 1, 1, 1, 1, 1, 1]]'",
    "12, 1, '[[2]]'",
    "0, 1, '[[1]]'",
    "100, 2, '[[2, 1]]'",
    "00120, 5, '[[1, 1, 1, 1, 1]]'",
    "10000, 4, '[[2, 1, 1, 1]]'",
    "00 00, 4, '[[1, 1], [1, 1]]'",
    "12 00, 3, '[[2], [1, 1]]'",
    "00 7, 3, '[[1, 1], [1]]'",
    "5 600 7, 5, '[[1], [1, 1, 1], [1]]'"
  })
  void figuresAreToldApartWhereThereIsOneWay(String runs, int numbers, String lengths) {
    assertEquals(lengths, cut(runs, numbers).orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource({"123, 2", "120, 2", "1200, 3", "12 34, 3", "11111, 3"})
  void figuresThatCouldBeCutInTwoWaysAreLeftAlone(String runs, int numbers) {
    assertEquals(Optional.empty(), cut(runs, numbers));
  }

  @ParameterizedTest
  @CsvSource({"12, 3", "00, 1", "01, 1", "007, 2", "1 2 3, 2", "5, 0"})
  void figuresThatCannotBeSoManyAreLeftAlone(String runs, int numbers) {
    assertEquals(Optional.empty(), cut(runs, numbers));
  }
}
