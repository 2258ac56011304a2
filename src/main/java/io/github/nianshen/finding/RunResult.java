package io.github.nianshen.finding;

import java.util.List;

/**
 * All that an output may show of a run.
 *
 * @param rules every rule that was in force, sorted by id
 * @param files sorted by path
 * @param skipped files passed over, sorted by path
 */
public record RunResult(List<RuleInfo> rules, List<FileResult> files, List<Skipped> skipped) {

  /** Keeps copies of the lists. */
  public RunResult {
    rules = List.copyOf(rules);
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
  }
}
