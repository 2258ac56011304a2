package io.github.nianshen.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that an output may show of a run, but for the findings themselves.
 *
 * @param rules every rule that was in force, sorted by id
 * @param files sorted by path
 * @param skipped files and folders passed over, sorted by path
 * @param broken rule files that could not be used
 * @param stale what of the baseline and the suppressions fits nothing any more
 * @param off how many files each rule is switched off for by their configuration; rules that none
 *     is are absent
 * @param lacking what rules hold reports against and this run has none of
 * @param roll which units have sent no report
 * @param again what became of the problems of an earlier run; empty where none is known
 * @param failOn the level that fails the run; empty for none
 * @param ending how the run ends
 */
public record RunResult(
    List<RuleInfo> rules,
    List<FileOutcome> files,
    List<Skipped> skipped,
    List<BrokenRule> broken,
    Stale stale,
    Map<String, Integer> off,
    Set<Need> lacking,
    Roll roll,
    Optional<Resubmissions> again,
    Optional<Level> failOn,
    Ending ending) {

  /** Keeps copies of the lists. */
  public RunResult {
    rules = List.copyOf(rules);
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
    broken = List.copyOf(broken);
    off = Map.copyOf(off);
    lacking = Set.copyOf(lacking);
  }

  /** A run without a baseline, suppressions and a roster. */
  public RunResult(
      List<RuleInfo> rules,
      List<FileOutcome> files,
      List<Skipped> skipped,
      List<BrokenRule> broken,
      Optional<Level> failOn,
      Ending ending) {
    this(
        rules,
        files,
        skipped,
        broken,
        Stale.NONE,
        Map.of(),
        Set.of(),
        Roll.NONE,
        Optional.empty(),
        failOn,
        ending);
  }

  /** How many findings the baseline knows. */
  public int known() {
    return files.stream().mapToInt(FileOutcome::known).sum();
  }

  /** How many findings the configuration suppresses. */
  public int suppressed() {
    return files.stream().mapToInt(FileOutcome::suppressed).sum();
  }

  /** What the run says of a file; where nothing fails, what errors make of it. */
  public Verdict verdict(FileOutcome file) {
    return file.verdict(failOn.orElse(Level.ERROR));
  }

  /** How many files fared so. */
  public int count(Verdict verdict) {
    return (int) files.stream().filter(f -> verdict(f) == verdict).count();
  }

  /** What files of this run may fare: reports are returned only where a configuration says so. */
  public List<Verdict> verdicts() {
    return Arrays.stream(Verdict.values())
        .filter(v -> v != Verdict.RETURNED || count(v) > 0)
        .toList();
  }

  /** How many findings of a level there are, shown or not. */
  public int count(Level level) {
    return files.stream().mapToInt(f -> f.count(level)).sum();
  }

  /** Why a file could not be read, in words; empty where no rule of the run says it. */
  public Optional<String> say(FileOutcome.Reason reason, Lang lang) {
    return rules.stream()
        .filter(r -> r.id().equals(reason.rule()))
        .findFirst()
        .map(r -> r.say(reason.message(), lang));
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
