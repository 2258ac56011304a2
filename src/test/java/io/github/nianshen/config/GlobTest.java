package io.github.nianshen.config;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "*.txt, 甲.txt",
    "*.txt, 乡镇/甲.txt",
    "甲?.txt, 甲县.txt",
    "乡镇, 乡镇/清河镇/甲.txt",
    "乡镇/, 市/乡镇/甲.txt",
    "/乡镇, 乡镇/甲.txt",
    "./*.txt, 甲.txt",
    "乡镇/*/甲.txt, 乡镇/清河镇/甲.txt",
    "乡镇/**/甲.txt, 乡镇/甲.txt",
    "乡镇/**/甲.txt, 乡镇/东/清河镇/甲.txt",
    "**/旧*/**, 市/旧报告/甲.txt",
    "**, 甲.txt",
    "乡镇/清河镇, 乡镇/清河镇/上报.zip/甲.txt"
  })
  void fits(String pattern, String path) {
    assertTrue(new Glob(pattern).fits(path));
  }

  @ParameterizedTest
  @CsvSource({
    "*.txt, 甲.docx",
    "*.txt, 甲.txt.md",
    "甲?.txt, 甲.txt",
    "/乡镇, 市/乡镇/甲.txt",
    "./*.txt, 乡镇/甲.txt",
    "乡镇/*.txt, 乡镇/清河镇/甲.txt",
    "乡镇/甲.txt, 市/乡镇/甲.txt",
    "乡, 乡镇/甲.txt",
    "乡镇/**/乙.txt, 乡镇/甲.txt"
  })
  void doesNotFit(String pattern, String path) {
    assertFalse(new Glob(pattern).fits(path));
  }

  @Test
  void wildPatternsTakeNoLonger() {
    var stars = new Glob("*a".repeat(2000) + "b");
    var steps = new Glob("**/*a/".repeat(200) + "b");
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertFalse(stars.fits("a".repeat(4000)));
          assertFalse(steps.fits("aa/".repeat(400) + "c"));
        });
  }
}
