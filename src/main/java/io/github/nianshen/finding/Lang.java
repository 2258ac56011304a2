package io.github.nianshen.finding;

/** The languages that messages are written in. */
public enum Lang {
  /** Chinese, as officers read it. */
  ZH,
  /** English. */
  EN
}
