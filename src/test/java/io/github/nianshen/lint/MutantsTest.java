package io.github.nianshen.lint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.finding.FileResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reports broken at random: whatever they are, they are read in time, and what is found stands
 * within them. Each mutant follows from its number alone: {@code mvn test -Dtest=MutantsTest
 * -Dnianshen.mutant=1234} makes and checks that one.
 */
@Tag("slow")
class MutantsTest {
  private static final int MUTANTS = 20_000;

  /** Seconds of processor time; a few hundredths are usual. */
  private static final double LIMIT = 5;

  /** Of a longer file a mutant has some part: many small mutants find more than few long ones. */
  private static final int LINES = 24;

  /** How many that failed are shown. */
  private static final int SHOWN = 20;

  private static final Path KEPT = Path.of("target", "mutants");

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

  /** A file to be broken, its bytes as signs of one byte each. */
  private record Clean(String name, String bytes) {}

  @Test
  void aBrokenReportIsReadInTimeAndItsFindingsStandWithinIt() {
    List<Clean> clean = Stream.concat(stored(), written()).toList();
    Integer alone = Integer.getInteger("nianshen.mutant");
    IntStream numbers = alone == null ? IntStream.range(0, MUTANTS) : IntStream.of(alone);
    List<String> failed =
        numbers.parallel().mapToObj(n -> check(n, clean)).flatMap(Optional::stream).toList();
    assertEquals(List.of(), failed.stream().limit(SHOWN).toList(), () -> failed.size() + " failed");
  }

  private static Stream<Clean> stored() {
    try (Stream<Path> all = Files.walk(Path.of("testdata", "reports"))) {
      List<Path> files =
          all.filter(f -> f.toString().matches(".*[.](txt|md|html)")).sorted().toList();
      List<Clean> clean = new ArrayList<>();
      for (Path file : files) {
        clean.add(new Clean(file.getFileName().toString(), Files.readString(file, ISO_8859_1)));
      }
      return clean.stream().flatMap(c -> Stream.of(c, in(c, "GB18030")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Clean in(Clean clean, String charset) {
    String words = new String(clean.bytes().getBytes(ISO_8859_1), UTF_8);
    byte[] bytes = words.getBytes(Charset.forName(charset));
    return new Clean(clean.name().replace(".", ".gbk."), new String(bytes, ISO_8859_1));
  }

  private static Stream<Clean> written() {
    return LAYOUTS.stream()
        .flatMap(
            layout ->
                Stream.of("2018", "2019", "2021")
                    .map(y -> layout.write(Model.of(y)))
                    .map(b -> new Clean(layout + "." + layout.file(), new String(b, ISO_8859_1))));
  }

  /** What a mutant failed in. */
  private static Optional<String> check(int number, List<Clean> clean) {
    var random = new Random(404 + 31L * number);
    Clean from = clean.get(random.nextInt(clean.size()));
    String broken = random.nextInt(8) == 0 ? from.bytes() : excerpt(from.bytes(), random);
    for (int n = 1 + random.nextInt(4); n > 0; n--) {
      Mutation[] all = Mutation.values();
      broken = all[random.nextInt(all.length)].of(broken, random);
    }
    byte[] bytes = broken.getBytes(ISO_8859_1);
    try {
      check(from.name(), bytes, number % 20 == 0);
      return Optional.empty();
    } catch (RuntimeException | Error failed) {
      return Optional.of(number + " " + kept(number, from, bytes) + ": " + failed);
    }
  }

  private static void check(String name, byte[] bytes, boolean again) {
    long start = processorTime();
    FileResult result = Sound.lint(name, bytes);
    double seconds = (processorTime() - start) / 1e9;
    if (seconds > LIMIT) {
      throw new AssertionError("took " + seconds + " s");
    }
    if (again) {
      assertEquals(result.findings(), Sound.lint(name, bytes).findings());
    }
  }

  private static String excerpt(String bytes, Random random) {
    String[] lines = bytes.split("(?<=\n)");
    int from = random.nextInt(Math.max(1, lines.length - LINES / 2));
    int to = Math.min(lines.length, from + LINES / 2 + random.nextInt(LINES));
    return String.join("", List.of(lines).subList(from, to));
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Keeps a mutant that failed. */
  private static Path kept(int number, Clean from, byte[] bytes) {
    try {
      Files.createDirectories(KEPT);
      return Files.write(KEPT.resolve(number + "-" + from.name()), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
