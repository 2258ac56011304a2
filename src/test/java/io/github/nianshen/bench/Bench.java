package io.github.nianshen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Times nianshen beside its peers, each in a process of its own, all in turn in one run, so that
 * what else the machine does weighs on all of them alike. Ratios are of medians.
 */
final class Bench {
  private static final int OF_ONE_FILE = 15;
  private static final int OF_MANY = 5;
  private static final int OF_SIZES = 3;

  private final Path work;

  /** Outside the checkout: what git ignores there, autocorrect passes over. */
  private final Path corpora;

  private final StringBuilder page = new StringBuilder();

  private Bench(Path work, Path corpora) {
    this.work = work.toAbsolutePath();
    this.corpora = corpora;
  }

  /** What is measured on its own. */
  private interface Part {
    void measure(Bench bench) throws IOException, InterruptedException;
  }

  /** The parts by name, in the order in which they are measured. */
  private static Map<String, Part> parts() {
    Map<String, Part> parts = new LinkedHashMap<>();
    parts.put("one", Bench::oneFile);
    parts.put("many", Bench::manyFiles);
    parts.put("sizes", Bench::sizes);
    parts.put("copies", Bench::copies);
    parts.put("office", Bench::office);
    parts.put("again", Bench::again);
    return parts;
  }

  /** The folder where the peers are and the results go, and the parts wanted; all without any. */
  public static void main(String[] args) throws IOException, InterruptedException {
    var bench = new Bench(Path.of(args[0]), Files.createTempDirectory("nianshen-bench"));
    Map<String, Part> parts = parts();
    List<String> wanted = List.of(args).subList(1, args.length);
    parts.keySet().retainAll(wanted.isEmpty() ? List.copyOf(parts.keySet()) : wanted);
    bench.machine();
    for (Part part : parts.values()) {
      part.measure(bench);
    }
    Files.writeString(bench.work.resolve("results.md"), bench.page);
  }

  private void machine() {
    say(
        "%d processors, Java %s, %s%n",
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        System.getProperty("os.name"));
  }

  private void oneFile() throws IOException, InterruptedException {
    Corpus corpus = Corpus.write(corpora.resolve("1"), 1);
    String file = corpus.folder().resolve("report-00000.txt").toString();
    List<Program> programs =
        List.of(
            autocorrect(file),
            nianshen("nianshen, text", "-f", "text", file),
            nianshen("nianshen, SARIF", "-f", "sarif", file),
            new Program(
                "Java, hello world",
                out(),
                java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                "target/test-classes",
                Hello.class.getName()));
    archive(programs.get(1));
    inTurn(programs, OF_ONE_FILE);
    table("One report, %.1f kB".formatted(corpus.mebibytes() * 1024), programs);
  }

  private void manyFiles() throws IOException, InterruptedException {
    Corpus corpus = Corpus.write(corpora.resolve("many"), 1000);
    String folder = corpus.folder().toString();
    List<Program> programs =
        List.of(
            autocorrect(folder),
            nianshen("nianshen, SARIF", "-f", "sarif", folder),
            checkstyle(folder));
    inTurn(programs, OF_MANY);
    table("1,000 reports, %.1f MiB".formatted(corpus.mebibytes()), programs);
  }

  /** How time grows with the number of files: the exponent between 100 and 10,000. */
  private void sizes() throws IOException, InterruptedException {
    List<Program> programs = new ArrayList<>();
    for (int files : List.of(100, 1_000, 10_000)) {
      Corpus corpus = Corpus.write(corpora.resolve(Integer.toString(files)), files);
      String folder = corpus.folder().toString();
      programs.add(nianshen("%,d reports".formatted(files), "-f", "sarif", folder));
    }
    inTurn(programs, OF_SIZES);
    table("nianshen, SARIF, by number of reports", programs);
    double few = median(programs.get(0), Program.Run::cpu);
    double many = median(programs.get(2), Program.Run::cpu);
    say(
        "Processor time grows with the number of reports to the power %.2f.%n",
        Math.log10(many / few) / 2);
  }

  /** Paragraphs shared by pairs of a batch: all pairs are to be told, and nothing else. */
  private void copies() throws IOException, InterruptedException {
    List<Program> programs = new ArrayList<>();
    List<Integer> sizes = List.of(1_000, 2_000, 5_000, 10_000);
    for (int files : sizes) {
      Path folder = corpora.resolve("copied" + files);
      Set<String> pairs = Copied.write(folder, files);
      Program program = nianshen("%,d reports".formatted(files), "-f", "json", folder.toString());
      program.warm();
      Set<String> told = Copied.told(out());
      if (!told.equals(pairs)) {
        throw new IllegalStateException(told.size() + " pairs told, not " + pairs.size());
      }
      programs.add(program);
    }
    inTurn(programs, OF_SIZES);
    table("nianshen, JSON, each tenth report with a paragraph of another", programs);
    double few = median(programs.get(0), Program.Run::cpu);
    double many = median(programs.get(sizes.size() - 1), Program.Run::cpu);
    say(
        "All pairs were told, and no other. Processor time grows with their number to the power"
            + " %.2f.%n",
        Math.log10(many / few));
  }

