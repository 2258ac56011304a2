package io.github.nianshen.finding;

import java.util.List;

/**
 * All that an output may show of a run, but for the findings themselves.
 *
 * @param rules every rule that was in force, sorted by id
 * @param files sorted by path
 * @param skipped files passed over, sorted by path
 * @param broken rule files that could not be used
 * @param ending how the run ends
 */
public record RunResult(
    List<RuleInfo> rules,
    List<FileOutcome> files,
    List<Skipped> skipped,
    List<BrokenRule> broken,
    Ending ending) {

  /** Keeps copies of the lists. */
  public RunResult {
    rules = List.copyOf(rules);
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
    broken = List.copyOf(broken);
  }

  /** How many findings there are, shown or not. */
  public int findings() {
    return files.stream().flatMap(f -> f.counts().values().stream()).mapToInt(n -> n).sum();
  }

  /**
   * How a run ends.
   *
   * @param code the exit code
   * @param words what the code means
   */
  public record Ending(int code, Words words) {}
}
