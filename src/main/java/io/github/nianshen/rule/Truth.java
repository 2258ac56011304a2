package io.github.nianshen.rule;

/** An answer to a formula; unknown where it speaks of something absent, blank or unreadable. */
enum Truth {
  YES,
  NO,
  UNKNOWN;

  static Truth of(boolean yes) {
    return yes ? YES : NO;
  }

  /** No if one side is no, yes if both are yes. */
  Truth and(Truth other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : UNKNOWN;
  }

  /** Yes if one side is yes, no if both are no. */
  Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  Truth not() {
    if (this == UNKNOWN) {
      return UNKNOWN;
    }
    return this == YES ? NO : YES;
  }
}
