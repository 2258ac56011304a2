package io.github.nianshen.finding;

import java.util.Map;

/**
 * The findings of an earlier run, by their fingerprints: what stood then is known.
 *
 * @param files the address of each finding's file by the finding's fingerprint
 */
public record Baseline(Map<String, String> files) {
  /** Knows nothing. */
  public static final Baseline NONE = new Baseline(Map.of());

  /** Keeps a copy. */
  public Baseline {
    files = Map.copyOf(files);
  }

  /** Whether the finding stood in the earlier run. */
  public boolean knows(Finding finding) {
    return files.containsKey(finding.fingerprint());
  }
}
