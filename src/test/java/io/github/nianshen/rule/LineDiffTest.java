package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where two lists of lines differ. */
class LineDiffTest {
  private static List<String> lines(String letters) {
    return letters.isEmpty() ? List.of() : Arrays.asList(letters.split(""));
  }

  @ParameterizedTest
  @CsvSource({
    "abc, abc, ''",
    "'', '', ''",
    "abc, axc, 1-2/1-2",
    "abc, ac, 1-2/1-1",
    "ac, abc, 1-1/1-2",
    "abc, bc, 0-1/0-0",
    "ab, abc, 2-2/2-3",
    "'', ab, 0-0/0-2",
    "aXbYc, aZbWc, 1-2/1-2 3-4/3-4",
    "aXbc, abYc, 1-2/1-1 3-3/2-3",
    "XabY, ZabW, 0-1/0-1 3-4/3-4",
    "abab, ab, 2-4/2-2",
    "XYZ, xyz, 0-3/0-3",
    "aXXb, aYb, 1-3/1-2"
  })
  void linesThatDifferAreToldApart(String left, String right, String hunks) {
    String found =
        LineDiff.of(lines(left), lines(right)).stream()
            .map(h -> h.leftFrom() + "-" + h.leftTo() + "/" + h.rightFrom() + "-" + h.rightTo())
            .collect(java.util.stream.Collectors.joining(" "));
    assertEquals(hunks, found);
  }

  @Test
  void veryManyLinesAreOneChange() {
    List<String> left = new java.util.ArrayList<>(Collections.nCopies(301, "甲"));
    List<String> right = new java.util.ArrayList<>(Collections.nCopies(301, "乙"));
    left.set(100, "同");
    right.set(100, "同");
    assertEquals(1, LineDiff.of(left, right).size());
    assertEquals(2, LineDiff.of(left.subList(0, 200), right.subList(0, 200)).size());
  }
}
