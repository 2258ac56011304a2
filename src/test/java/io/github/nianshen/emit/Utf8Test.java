package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.text.Source;
import io.github.nianshen.text.Source.Position;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
  @ParameterizedTest
  @ValueSource(strings = {"", "a\t", "\u007f\u0080\u07ff\u0800", "总计", "𠮷😀é", "\uffff"})
  void wordsTakeTheBytesThatJavaWrites(String words) {
    assertEquals(words.getBytes(StandardCharsets.UTF_8).length, Utf8.length(words));
  }

  @Test
  void halfACharacterTakesWhatItsReplacementDoes() {
    assertEquals(3, Utf8.length("\ud83d"));
    assertEquals(4, Utf8.length("\udc00a"));
    assertEquals(7, Utf8.length("\ud83d\ud83d\ude00"));
  }

  @Test
  void columnsCountFromTheStartOfTheirLine() {
    Source source = Source.same("总计\r\na𐐀b\n");
    assertEquals(1, Utf8.column(source, new Position(2, 1)));
    assertEquals(2, Utf8.column(source, new Position(2, 2)));
    assertEquals(6, Utf8.column(source, new Position(2, 4)));
    assertEquals(7, Utf8.column(source, new Position(2, 5)));
    assertEquals(7, Utf8.column(source, new Position(1, 3)));
    assertEquals(1, Utf8.column(source, new Position(3, 1)));
  }
}
