package io.github.nianshen.cli;

/** How a run ends; where several hold, the last of them in this list counts. */
enum Exit {
  /** Nothing at or above the level asked for. */
  CLEAN(0, Text.EXIT_CLEAN),
  /** Something at or above it. */
  FINDINGS(1, Text.EXIT_FINDINGS),
  /** Some input could not be checked. */
  UNCHECKED(3, Text.EXIT_UNCHECKED),
  /** The call, a rule file or an output is at fault. */
  USAGE(2, Text.EXIT_USAGE),
  /** The program is at fault. */
  FAULT(4, Text.EXIT_FAULT);

  private final int code;
  private final Text text;

  Exit(int code, Text text) {
    this.code = code;
    this.text = text;
  }

  /** The process's exit code. */
  int code() {
    return code;
  }

  /** What it means. */
  Text text() {
    return text;
  }

  /** This or the other, whichever counts. */
  Exit or(Exit other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
