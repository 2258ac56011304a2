package io.github.nianshen.finding;

import java.util.Locale;

/** What a run says of one file as a whole. */
public enum Verdict {
  /** It was checked, and nothing in it is as grave as what fails. */
  PASSED("通过", "passed"),
  /** Something in it is as grave as what fails. */
  TO_CORRECT("需修改", "to be corrected"),
  /** So much of it is wrong that it is to be handed in anew, as the configuration says. */
  RETURNED("退回", "returned"),
  /** Its silence means nothing: it could not be read, or a rule did not finish on it. */
  UNCHECKED("无法检查", "could not be checked");

  private final String zh;
  private final String en;

  Verdict(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The words that people read. */
  public String in(Lang lang) {
    return lang == Lang.ZH ? zh : en;
  }

  /** Whether the unit has something to do about it. */
  public boolean fails() {
    return this == TO_CORRECT || this == RETURNED;
  }

  /** The word for machines: passed, to-correct, returned, unchecked. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
