package io.github.nianshen.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A faulty report in a repository, and configurations for it. */
final class Configured {
  static final Path FAULTY = Path.of("testdata", "reports", "err", "year-conflict.txt");
  static final String REASON = "上级已同意，见复函";

  private Configured() {}

  /** Makes a folder a repository with a report in 乡镇/清河镇 that {@code NS406} is found in. */
  static Path report(Path folder) throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Path town = Files.createDirectories(folder.resolve("乡镇").resolve("清河镇"));
    return Files.copy(FAULTY, town.resolve("报告.txt"));
  }

  static void config(Path where, String... lines) throws IOException {
    Files.writeString(where.resolve("nianshen.yaml"), String.join("\n", lines) + "\n");
  }

  /** A configuration that sets {@code NS406} aside. */
  static String suppress(String more) {
    return "suppress: [{rule: NS406, reason: " + REASON + more + "}]";
  }

  /** What is found in a report with these options. */
  static List<String> found(Path report, Object... more) throws IOException {
    List<Object> args = new ArrayList<>(List.of("-f", "json", report));
    args.addAll(List.of(more));
    return rules(Runs.run(args.toArray()));
  }

  /** What a run in JSON found: {@code NS406 error}. */
  static List<String> rules(Runs.Ended run) throws IOException {
    List<String> all = new ArrayList<>();
    for (JsonNode f : new JsonMapper().readTree(run.out()).path("findings")) {
      all.add(f.path("rule").asText() + " " + f.path("level").asText());
    }
    return all;
  }
}
