package io.github.nianshen.emit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a SARIF log is made for. */
public enum SarifProfile {
  /** For GitHub, which keeps 5,000 results of a run, and not always the gravest. */
  GITHUB(5_000),
  /** Everything. */
  FULL(Integer.MAX_VALUE);

  private final int results;

  SarifProfile(int results) {
    this.results = results;
  }

  /** How many results a log has at most. */
  int results() {
    return results;
  }

  /** Its name on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The profile of a name; empty where there is none. */
  public static Optional<SarifProfile> named(String word) {
    return Arrays.stream(values()).filter(p -> p.word().equals(word)).findFirst();
  }

  /** All names in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(SarifProfile::word).toList();
  }
}
