package io.github.nianshen.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A command that is run as a process of its own, and what its runs took. */
final class Program {
  private static final int TICK_MILLIS = 10;

  private final String name;
  private final List<String> command;
  private final Path output;
  private final Map<String, String> environment = new HashMap<>();
  private final List<Run> runs = new ArrayList<>();

  /**
   * What one run took.
   *
   * @param wall milliseconds from its start to its end
   * @param cpu milliseconds of processor time, its children's too
   * @param peak most memory that it held at once, in MiB
   */
  record Run(double wall, double cpu, double peak) {}

  Program(String name, Path output, String... command) {
    this.name = name;
    this.output = output;
    this.command = List.of(command);
  }

  Program with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  String name() {
    return name;
  }

  List<Run> runs() {
    return runs;
  }

  /** Runs it once and does not count it. */
  void warm() throws IOException, InterruptedException {
    once();
  }

  /** Runs it once more. */
  void run() throws IOException, InterruptedException {
    runs.add(once());
  }

  private Run once() throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(output.toFile()).redirectInput(new File("/dev/null"));
    builder.environment().putAll(environment);
    long cpu = childrenTicks();
    long start = System.nanoTime();
    Process process = builder.start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peak(process.pid()));
      Thread.sleep(2);
    }
    int code = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e6;
    if (code > 1) { // 1 is "findings", for all of them
      throw new IOException(name + " ended with " + code + ", see " + output);
    }
    return new Run(wall, (childrenTicks() - cpu) * TICK_MILLIS, peak / 1024.0);
  }

  /** The high-water mark of a process's memory in KiB; 0 where it has just ended. */
  private static long peak(long pid) throws IOException {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
      }
    } catch (NoSuchFileException ended) {
      return 0;
    } catch (IOException ended) {
      return 0; // it ended while its state was read
    }
    return 0;
  }

  /** The processor time of all children that have ended, in ticks of 10 ms. */
  private static long childrenTicks() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
  }
}
