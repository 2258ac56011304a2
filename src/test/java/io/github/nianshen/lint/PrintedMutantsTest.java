package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Printed files broken at random: they are read in time or refused. {@code mvn test
 * -Dtest=PrintedMutantsTest -Dnianshen.mutant=1234} makes and checks one of them.
 */
@Tag("slow")
class PrintedMutantsTest {
  private static final int MUTANTS = 2_400;

  /** Seconds of processor time; some hundredths are usual. */
  private static final double LIMIT = 5;

  private static final Path FOLDER = Path.of("testdata", "read");

  @Test
  void aBrokenFileIsReadInTimeOrRefused() throws IOException {
    List<byte[]> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files =
          all.filter(f -> f.toString().endsWith(".pdf"))
              .sorted()
              .map(PrintedMutantsTest::bytes)
              .toList();
    }
    Integer alone = Integer.getInteger("nianshen.mutant");
    IntStream numbers = alone == null ? IntStream.range(0, MUTANTS) : IntStream.of(alone);
    List<String> failed =
        numbers.parallel().mapToObj(n -> check(n, files)).flatMap(Optional::stream).toList();
    assertEquals(List.of(), failed.stream().limit(9).toList(), () -> failed.size() + " failed");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> check(int number, List<byte[]> files) {
    var random = new Random(808 + 31L * number);
    byte[] broken = files.get(random.nextInt(files.size())).clone();
    for (int i = random.nextInt(40); i >= 0; i--) {
      flip(broken, random);
    }
    try {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Sound.lint("a.pdf", broken);
      long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      double seconds = (end - start) / 1e9;
      return seconds > LIMIT ? Optional.of(number + " took " + seconds + " s") : Optional.empty();
    } catch (RuntimeException | Error failed) {
      return Optional.of(number + ": " + failed);
    }
  }

  /** Changes a byte, half the time one of a digit, a name or a mark outside of packed streams. */
  private static void flip(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    if (random.nextBoolean()) {
      while (at < bytes.length - 1 && (bytes[at] < ' ' || bytes[at] > '~')) {
        at++;
      }
      bytes[at] = (byte) (' ' + random.nextInt('~' - ' '));
    } else {
      bytes[at] ^= (byte) (1 << random.nextInt(8));
    }
  }
}