  /** Documents, printed pages and web pages; the exponent between 100 and 1,600. */
  private void office() throws IOException, InterruptedException {
    List<Program> programs = new ArrayList<>();
    for (int files : List.of(100, 400, 1_600)) {
      Corpus corpus = Corpus.mixed(corpora.resolve("mixed" + files), files);
      String name = "%,d files, %,.0f MiB".formatted(files, corpus.mebibytes());
      programs.add(nianshen(name, "--no-cache", "-f", "sarif", corpus.folder().toString()));
    }
    inTurn(programs, OF_SIZES);
    table("nianshen, SARIF, docx, pdf, html and doc in turn", programs);
    double few = median(programs.get(0), Program.Run::cpu);
    double many = median(programs.get(2), Program.Run::cpu);
    say(
        "Processor time grows with the number of files to the power %.2f.%n",
        Math.log10(many / few) / Math.log10(16));
  }

  /** The same files a second time, when what they say is remembered. */
  private void again() throws IOException, InterruptedException {
    String folder = Corpus.mixed(corpora.resolve("again"), 400).folder().toString();
    List<Program> programs =
        List.of(
            nianshen("read anew (--no-cache)", "--no-cache", "-f", "sarif", folder),
            nianshen("remembered", "-f", "sarif", folder));
    inTurn(programs, OF_MANY);
    table("nianshen, SARIF, 400 files, docx, pdf, html and doc in turn", programs);
  }

  private Program autocorrect(String path) {
    String program = work.resolve("npm/node_modules/.bin/autocorrect").toString();
    return new Program("autocorrect, JSON", out(), program, "--lint", "--format", "json", path);
  }

  private Program nianshen(String name, String... arguments) {
    List<String> command = new ArrayList<>(List.of("./nianshen", "--quiet", "--fail-on", "never"));
    command.addAll(List.of(arguments));
    return new Program(name, out(), command.toArray(String[]::new))
        .with("XDG_CACHE_HOME", work.resolve("cache").toString());
  }

  private Program checkstyle(String folder) {
    return new Program(
        "checkstyle, two expressions, SARIF",
        out(),
        java(),
        "-cp",
        work.resolve("checkstyle") + "/*",
        "com.puppycrawl.tools.checkstyle.Main",
        "-c",
        "bench/checkstyle.xml",
        "-f",
        "sarif",
        folder);
  }

  private static String java() {
    return ProcessHandle.current().info().command().orElse("java");
  }

  private Path out() {
    return work.resolve("output.txt");
  }

  /** Waits until the launcher has made its archive of classes, as it has after its first run. */
  private void archive(Program nianshen) throws IOException, InterruptedException {
    nianshen.warm();
    for (int seconds = 0; seconds < 60 && !hasArchive(); seconds++) {
      Thread.sleep(1_000);
    }
    if (!hasArchive()) {
      say("The launcher made no archive of classes.%n");
    }
  }

  private boolean hasArchive() throws IOException {
    Path cache = work.resolve("cache/nianshen");
    if (!Files.isDirectory(cache)) {
      return false;
    }
    try (Stream<Path> files = Files.list(cache)) {
      return files.anyMatch(f -> f.toString().endsWith(".jsa"));
    }
  }

  private static void inTurn(List<Program> programs, int times)
      throws IOException, InterruptedException {
    for (Program program : programs) {
      program.warm();
    }
    for (int i = 0; i < times; i++) {
      for (Program program : programs) {
        program.run();
      }
    }
  }

  /** A row a program; ratios to the first. */
  private void table(String title, List<Program> programs) {
    say("%n### %s%n%n", title);
    say("| | time, ms | ratio | processor time, ms | ratio | peak memory, MiB |%n");
    say("|---|---:|---:|---:|---:|---:|%n");
    double wall = median(programs.get(0), Program.Run::wall);
    double cpu = median(programs.get(0), Program.Run::cpu);
    for (Program program : programs) {
      double ownWall = median(program, Program.Run::wall);
      double ownCpu = median(program, Program.Run::cpu);
      say(
          "| %s | %,.0f | %.2f | %,.0f | %.2f | %,.0f |%n",
          program.name(),
          ownWall,
          ownWall / wall,
          ownCpu,
          ownCpu / cpu,
          median(program, Program.Run::peak));
    }
  }

  private static double median(Program program, ToDoubleFunction<Program.Run> figure) {
    double[] all = program.runs().stream().mapToDouble(figure).sorted().toArray();
    return all[all.length / 2];
  }

  private void say(String format, Object... arguments) {
    String words = String.format(Locale.ROOT, format, arguments);
    System.out.print(words);
    page.append(words);
  }
}
