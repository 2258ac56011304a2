package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {
  @ParameterizedTest
  @CsvSource({"80, 80", "120, 120", "100, 100", "9, 40", "40, 40", "300, 120", "9999, 120"})
  void whatIsSaidIsTakenWithinReason(String said, int columns) {
    assertEquals(columns, Screen.columns(said));
  }
}
