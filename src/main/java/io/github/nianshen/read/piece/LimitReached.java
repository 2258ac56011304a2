package io.github.nianshen.read.piece;

/** More in a file than the limits allow. */
public final class LimitReached extends Unread {
  private static final long serialVersionUID = 1L;

  private LimitReached(String what, long limit) {
    super(Reason.TOO_LARGE, what + " > " + limit);
  }

  /** Refuses a count beyond a limit. */
  public static void check(String what, long count, long limit) throws LimitReached {
    if (count > limit) {
      throw new LimitReached(what, limit);
    }
  }
}
