package io.github.nianshen.read.piece;

/** A file that cannot be read, and why. */
public class Unread extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String detail;

  /** A file that cannot be read for a reason that says all. */
  public Unread(Reason reason) {
    this(reason, "");
  }

  /**
   * A file that cannot be read.
   *
   * @param detail what else there is to say, such as a size; empty words where there is nothing
   */
  public Unread(Reason reason, String detail) {
    super(reason + " " + detail, null, false, false);
    this.reason = reason;
    this.detail = detail;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** What else there is to say. */
  public String detail() {
    return detail;
  }
}
