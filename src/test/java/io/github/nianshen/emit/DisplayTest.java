package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {
  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "年审, 4",
    "“”, 2",
    "（）, 4",
    "Ａ, 2",
    "𠮷, 2",
    "😀, 2",
    "é, 1",
    "e\u0301, 1",
    "✅, 2",
    "①—…, 3",
    "㎡, 2",
    "☃, 1",
    "⭕❤, 3"
  })
  void countsColumnsOfATerminal(String words, int columns) {
    assertEquals(columns, Display.width(words, 0));
  }

  @Test
  void tabsAreBlanksUpToTheNextStop() {
    assertEquals("年  3   4", Display.safe("年\t3\t4"));
    assertEquals(9, Display.width("年\t3\t4", 0));
  }

  @Test
  void aTerminalObeysNothingOfIt() {
    String shown = Display.safe("\u001b[31m\r\u0007\u009b2J\u202e\ud800");
    assertFalse(shown.chars().anyMatch(c -> Character.isISOControl(c) || c == 0x202e));
    assertEquals("␛[31m␍␇\ufffd2J\ufffd\ufffd", shown);
  }
}
