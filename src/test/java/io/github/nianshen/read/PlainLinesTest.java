package io.github.nianshen.read;

import static io.github.nianshen.read.Samples.blocks;
import static io.github.nianshen.read.Samples.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PlainLinesTest {
  @Test
  void whateverEndsALineEndsIt() {
    assertEquals(
        List.of("甲", "乙", "丙", "丁", "戊", "己", "庚"),
        blocks(read("a.txt", "甲\u2028乙\u2029丙\u0085丁\u000b戊\f己\r\n庚")));
  }

  @Test
  void blanksOfAnyWidthAreNoText() {
    assertEquals(List.of("（一）甲"), blocks(read("a.txt", "\u2003\u2003（一）甲\u2002\n")));
  }
}
