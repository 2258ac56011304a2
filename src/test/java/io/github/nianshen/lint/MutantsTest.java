package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.Fault;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Fix;
import io.github.nianshen.finding.Related;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Span;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reports broken at random: whatever they are, they are read, and findings stand within them. */
@Tag("slow")
class MutantsTest {
  private static final int MUTANTS = 2_000;

  private static final List<Layout> LAYOUTS =
      List.of(
          Layout.PIPES,
          Layout.CELLS,
          Layout.TABS,
          Layout.FLATTENED,
          Layout.WRAPPED,
          Layout.MARKDOWN,
          Layout.HTML,
          Layout.WORD,
          Layout.GB18030);

  @Test
  void aBrokenReportIsReadAndItsFindingsStandWithinIt() {
    var random = new Random(404);
    List<byte[]> clean = new ArrayList<>();
    for (Layout layout : LAYOUTS) {
      Stream.of("2018", "2019", "2021").forEach(y -> clean.add(layout.write(Model.of(y))));
    }
    List<Mutant> mutants = new ArrayList<>();
    for (int i = 0; i < MUTANTS; i++) {
      int which = random.nextInt(clean.size());
      byte[] bytes = broken(clean.get(which), random);
      mutants.add(new Mutant("mutant " + i, LAYOUTS.get(which / 3).file(), bytes, i % 10 == 0));
    }
    mutants.parallelStream().forEach(MutantsTest::check);
  }

  private static byte[] broken(byte[] clean, Random random) {
    byte[] broken = clean;
    for (int n = 1 + random.nextInt(4); n > 0; n--) {
      broken =
          switch (random.nextInt(5)) {
            case 0 -> flipped(broken, random);
            case 1 -> Arrays.copyOf(broken, random.nextInt(broken.length + 1));
            default -> withLines(broken, random);
          };
    }
    return broken;
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    for (int n = random.nextInt(20); n > 0 && flipped.length > 0; n--) {
      flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }

  /** Some lines dropped, doubled, or in another order. */
  private static byte[] withLines(byte[] bytes, Random random) {
    List<byte[]> lines = new ArrayList<>(lines(bytes));
    int from = random.nextInt(lines.size());
    int to = Math.min(lines.size(), from + 1 + random.nextInt(12));
    switch (random.nextInt(3)) {
      case 0 -> lines.subList(from, to).clear();
      case 1 -> lines.addAll(random.nextInt(lines.size()), List.copyOf(lines.subList(from, to)));
      default -> Collections.shuffle(lines.subList(from, to), random);
    }
    return joined(lines);
  }

  private static List<byte[]> lines(byte[] bytes) {
    List<byte[]> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        lines.add(Arrays.copyOfRange(bytes, from, i + 1));
        from = i + 1;
      }
    }
    lines.add(Arrays.copyOfRange(bytes, from, bytes.length));
    return lines;
  }

  private static byte[] joined(List<byte[]> lines) {
    var all = new ByteArrayOutputStream();
    lines.forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** A broken report; some are read again to see whether the same is found. */
  private static final class Mutant {
    private final String name;
    private final String file;
    private final byte[] bytes;
    private final boolean again;

    Mutant(String name, String file, byte[] bytes, boolean again) {
      this.name = name;
      this.file = file;
      this.bytes = bytes;
      this.again = again;
    }

    FileResult lint() {
      return Probe.LINTER.lint(Path.of(file), bytes);
    }
  }

  private static void check(Mutant mutant) {
    String name = mutant.name;
    FileResult result = mutant.lint();
    List<Fault> faults = result.faults();
    assertEquals(List.of(), faults, name);
    int end = result.document().map(Document::text).map(String::length).orElse(0);
    for (Finding finding : result.findings()) {
      Stream.of(
              Stream.of(finding.span()),
              finding.fixes().stream().map(Fix::span),
              finding.related().stream().map(Related::span))
          .flatMap(s -> s)
          .forEach(s -> assertTrue(new Span(0, end).holds(s), () -> name + " " + finding));
    }
    List<Finding> sorted = result.findings().stream().sorted(Order.BY_PLACE).toList();
    assertEquals(sorted, result.findings(), name);
    long prints = result.findings().stream().map(Finding::fingerprint).distinct().count();
    assertEquals(result.findings().size(), prints, name);
    if (mutant.again) {
      assertEquals(result.findings(), mutant.lint().findings(), name);
    }
  }
}
