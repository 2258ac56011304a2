package io.github.nianshen.text;

/**
 * How long numbers are written, such as those of persons: digits of either width, in groups that
 * one blank or hyphen each parts, the last digit perhaps X. What finds them and what hides them go
 * by the same.
 */
public final class DigitSigns {
  /** Digits of an identity number before its X, and those of its last group. */
  private static final int BEFORE_X = 17;

  private static final int LAST_GROUP = 3;

  private DigitSigns() {}

  /** What a digit of either width counts; less than 0 for other signs. */
  public static int value(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  /** Whether a sign may part two groups of one number. */
  public static boolean parts(char c) {
    return c == ' ' || c == '-' || c == '\u00a0' || c == '\u3000' || c == '－' || c == '—';
  }

  /** Whether another group begins behind the sign at a place. */
  public static boolean goesOn(String text, int at) {
    return at + 1 < text.length() && parts(text.charAt(at)) && value(text.charAt(at + 1)) >= 0;
  }

  /** Where a group ends; an X after its 17 digits, or after the last 3 of 17, belongs to it. */
  public static int groupEnd(String text, int from) {
    int end = from;
    while (end < text.length() && value(text.charAt(end)) >= 0) {
      end++;
    }
    boolean checked = end - from == BEFORE_X || end - from == LAST_GROUP;
    return checked && end < text.length() && isX(text.charAt(end)) ? end + 1 : end;
  }

  /**
   * Whether the last digit checks the others, as on bank cards (ISO/IEC 7812); X counts nothing.
   */
  public static boolean checks(String digits) {
    int sum = 0;
    int count = 0;
    for (int i = digits.length() - 1; i >= 0; i--) {
      int digit = value(digits.charAt(i));
      if (digit >= 0) {
        int weighed = count % 2 == 0 ? digit : 2 * digit;
        sum += weighed > 9 ? weighed - 9 : weighed;
        count++;
      }
    }
    return sum % 10 == 0;
  }

  private static boolean isX(char c) {
    return c == 'X' || c == 'x' || c == 'Ｘ' || c == 'ｘ';
  }
}
