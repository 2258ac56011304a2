package io.github.nianshen.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * How much memory the check of one report asks for: what slows the checks most often shows here,
 * and it is the same on every machine, as time is not.
 */
class AllocationIT {
  /**
   * Bytes a report, measured; raise it only with a reason, and lower it when it has become less.
   * 1,564,000 were for 36 rules, which left the sentences of the text alone; there are 82.
   */
  private static final long MEASURED = 2_209_000;

  private static final double SLACK = 0.1;

  @Test
  void aReportIsCheckedInTheMemoryThatItWasMeasuredAt() throws IOException, InterruptedException {
    long bytes = measured();
    assertTrue(
        bytes < MEASURED * (1 + SLACK),
        () -> "a report now takes " + bytes + " bytes, " + MEASURED + " before");
    assertTrue(
        bytes > MEASURED * (1 - SLACK),
        () ->
            "a report now takes only " + bytes + " bytes: write that down in place of " + MEASURED);
  }

  /** In a Java of its own that leaves out the optimisations which remove allocations by chance. */
  private static long measured() throws IOException, InterruptedException {
    Path classes = Path.of("target", "test-classes");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classes + java.io.File.pathSeparator + System.getProperty("nianshen.jar"),
                "io.github.nianshen.bench.Allocation")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    assertEquals(0, process.waitFor(), said);
    return Long.parseLong(said);
  }
}
