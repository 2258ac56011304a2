package io.github.nianshen.rule.checks;

import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.DigitSigns;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bank card's number: of an issuer's range and length, with a right check digit (ISO/IEC 7812).
 * The ranges are listed in {@code privacy/issuers}. Argument: the number, most of it hidden.
 */
public final class BankCardNumber implements Check {
  /** As cards print it: {@code 4-4-4-4}, {@code 4-4-4-4-3}. */
  private static final Pattern PRINTED = Pattern.compile("4-4-4-4(-[123])?");

  @Override
  public Stream<Violation> in(Case it) {
    String text = it.report().document().text();
    return DigitRun.in(text).stream()
        .filter(r -> r.digits().length() >= 16 && r.digits().indexOf('X') < 0)
        .filter(r -> isShaped(it, r) && DigitSigns.checks(r.digits()) && isIssued(it, r.digits()))
        .filter(r -> !IdentityNumber.isOne(r) && r.isFree(text) && !r.isCounted(text))
        .map(r -> Violation.at(r.span(), Where.of(it.report(), r.span()), r.hidden(text, 4)));
  }

  /** Figures of a table's row, parted by blanks, are no groups of one number. */
  private static boolean isShaped(Case it, DigitRun run) {
    boolean inOneGo = run.groups().indexOf('-') < 0;
    return inOneGo
        || (PRINTED.matcher(run.groups()).matches() && !it.report().isOfForm(run.span()));
  }

  private static boolean isIssued(Case it, String digits) {
    for (List<String> issuer : it.lists().entries("privacy/issuers")) {
      boolean ofLength =
          issuer.size() > 1 && (" " + issuer.get(1) + " ").contains(" " + digits.length() + " ");
      if (ofLength && digits.startsWith(issuer.get(0))) {
        return true;
      }
    }
    return false;
  }
}
