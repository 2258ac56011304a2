package io.github.nianshen.read.piece;

import java.util.regex.Pattern;

/** The number of a printed page, left behind as a line of its own. */
public final class PageNumber {
  /** {@code - 3 -}, {@code — 12 —}, {@code 第3页}, {@code 第 3 页 共 5 页}. */
  private static final Pattern LINE =
      Pattern.compile(
          "[-—–－―·]+\\s*\\d{1,3}\\s*[-—–－―·]+|第\\s*\\d{1,3}\\s*页(?:[\\s/，,]*共\\s*\\d{1,3}\\s*页)?");

  private PageNumber() {}

  /** Whether a line says nothing but which page it stood on. */
  public static boolean is(Words line) {
    String text = line.text();
    return mayBegin(text) && LINE.matcher(text).matches();
  }

  /** Whether the first sign is one of those; most lines are passed over here. */
  private static boolean mayBegin(String text) {
    return !text.isEmpty() && "-—–－―·第".indexOf(text.charAt(0)) >= 0;
  }
}
