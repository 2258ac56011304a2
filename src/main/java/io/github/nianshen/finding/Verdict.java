package io.github.nianshen.finding;

import java.util.Locale;

/** What a run says of one file as a whole. */
public enum Verdict {
  /** It was checked, and nothing in it is as grave as what fails. */
  PASSED,
  /** Something in it is as grave as what fails. */
  TO_CORRECT,
  /** So much of it is wrong that it is to be handed in anew, as the configuration says. */
  RETURNED,
  /** Its silence means nothing: it could not be read, or a rule did not finish on it. */
  UNCHECKED;

  /** The word for machines: passed, to-correct, returned, unchecked. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
