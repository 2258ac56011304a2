package io.github.nianshen.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which row of the template each row of a table is: by its label, else by likeness and place.
 */
final class Matcher {
  /** A label this alike is the one it misses, wherever it stands. */
  private static final double ALIKE = 0.6;

  /** A label this alike is the one it misses among the few that are wanted where it stands. */
  private static final double ALIKE_IN_PLACE = 0.5;

  /** A label this alike is the one it misses where just that one is wanted. */
  private static final double ALIKE_ALONE = 0.34;

  private final List<Row> template;
  private final List<RawRow> rows;
  private final List<Optional<Row>> matched;
  private final Set<String> taken = new HashSet<>();

  private Matcher(Template template, List<RawRow> rows) {
    this.template = template.rows();
    this.rows = rows;
    this.matched = new ArrayList<>(Collections.nCopies(rows.size(), Optional.empty()));
  }

  /** For each row of a table its row of the template, if it has one; a second copy has none. */
  static List<Optional<Row>> match(Template template, List<RawRow> rows) {
    var matcher = new Matcher(template, rows);
    matcher.known();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).isKnown() && rows.get(i).filled() > 0) {
        matcher.alike(i);
      }
    }
    return List.copyOf(matcher.matched);
  }

  private void known() {
    int last = -1;
    for (int i = 0; i < rows.size(); i++) {
      RawRow raw = rows.get(i);
      Optional<Integer> index = raw.isKnown() ? known(raw, last) : Optional.empty();
      if (index.isPresent()) {
        last = index.get();
        Row row = template.get(last);
        if (row.figures() && !raw.tail().isEmpty()) {
          drop(row);
          taken.add(row.key());
        }
        matched.set(i, Optional.of(row));
      }
    }
  }

  /** A label that stood before without figures was only a head, such as one before a page break. */
  private void drop(Row row) {
    for (int i = 0; i < matched.size(); i++) {
      if (matched.get(i).isPresent() && matched.get(i).get().key().equals(row.key())) {
        matched.set(i, Optional.empty());
      }
    }
  }

  /** The first free row after the last one taken that bears the label, else any free one. */
  private Optional<Integer> known(RawRow raw, int last) {
    int any = -1;
    for (int i = 0; i < template.size(); i++) {
      if (bears(raw, template.get(i)) && !taken.contains(template.get(i).key())) {
        if (i > last) {
          return Optional.of(i);
        }
        any = any < 0 ? i : any;
      }
    }
    return any < 0 ? Optional.empty() : Optional.of(any);
  }

  private static boolean bears(RawRow raw, Row row) {
    for (Use use : raw.uses()) {
      if (use.key().equals(row.key())) {
        return true;
      }
    }
    return false;
  }

  private void alike(int index) {
    RawRow raw = rows.get(index);
    List<Row> wanted = wanted(index);
    double least = wanted.size() == 1 ? ALIKE_ALONE : ALIKE_IN_PLACE;
    List<Row> free = template.stream().filter(r -> r.figures() && isFree(r)).toList();
    best(raw, wanted, least)
        .or(() -> best(raw, free, ALIKE))
        .ifPresent(row -> matched.set(index, Optional.of(row)));
  }

  /** The rows that the template wants between the row before this one and the row after it. */
  private List<Row> wanted(int index) {
    int from = -1;
    for (int i = 0; i < index; i++) {
      from = matched.get(i).map(template::indexOf).orElse(from);
    }
    int to = template.size();
    for (int i = rows.size() - 1; i > index; i--) {
      to = matched.get(i).map(template::indexOf).orElse(to);
    }
    return from + 1 >= to
        ? List.of()
        : template.subList(from + 1, to).stream().filter(r -> r.figures() && isFree(r)).toList();
  }

  private boolean isFree(Row row) {
    return matched.stream().noneMatch(m -> m.filter(row::equals).isPresent());
  }

  private static Optional<Row> best(RawRow raw, List<Row> candidates, double least) {
    return candidates.stream()
        .max(Comparator.comparingDouble(r -> likeness(raw, r)))
        .filter(r -> likeness(raw, r) >= least);
  }

  private static double likeness(RawRow raw, Row row) {
    return Likeness.of(raw.label().words(), row.label().words());
  }
}
