package io.github.nianshen.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher keeps an archive of loaded classes, and nobody ever notices but by the time. */
@EnabledOnOs(OS.LINUX)
class LauncherIT {
  private static final Path REPORT = Path.of("rules", "examples", "2021.txt");

  /** From Java 25 on the archive is a cache of linked code. */
  private static final boolean CACHED = Runtime.version().feature() >= 25;

  private static final String ARCHIVE = CACHED ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";

  @TempDir Path home;

  private Path jar;
  private Path cache;

  @BeforeEach
  void checkout() throws IOException {
    jar = home.resolve("target/nianshen.jar");
    cache = home.resolve("cache");
    Files.createDirectories(jar.getParent());
    Files.createDirectories(home.resolve(REPORT).getParent());
    Files.copy(REPORT, home.resolve(REPORT));
    Files.copy(Path.of("nianshen"), home.resolve("nianshen"));
    Files.copy(Path.of(System.getProperty("nianshen.jar")), jar);
  }

  @Test
  void theSecondStartUsesTheArchiveOfTheFirst() throws Exception {
    Ended first = start(cache);
    assertEquals(0, first.code(), first::toString);
    Path archive = archive();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Ended proof =
        ended(
            process(
                cache,
                java,
                "-XX:+UseSerialGC",
                CACHED ? "-XX:AOTMode=on" : "-Xshare:on",
                ARCHIVE + archive,
                "-jar",
                jar.toString(),
                REPORT.toString()));
    assertEquals(0, proof.code(), proof::toString);
    Ended second = ended(process(cache, "bash", "-x", "nianshen", REPORT.toString()));
    assertTrue(second.err().contains(ARCHIVE + archive), second::toString);
    assertEquals(first, start(cache));
  }

  @Test
  void ofTenFirstStartsOneMakesTheArchive() throws Exception {
    List<Process> all = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      all.add(process(cache, "bash", "nianshen", REPORT.toString()));
    }
    for (Process one : all) {
      Ended run = ended(one);
      assertEquals(0, run.code(), run::toString);
    }
    archive();
  }

  @Test
  void aChangedJarGetsAnArchiveOfItsOwn() throws Exception {
    start(cache);
    Path old = archive();
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
    start(cache);
    await(() -> !Files.exists(old));
    assertTrue(Files.size(archive()) > 0);
  }

  @Test
  void aDamagedArchiveIsPassedOver() throws Exception {
    Ended good = start(cache);
    Path archive = archive();
    byte[] whole = Files.readAllBytes(archive);
    for (int length : new int[] {10, 5_000, whole.length / 2}) {
      Files.write(archive, Arrays.copyOf(whole, length));
      assertEquals(good, start(cache), "cut to " + length);
    }
    Files.writeString(archive, "no archive");
    assertEquals(good, start(cache));
  }

  @Test
  void withoutAPlaceForTheArchiveItStartsAllTheSame() throws Exception {
    Path file = Files.writeString(home.resolve("file"), "");
    Ended run = start(file);
    assertEquals(0, run.code(), run::toString);
    assertEquals(run, start(file));
  }

  private record Ended(int code, String out, String err) {}

  private Ended start(Path cache) throws Exception {
    return ended(process(cache, "bash", "nianshen", REPORT.toString()));
  }

  private Process process(Path cache, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.start();
  }

  private static Ended ended(Process process) throws Exception {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Ended(process.waitFor(), out, err);
  }

  /** The one archive, when it is made and nothing else is left beside it. */
  private Path archive() throws Exception {
    await(() -> made().size() == 1 && made().get(0).toString().endsWith(".jsa"));
    return made().get(0);
  }

  private List<Path> made() {
    try (Stream<Path> all = Files.list(cache.resolve("nianshen"))) {
      return all.toList();
    } catch (NoSuchFileException notYet) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void await(BooleanSupplier what) throws InterruptedException {
    for (int i = 0; i < 1200 && !what.getAsBoolean(); i++) {
      Thread.sleep(50);
    }
    assertTrue(what.getAsBoolean(), () -> "made: " + made());
  }
}
