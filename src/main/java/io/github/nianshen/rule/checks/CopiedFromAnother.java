package io.github.nianshen.rule.checks;

import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Copy;
import io.github.nianshen.rule.Violation;
import java.util.stream.Stream;

/**
 * Passages that another organ's report of the batch has as well. Arguments: how many characters,
 * the other organ, its file, how the passage begins there. Variant {@code many}: more than one
 * other report has it; one argument more, how many.
 */
public final class CopiedFromAnother implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    return it.company().copies(it.report()).stream().map(c -> violation(it, c));
  }

  private static Violation violation(Case it, Copy copy) {
    String characters = Integer.toString(copy.characters());
    String organ = copy.organ().isEmpty() ? "—" : copy.organ();
    return copy.others() == 0
        ? Violation.at(
            copy.here(),
            Where.of(it.report(), copy.here()),
            characters,
            organ,
            copy.file(),
            copy.words())
        : Violation.as(
            "many",
            copy.here(),
            Where.of(it.report(), copy.here()),
            characters,
            organ,
            copy.file(),
            Integer.toString(copy.others()),
            copy.words());
  }
}
