package io.github.nianshen.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are remembered from one run of the jar to the next. */
class ReadCacheIT {
  private static final Path SAMPLES = Path.of("testdata", "read").toAbsolutePath();

  /** Each sort of output, of which none may tell whether a file was read or remembered. */
  private static final List<String> OUTPUTS = List.of("sarif", "json", "html", "text", "letters");

  @TempDir Path folder;
  private Path cache;

  @BeforeEach
  void reports() throws IOException {
    cache = folder.resolve("cache");
    Files.createDirectory(folder.resolve("reports"));
    for (Path sample : in(SAMPLES)) {
      Files.copy(sample, folder.resolve("reports").resolve(sample.getFileName()));
    }
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private List<Path> kept() throws IOException {
    return Files.exists(cache) ? in(cache) : List.of();
  }

  /** What a run says and writes, by name. */
  private Map<String, String> run(String... more) throws IOException {
    Jar jar = Jar.in(folder).with("XDG_CACHE_HOME", cache.toString());
    Path out = Files.createTempDirectory(folder, "out");
    Object[] args =
        Stream.of(
                Stream.of("reports", "--fail-on", "never"),
                OUTPUTS.stream().flatMap(o -> Stream.of("-o", o + "=" + out.resolve(o))),
                Stream.of(more))
            .flatMap(s -> s)
            .toArray();
    Jar.Ended run = jar.run(args);
    Map<String, String> all = new TreeMap<>();
    all.put("out", run.out());
    all.put("err", run.err().replace(out.toString(), "OUT"));
    for (Path file : in(out)) {
      all.put(out.relativize(file).toString(), hash(file).replace(out.toString(), "OUT"));
    }
    return all;
  }

  private static String hash(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return bytes.length + " " + java.util.Arrays.hashCode(bytes);
  }

  @Test
  void aReportIsTheSameWithAndWithoutIt() throws IOException {
    Map<String, String> without = run("--no-cache");
    assertEquals(List.of(), kept());
    Map<String, String> first = run();
    assertFalse(kept().isEmpty());
    Map<String, String> again = run();
    assertEquals(without, first);
    assertEquals(without, again);
    assertTrue(again.size() > OUTPUTS.size(), again::toString);
  }

  @Test
  void whatIsRememberedIsUsed() throws IOException {
    Map<String, String> before = run();
    Map<String, Path> docx = new TreeMap<>();
    for (Path entry : kept()) {
      if (entry.toString().endsWith(".docx")) {
        docx.put(entry.getFileName().toString(), entry);
      }
    }
    Path one = docx.values().stream().toList().get(0);
    for (Path other : docx.values()) {
      Files.write(other, Files.readAllBytes(one));
    }
    assertNotEquals(before, run());
    assertEquals(before, run("--no-cache"));
  }
}
