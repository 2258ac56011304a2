package io.github.nianshen.finding;

import io.github.nianshen.text.Content;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Format;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of one file when the run has ended: how it fared, without its text.
 *
 * @param path the file as it was named on the command line or found below a folder
 * @param content its bytes; empty where they were not read
 * @param format what it was read as; empty where it could not be read
 * @param counts how many findings of each level; a level without findings is absent
 * @param known how many more the baseline knows
 * @param suppressed how many more the configuration suppresses
 * @param faults rules that failed on it
 * @param reason why it could not be read; empty where it could
 * @param issuer whose report it is
 * @param returned whether it is to be handed in anew
 */
public record FileOutcome(
    Path path,
    Optional<Content> content,
    Optional<Format> format,
    Map<Level, Integer> counts,
    int known,
    int suppressed,
    List<Fault> faults,
    Optional<Reason> reason,
    Issuer issuer,
    boolean returned) {

  /**
   * Why a file could not be read, in the words of a rule.
   *
   * @param rule the rule's id
   * @param message what it says
   */
  public record Reason(String rule, Message message) {}

  /** Keeps copies of the collections. */
  public FileOutcome {
    counts = Map.copyOf(counts);
    faults = List.copyOf(faults);
  }

  /** How a file fared. */
  public static FileOutcome of(FileResult file) {
    Map<Level, Integer> counts = new EnumMap<>(Level.class);
    file.findings().forEach(f -> counts.merge(f.level(), 1, Integer::sum));
    Optional<Format> format = file.document().map(Document::format);
    Optional<Reason> reason =
        file.findings().stream()
            .filter(f -> format.isEmpty())
            .findFirst()
            .map(f -> new Reason(f.rule(), f.message()));
    int known = (int) file.aside().stream().filter(a -> a.reason().isEmpty()).count();
    int suppressed = file.aside().size() - known;
    return new FileOutcome(
        file.path(),
        file.content(),
        format,
        counts,
        known,
        suppressed,
        file.faults(),
        reason,
        file.issuer(),
        file.returned());
  }

  /** Whether the file could be read, so that its silence means something. */
  public boolean checked() {
    return format.isPresent();
  }

  /** How many findings of a level it has. */
  public int count(Level level) {
    return counts.getOrDefault(level, 0);
  }

  /**
   * What the run says of it.
   *
   * @param failOn what is to be corrected
   */
  public Verdict verdict(Level failOn) {
    if (!checked()) {
      return Verdict.UNCHECKED;
    }
    if (returned) {
      return Verdict.RETURNED;
    }
    if (reaches(failOn)) {
      return Verdict.TO_CORRECT;
    }
    return faults.isEmpty() ? Verdict.PASSED : Verdict.UNCHECKED;
  }

  /** Whether anything as grave as the level was found. */
  public boolean reaches(Level level) {
    return counts.keySet().stream().anyMatch(l -> l.reaches(level));
  }
}
