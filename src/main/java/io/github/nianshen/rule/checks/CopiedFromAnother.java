package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Place;
import io.github.nianshen.finding.Quote;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Copy;
import io.github.nianshen.rule.Violation;
import java.util.stream.Stream;

/**
 * Passages that another organ's report has as well, with what stands there. Arguments: how many
 * characters, whose report of which year, its file. Variant {@code many}: more than one other
 * report has it; one argument more, how many.
 */
public final class CopiedFromAnother implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    return it.company().copies(it.report()).stream().map(c -> violation(it, c));
  }

  private static Violation violation(Case it, Copy copy) {
    Quote other = copy.other();
    Place place = Where.of(it.report(), copy.here());
    String characters = Integer.toString(copy.characters());
    String source = other.source().isEmpty() ? "—" : other.source();
    Violation violation =
        copy.others() == 0
            ? Violation.at(copy.here(), place, characters, source, other.file())
            : Violation.as(
                "many",
                copy.here(),
                place,
                characters,
                source,
                other.file(),
                Integer.toString(copy.others()));
    return violation.quoting(other);
  }
}
