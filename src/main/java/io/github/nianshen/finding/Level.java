package io.github.nianshen.finding;

import java.util.Locale;

/** How sure and how grave a finding is; the gravest first. */
public enum Level {
  /** Needs no judgement. */
  ERROR("错误"),
  /** Likely wrong; a person should look. */
  WARNING("警告"),
  /** Style or hint. */
  NOTE("提示");

  private final String chinese;

  Level(String chinese) {
    this.chinese = chinese;
  }

  /** The word that people read. */
  public String in(Lang lang) {
    return lang == Lang.ZH ? chinese : word();
  }

  /** The word of SARIF and of rule files: error, warning, note. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this is as grave as the other, or graver. */
  public boolean reaches(Level other) {
    return compareTo(other) <= 0;
  }
}
