package io.github.nianshen.rule.checks;

import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.time.YearMonth;
import java.util.stream.Stream;

/**
 * A citizen's identity number: region, day of birth and check character are right. Argument: the
 * number, most of it hidden. GB 11643—1999 says how it is made.
 */
public final class IdentityNumber implements Check {
  /** First two digits of the regions that issue identity numbers, GB/T 2260. */
  private static final String REGIONS =
      " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64"
          + " 65 71 81 82 83 ";

  /** What the check character is by the remainder of the weighted sum, ISO 7064. */
  private static final String CHECKS = "10X98765432";

  @Override
  public Stream<Violation> in(Case it) {
    String text = it.report().document().text();
    return DigitRun.in(text).stream()
        .filter(r -> isOne(r) && r.isFree(text))
        .map(r -> Violation.at(r.span(), Where.of(it.report(), r.span()), r.hidden(text, 4)));
  }

  /** Whether digits are an identity number. */
  static boolean isOne(DigitRun run) {
    String digits = run.digits();
    boolean shaped = run.groups().equals("18") || run.groups().equals("6-8-4");
    return shaped
        && digits.lastIndexOf('X', 16) < 0
        && REGIONS.contains(" " + digits.substring(0, 2) + " ")
        && isDay(digits.substring(6, 14))
        && checks(digits);
  }

  private static boolean isDay(String digits) {
    int year = Integer.parseInt(digits.substring(0, 4));
    int month = Integer.parseInt(digits.substring(4, 6));
    int day = Integer.parseInt(digits.substring(6));
    return year >= 1900
        && year < 2100
        && month >= 1
        && month <= 12
        && YearMonth.of(year, month).isValidDay(day);
  }

  private static boolean checks(String digits) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (digits.charAt(i) - '0') * ((1 << (17 - i)) % 11);
    }
    return CHECKS.charAt(sum % 11) == digits.charAt(17);
  }
}
