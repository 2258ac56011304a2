package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Place;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Signature;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.stream.Stream;

/**
 * No organ or no date at the end. No arguments. Variants {@code organ} and {@code date}: only that
 * is missing.
 */
public final class SignatureMissing implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    boolean organ = report.signature().flatMap(Signature::organ).isPresent();
    boolean date = report.signature().filter(Signature::dated).isPresent();
    if (organ && date) {
      return Stream.empty();
    }
    String variant = organ ? "date" : date ? "organ" : Violation.DEFAULT;
    return Stream.of(Violation.as(variant, Where.bottom(report), Place.REPORT));
  }
}
