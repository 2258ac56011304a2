package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Office documents broken at random: whatever they are, they are read in time or refused, and what
 * is found stands within them. Each mutant follows from its number alone: {@code mvn test
 * -Dtest=OfficeMutantsTest -Dnianshen.mutant=1234} makes and checks that one of each file.
 */
@Tag("slow")
class OfficeMutantsTest {
  /** Seconds of processor time; a few hundredths are usual. */
  private static final double LIMIT = 5;

  private static final Path FOLDER = Path.of("testdata", "read");
  private static final Path KEPT = Path.of("target", "mutants");

  @ParameterizedTest
  @CsvSource({
    "faulty-numbered.docx, 2000",
    "clean-numbered.doc, 2000",
    "statistics.xls, 2000",
    "faulty.xlsx, 2000"
  })
  void aBrokenDocumentIsReadInTimeOrRefused(String name, int mutants) throws IOException {
    byte[] whole = Files.readAllBytes(FOLDER.resolve(name));
    Integer alone = Integer.getInteger("nianshen.mutant");
    IntStream numbers = alone == null ? IntStream.range(0, mutants) : IntStream.of(alone);
    List<String> failed =
        numbers.parallel().mapToObj(n -> check(n, name, whole)).flatMap(Optional::stream).toList();
    assertEquals(List.of(), failed.stream().limit(20).toList(), () -> failed.size() + " failed");
  }

  private static Optional<String> check(int number, String name, byte[] whole) {
    var random = new Random(707 + 31L * number);
    boolean zip = whole[0] == 'P' && number % 4 != 0;
    byte[] bytes = zip ? repacked(whole, random) : broken(whole, random);
    try {
      long start = processorTime();
      Sound.lint(name, bytes);
      double seconds = (processorTime() - start) / 1e9;
      return seconds > LIMIT
          ? Optional.of(kept(number, name, bytes) + " took " + seconds + " s")
          : Optional.empty();
    } catch (RuntimeException | Error failed) {
      return Optional.of(number + " " + kept(number, name, bytes) + ": " + failed);
    }
  }

  /** A part is broken before it is packed, so that sums hold and the part itself is read. */
  private static byte[] repacked(byte[] whole, Random random) {
    try {
      Map<String, byte[]> parts = parts(whole);
      String wrong = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
      var bytes = new ByteArrayOutputStream();
      try (var out = new ZipOutputStream(bytes)) {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
          boolean hit = part.getKey().equals(wrong);
          out.putNextEntry(new ZipEntry(part.getKey()));
          out.write(hit ? broken(part.getValue(), random) : part.getValue());
          out.closeEntry();
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> parts(byte[] whole) throws IOException {
    var parts = new TreeMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(whole))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().matches("(word|xl)/.*|_rels/.*")) {
          parts.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return parts;
  }

  private static byte[] broken(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int n = 1 + random.nextInt(6); n > 0 && bytes.length > 0; n--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(6)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> bytes[at] = (byte) (random.nextBoolean() ? 0 : 0xff);
        case 3 -> bytes[at] = (byte) ('0' + random.nextInt(10));
        case 4 -> {
          int length = Math.min(random.nextInt(64), bytes.length - at);
          int from = random.nextInt(bytes.length - length + 1);
          System.arraycopy(bytes, from, bytes, at, length);
        }
        default -> {
          if (random.nextInt(8) == 0) {
            bytes = Arrays.copyOf(bytes, at);
          }
        }
      }
    }
    return bytes;
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Keeps a mutant that failed. */
  private static Path kept(int number, String name, byte[] bytes) {
    try {
      Files.createDirectories(KEPT);
      return Files.write(KEPT.resolve(number + "-" + name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
