package io.github.nianshen.read;

/** More in a file than the limits allow. */
final class LimitReached extends Exception {
  private static final long serialVersionUID = 1L;

  private final String detail;

  private LimitReached(String what, int limit) {
    super(what + " > " + limit, null, false, false);
    this.detail = what + " > " + limit;
  }

  /** Refuses a count beyond a limit. */
  static void check(String what, int count, int limit) throws LimitReached {
    if (count > limit) {
      throw new LimitReached(what, limit);
    }
  }

  /** What there was too much of, and the limit. */
  String detail() {
    return detail;
  }
}
