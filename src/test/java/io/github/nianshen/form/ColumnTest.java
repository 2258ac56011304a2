package io.github.nianshen.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers may stand in which columns. */
class ColumnTest {
  @ParameterizedTest
  @CsvSource({
    "COUNT, 0, true",
    "COUNT, 12, true",
    "COUNT, 1.0, true",
    "COUNT, 100, true",
    "COUNT, 1.5, false",
    "COUNT, -1, false",
    "AMOUNT, 0, true",
    "AMOUNT, 1.5, true",
    "AMOUNT, -0.5, false",
    "CHANGE, -3, true",
    "PRICE, -3, true"
  })
  void aColumnAllowsTheNumbersOfItsKind(Column.Kind kind, BigDecimal number, boolean allowed) {
    assertEquals(allowed, kind.allows(number));
  }
}
