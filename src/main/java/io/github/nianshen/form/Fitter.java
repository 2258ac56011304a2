package io.github.nianshen.form;

import io.github.nianshen.form.Misfit.Kind;
import io.github.nianshen.form.Use.Role;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fits a table's rows to a template, row by row, by their labels; what departs becomes a misfit.
 *
 * <p>A second row under a label already taken is left over: it belongs to another copy of the
 * table.
 */
final class Fitter {
  /** Shorter labels are also found within other words. */
  private static final int SHORTEST_LABEL = 5;

  private final Template template;
  private final List<Token> tokens;
  private final RowCutter.Rows cut;
  private final Map<Form.Key, Figure> figures = new HashMap<>();
  private final Map<String, Span> rowPlaces = new HashMap<>();
  private final List<Misfit> misfits = new ArrayList<>();
  private final Heads heads;

  private Fitter(Template template, List<Token> tokens) {
    this.template = template;
    this.tokens = tokens;
    this.cut = RowCutter.cut(template, tokens);
    this.heads = Heads.of(template, cut);
  }

  /** Fits tokens to a template. */
  static Form fit(Template template, List<Token> tokens, List<Span> places) {
    return template.across()
        ? Across.fit(template, tokens, places)
        : new Fitter(template, tokens).fit(places);
  }

  private Form fit(List<Span> places) {
    List<Optional<Row>> matched = Matcher.match(template, cut.rows());
    boolean body = false;
    for (int i = 0; i < matched.size(); i++) {
      RawRow raw = cut.rows().get(i);
      body |= matched.get(i).isPresent();
      matched.get(i).ifPresent(row -> take(raw, row));
      if (body && matched.get(i).isEmpty() && raw.filled() > 0) {
        foreign(raw);
      }
    }
    Set<String> found = new HashSet<>(rowPlaces.keySet());
    missing(found, places);
    misfits.addAll(heads.misfits());
    misfits.sort(Comparator.comparing(Misfit::span));
    Optional<Misfit> doubt = Trust.doubt(misfits, cut.loose());
    return doubt.isPresent()
        ? new Form(template, places, Map.of(), rowPlaces, heads.places(), List.of(doubt.get()))
        : new Form(template, places, figures, rowPlaces, heads.places(), misfits);
  }

  private void take(RawRow raw, Row row) {
    label(raw, row);
    if (!row.figures()) {
      spanning(raw, row);
      return;
    }
    rowPlaces.put(row.key(), raw.label().span());
    figures(raw, row);
  }

  private void label(RawRow raw, Row row) {
    Optional<Label.Grade> known =
        raw.uses().stream()
            .filter(u -> u.key().equals(row.key()))
            .map(Use::grade)
            .min(Comparator.naturalOrder());
    Labels.misfit(known, raw.label(), row.label()).ifPresent(misfits::add);
  }

  /**
   * Figures beside a head that spans rows: the rows stand merged, or the head has figures too many.
   */
  private void spanning(RawRow raw, Row row) {
    long numbers = raw.tail().stream().filter(t -> t.kind() == Token.Kind.NUMBER).count();
    if (numbers == 0) {
      return;
    }
    boolean summed = row.total().isPresent();
    boolean partsThere =
        cut.rows().stream()
            .flatMap(r -> r.uses().stream())
            .anyMatch(u -> !u.key().equals(row.key()) && u.key().startsWith(row.key()));
    if (summed && !partsThere) {
      rowPlaces.put(row.key(), raw.label().span());
      misfits.add(new Misfit(Kind.ROWS_MERGED, raw.label().span(), row.label().words(), ""));
      figures(raw, row);
    } else {
      misfits.add(new Misfit(Kind.ROW_SPANNING, raw.label().span(), row.label().words(), ""));
    }
  }

  private void figures(RawRow raw, Row row) {
    int group = template.group(row);
    List<Column> columns = heads.columns(group);
    Aligned aligned = heads.align(raw, group);
    if (aligned instanceof Aligned.Fits fits) {
      put(row, columns, fits.figures(), 0);
    } else if (aligned instanceof Aligned.EndsBlank ends) {
      put(row, columns, ends.blanks(), columns.size() - ends.blanks().size());
    } else if (aligned instanceof Aligned.Fails fails) {
      Span span = raw.tail().isEmpty() ? raw.label().span() : rowSpan(raw);
      String expected = Integer.toString(columns.size());
      misfits.add(new Misfit(fails.kind(), span, expected, Integer.toString(fails.found())));
    }
  }

  private void put(Row row, List<Column> columns, List<Figure> some, int from) {
    for (int i = 0; i < some.size(); i++) {
      figures.put(new Form.Key(row.key(), columns.get(from + i).key()), some.get(i));
    }
  }

  private static Span rowSpan(RawRow raw) {
    return raw.label().span().to(raw.tail().get(raw.tail().size() - 1).span());
  }

  private void foreign(RawRow raw) {
    boolean local = Labels.LOCAL_ROWS.contains(raw.label().words());
    Kind kind = local ? Kind.ROW_LOCAL : Kind.ROW_FOREIGN;
    misfits.add(new Misfit(kind, raw.label().span(), "", raw.label().words()));
  }

  private void missing(Set<String> found, List<Span> places) {
    Span last = places.get(0);
    boolean merged = false;
    for (Row row : template.rows()) {
      Span here = rowPlaces.get(row.key());
      if (here != null) {
        last = here;
      }
      if (!row.figures()) {
        merged = found.contains(row.key());
        continue;
      }
      boolean withinMerged = merged && row.total().isPresent() && mergedKey(row, found);
      if (here == null && !withinMerged) {
        Kind kind = isPrinted(row) ? Kind.ROW_DOUBTFUL : Kind.ROW_MISSING;
        misfits.add(new Misfit(kind, last, row.label().words(), ""));
      }
    }
  }

  /** Whether a row's label stands in the table after all, where it could not be told apart. */
  private boolean isPrinted(Row row) {
    String words = Folded.fold(row.label().words());
    String printed =
        tokens.stream()
            .filter(t -> t.kind() == Token.Kind.OTHER)
            .map(Token::words)
            .collect(Collectors.joining());
    return words.length() > SHORTEST_LABEL && printed.contains(words);
  }

  private boolean mergedKey(Row row, Set<String> found) {
    return template.rows().stream()
        .anyMatch(r -> !r.figures() && found.contains(r.key()) && row.key().startsWith(r.key()));
  }

  /** The rows that tokens have in a template, for telling how well it fits. */
  static long hits(Template template, List<Token> tokens) {
    long hits = 0;
    for (Token token : tokens) {
      List<Use> uses = token.uses(template);
      hits += !uses.isEmpty() && tells(uses.get(0)) ? 1 : 0;
    }
    return hits;
  }

  private static boolean tells(Use use) {
    boolean known = use.grade() == Label.Grade.SAME || use.grade() == Label.Grade.ALIAS;
    return known && use.role() != Role.HEAD;
  }
}
