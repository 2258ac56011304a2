package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Place;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Signature;
import io.github.nianshen.outline.Title;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Folded;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The signing organ is not the one of the title. Arguments: the signing organ, the title's organ.
 * Variant {@code part}: one name holds the other, such as with and without the county.
 */
public final class SignatureOrganDiffers implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    Optional<Signature.Named> signed = report.signature().flatMap(Signature::organ);
    Optional<Title> title = report.title().filter(t -> !t.organ().isEmpty());
    if (signed.isEmpty() || title.isEmpty()) {
      return Stream.empty();
    }
    String one = plain(signed.get().name());
    String other = plain(title.get().organ());
    if (one.equals(other)) {
      return Stream.empty();
    }
    boolean part = isWithin(one, other) || isWithin(other, one);
    return Stream.of(
        Violation.as(
            part ? "part" : Violation.DEFAULT,
            signed.get().span(),
            Place.REPORT,
            signed.get().name(),
            title.get().organ()));
  }

  private static String plain(String organ) {
    return Folded.fold(organ).replace("人民政府", "政府");
  }

  /** Whether a name has all the signs of a shorter one in their order: 青石县政府办, 青石县政府办公室. */
  private static boolean isWithin(String shorter, String longer) {
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
    }
    return at == shorter.length();
  }
}
