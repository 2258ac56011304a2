package io.github.nianshen.finding;

import java.util.List;
import java.util.Map;

/**
 * The findings of an earlier run, by their fingerprints: what stood then is known.
 *
 * @param standing what stood, by the finding's fingerprint
 * @param issuers whose report each file was, by the file's address
 */
public record Baseline(Map<String, Standing> standing, Map<String, Issuer> issuers) {
  /** Knows nothing. */
  public static final Baseline NONE = new Baseline(Map.of(), Map.of());

  /** Keeps copies. */
  public Baseline {
    standing = Map.copyOf(standing);
    issuers = Map.copyOf(issuers);
  }

  /** Whether the finding stood in the earlier run. */
  public boolean knows(Finding finding) {
    return standing.containsKey(finding.fingerprint());
  }

  /**
   * A finding as it stood in the earlier run.
   *
   * @param file the address of its file
   * @param line from 1
   * @param rule the rule's id
   * @param level the level's word
   * @param words its message
   * @param said what tells whether it is still the same, as {@link #said} makes it
   * @param mark the finding's mark; empty words where the log tells none
   */
  public record Standing(
      String file, int line, String rule, String level, String words, String said, String mark) {

    /** A finding's level, message and figures, whatever language they are told in. */
    public static String said(String level, String message, List<String> arguments) {
      return level + "\t" + message + "\t" + String.join("\t", arguments);
    }
  }
}
