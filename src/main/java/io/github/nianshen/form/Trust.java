package io.github.nianshen.form;

import io.github.nianshen.form.Misfit.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a table was read well enough to speak of its faults. A person who fills a form in errs in
 * a label or a row; where many are out, it is the reading that failed, and nothing is concluded
 * from it.
 */
final class Trust {
  /** So many of one kind are no slips. */
  private static final int MANY = 3;

  private static final Set<Kind> RAGGED = Set.of(Kind.ROW_SHORT, Kind.ROW_LONG);

  private Trust() {}

  /**
   * The doubt that stands for all departures of a table that was read badly.
   *
   * @param loose how many figures stand above all labels: where rows depart as well, each figure
   *     may be that of another row
   */
  static Optional<Misfit> doubt(List<Misfit> misfits, int loose) {
    long wrong = count(misfits, Set.of(Kind.LABEL_WRONG));
    long foreign = count(misfits, Set.of(Kind.ROW_FOREIGN));
    long missing = count(misfits, Set.of(Kind.ROW_MISSING));
    boolean bad =
        loose > 1
            || count(misfits, RAGGED) > MANY
            || wrong + foreign > MANY
            || foreign >= MANY
            || (missing > 0 && wrong + foreign > 0 && missing + wrong + foreign >= MANY);
    return bad
        ? misfits.stream().filter(Trust::isOfReading).findFirst().map(Trust::doubt)
        : Optional.empty();
  }

  private static long count(List<Misfit> misfits, Set<Kind> kinds) {
    return misfits.stream().filter(m -> kinds.contains(m.kind())).count();
  }

  private static boolean isOfReading(Misfit misfit) {
    return misfit.kind() != Kind.LABEL_ALIAS && misfit.kind() != Kind.LABEL_FALSE;
  }

  private static Misfit doubt(Misfit first) {
    return new Misfit(Kind.ROW_DOUBTFUL, first.span(), first.expected(), first.found());
  }
}
