package io.github.nianshen.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program, started as a process of its own in a folder. */
record Jar(Path folder, Map<String, String> environment, String input) {
  private static final long SECONDS = 60;
  private static final String JAR = Path.of(System.getProperty("nianshen.jar")).toString();

  /** Java with the program's classes from an archive, which starts in half the time. */
  private static final List<String> JAVA = java("-XX:SharedArchiveFile=" + archive());

  /** How a process ended and what it said; what is no UTF-8 fails the test. */
  record Ended(int code, String out, String err) {
    @Override
    public String toString() {
      return "exit " + code + ", " + out.length() + " signs; " + err;
    }
  }

  /** The program in a folder, in the environment that Maven gives a test. */
  static Jar in(Path folder) {
    return new Jar(folder, Map.of(), "");
  }

  /** The same with a variable of its environment set. */
  Jar with(String name, String value) {
    var more = new HashMap<>(environment);
    more.put(name, value);
    return new Jar(folder, more, input);
  }

  /** The same with something on standard input. */
  Jar reading(String words) {
    return new Jar(folder, environment, words);
  }

  /** Runs the program. */
  Ended run(Object... args) {
    var command = new ArrayList<>(JAVA);
    for (Object arg : args) {
      command.add(arg.toString());
    }
    return start(command);
  }

  /** Runs a line of bash, in which {@code $nianshen} is the program. */
  Ended shell(String line) {
    return with("nianshen", String.join(" ", JAVA)).start(List.of("bash", "-c", line));
  }

  private Ended start(List<String> command) {
    try {
      Path in = Files.writeString(Files.createTempFile("jar", ".in"), input);
      Path out = Files.createTempFile("jar", ".out");
      Path err = Files.createTempFile("jar", ".err");
      var builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().putAll(environment);
      builder.redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
      Process process = builder.start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IllegalStateException("still running after " + SECONDS + " s: " + command);
      }
      var ended = new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
      Files.delete(in);
      Files.delete(out);
      Files.delete(err);
      return ended;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<String> java(String option) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", option, "-jar", JAR);
  }

  private static Path archive() {
    try {
      Path archive = Files.createTempDirectory("jar").resolve("classes.jsa");
      archive.getParent().toFile().deleteOnExit();
      archive.toFile().deleteOnExit();
      var command = new ArrayList<>(java("-XX:ArchiveClassesAtExit=" + archive));
      command.addAll(List.of("-f", "sarif", Reports.given("err/cells.md").toString()));
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
      return archive;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
