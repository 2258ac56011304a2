package io.github.nianshen.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that pdftotext took from printed pages of a clean report: in three orders, none in rows. */
class TakenTextTest {
  private static final Path FOLDER = Path.of("testdata", "taken");

  static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatIsNotReadIsDoubtedAndNothingElseIsSaid(Path text) throws IOException {
    Probe probe = Probe.of(text.toString(), Files.readAllBytes(text));
    assertEquals(Set.of(), probe.ids(), probe::toString);
  }

  @Test
  void figuresAboveTheirLabelsAreNotTakenForThoseOfTheRowBelow() {
    String text = Model.clean("2021").replaceAll("(?m)^(规章|行政规范性文件)[ |].*$", "@$1");
    assertEquals(2, text.chars().filter(c -> c == '@').count());
    String moved = text.replace("@规章", "0\n0\n0\n规章").replace("@行政", "12\n3\n40\n行政");
    Probe probe = Probe.of("a.txt", moved.getBytes(UTF_8));
    assertEquals(Set.of(), probe.ids(), probe::toString);
  }
}
