package io.github.nianshen.form;

import io.github.nianshen.form.Token.Kind;
import io.github.nianshen.form.Use.Role;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fits a table whose rows stand side by side in one line of figures: 行政复议, 未经复议直接起诉 and 复议后起诉 with
 * five figures each, or cut into a small table for each.
 */
final class Across {
  private static final double ALIKE = 0.5;

  private final Template template;
  private final List<Token> tokens;
  private final List<Row> rows;
  private final List<Column> columns;
  private final Map<Form.Key, Figure> figures = new HashMap<>();
  private final Map<String, Span> rowPlaces = new HashMap<>();
  private final Map<String, Span> columnPlaces = new HashMap<>();
  private final Map<String, Integer> printed = new HashMap<>();
  private final List<Misfit> misfits = new ArrayList<>();

  private Across(Template template, List<Token> tokens) {
    this.template = template;
    this.tokens = tokens;
    this.rows = template.rows();
    this.columns = template.groups().get(0).columns();
  }

  /** Fits tokens to a template whose rows stand side by side. */
  static Form fit(Template template, List<Token> tokens, List<Span> places) {
    var across = new Across(template, tokens);
    across.labels();
    across.values(places.get(0));
    across.misfits.sort(Comparator.comparing(Misfit::span));
    return new Form(
        template, places, across.figures, across.rowPlaces, across.columnPlaces, across.misfits);
  }

  private void labels() {
    for (Token token : tokens) {
      for (Use use : token.uses(template)) {
        boolean row = use.role() == Role.ROW;
        if (row || use.role() == Role.COLUMN) {
          (row ? rowPlaces : columnPlaces).putIfAbsent(use.key(), token.span());
          printed.merge(use.key(), 1, Integer::sum);
          Labels.misfit(Optional.of(use.grade()), token, label(use)).ifPresent(misfits::add);
        }
      }
    }
    var guesses = new ArrayList<Guess>();
    List<Token> words = words();
    columns.forEach(c -> guesses.addAll(guesses(words, c.key(), c.label(), rows.size())));
    rows.forEach(r -> guesses.addAll(guesses(words, r.key(), r.label(), 1)));
    alike(guesses);
  }

  private Label label(Use use) {
    return use.role() == Role.ROW
        ? template.row(use.key()).orElseThrow().label()
        : columns.stream().filter(c -> c.key().equals(use.key())).findFirst().orElseThrow().label();
  }

  /** A label that words may stand for, how often it should be printed, and how alike they are. */
  private record Guess(Token words, String key, Label label, int times, double likeness) {}

  private static List<Guess> guesses(List<Token> words, String key, Label label, int times) {
    return words.stream()
        .map(w -> new Guess(w, key, label, times, Likeness.of(w.words(), label.words())))
        .filter(g -> g.likeness() >= ALIKE)
        .toList();
  }

  /**
   * Other words in the place of labels that are printed too seldom: words stand for one label, the
   * one that they are most alike.
   */
  private void alike(List<Guess> guesses) {
    var taken = new ArrayList<Span>();
    for (Guess guess :
        guesses.stream().sorted(Comparator.comparing(Guess::likeness).reversed()).toList()) {
      Span span = guess.words().span();
      boolean seldom = printed.getOrDefault(guess.key(), 0) < guess.times();
      if (seldom && taken.stream().noneMatch(span::meets)) {
        taken.add(span);
        printed.merge(guess.key(), 1, Integer::sum);
        misfits.add(
            new Misfit(
                Misfit.Kind.LABEL_WRONG, span, guess.label().words(), guess.words().words()));
      }
    }
  }

  /** Words that are no label, pieces of one label joined. */
  private List<Token> words() {
    var words = new ArrayList<Token>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() != Kind.OTHER) {
        continue;
      }
      words.add(token);
      if (i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.OTHER) {
        Token next = tokens.get(i + 1);
        String joined = token.words() + next.words();
        Span span = token.span().to(next.span());
        words.add(new Token(Kind.OTHER, span, joined, token.slot(), false, Meaning.NONE));
      }
    }
    return words;
  }

  private void values(Span first) {
    List<List<Token>> runs = runs();
    if (runs.isEmpty()) {
      blanks(first);
      return;
    }
    List<Cell> cells = cells(runs.stream().flatMap(List::stream).filter(Token::isFilled).count());
    absent(first, cells);
    List<Row> there = rows.stream().filter(r -> has(cells, r)).toList();
    if (runs.size() == there.size() && runs.size() > 1) {
      for (int i = 0; i < runs.size(); i++) {
        Row row = there.get(i);
        assign(runs.get(i), cells.stream().filter(c -> c.row().equals(row)).toList());
      }
    } else {
      assign(runs.stream().flatMap(List::stream).toList(), cells);
    }
  }

  /** A table without any figure: its cells are blank below its heads, or they are not there. */
  private void blanks(Span first) {
    List<Token> below = new ArrayList<>();
    for (Token token : tokens) {
      if (token.kind() == Kind.BLANK) {
        below.add(token);
      } else {
        below.clear();
      }
    }
    List<Cell> cells = cells(0);
    boolean headed = rows.stream().allMatch(r -> rowPlaces.containsKey(r.key()));
    if (headed && !cells.isEmpty() && below.size() >= cells.size()) {
      assign(below.subList(below.size() - cells.size(), below.size()), cells);
    } else if (headed && !below.isEmpty()) {
      missing(Misfit.Kind.ROW_DOUBTFUL, below.get(0).span(), "");
    } else {
      rows.forEach(r -> missing(Misfit.Kind.ROW_MISSING, first, r.label().words()));
    }
  }

  /** A cell of the template. */
  private record Cell(Row row, Column column) {}

  private static boolean has(List<Cell> cells, Row row) {
    return cells.stream().anyMatch(c -> c.row().equals(row));
  }

  /** The cells that the table has: all, but for those whose heads are not printed, if that fits. */
  private List<Cell> cells(long figures) {
    List<Cell> all = rows.stream().flatMap(r -> columns.stream().map(c -> new Cell(r, c))).toList();
    List<Cell> printed = printedCells(all);
    return figures != all.size() && figures == printed.size() ? printed : all;
  }

  /** Lays the printed heads beside the mandated ones, in order; those passed over are not there. */
  private List<Cell> printedCells(List<Cell> all) {
    var heads = new ArrayList<String>();
    for (Token token : tokens) {
      token.uses(template).stream()
          .filter(u -> u.role() == Role.COLUMN)
          .findFirst()
          .ifPresent(u -> heads.add(u.key()));
    }
    var there = new ArrayList<Cell>();
    int next = 0;
    for (Cell cell : all) {
      boolean named = printed.containsKey(cell.row().key());
      if (named && next < heads.size() && heads.get(next).equals(cell.column().key())) {
        there.add(cell);
        next++;
      }
    }
    return there;
  }

  private void absent(Span first, List<Cell> cells) {
    for (Row row : rows) {
      if (!has(cells, row)) {
        missing(Misfit.Kind.ROW_MISSING, first, row.label().words());
        continue;
      }
      for (Column column : columns) {
        if (!cells.contains(new Cell(row, column))) {
          String words = row.label().words() + "·" + column.label().words();
          missing(Misfit.Kind.COLUMN_MISSING, first, words);
        }
      }
    }
  }

  private void missing(Misfit.Kind kind, Span first, String words) {
    misfits.add(new Misfit(kind, first, words, ""));
  }

  /** The figures, cut where labels stand between them; blank cells count in rows with figures. */
  private List<List<Token>> runs() {
    var runs = new ArrayList<List<Token>>();
    var run = new ArrayList<Token>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isFilled() || (token.kind() == Kind.BLANK && hasFigureBeside(i))) {
        run.add(token);
      } else if (token.kind() == Kind.LABEL && !run.isEmpty()) {
        runs.add(List.copyOf(run));
        run.clear();
      } else if (token.kind() == Kind.OTHER && !run.isEmpty() && hasFigureBeside(i)) {
        run.add(token);
      }
    }
    if (!run.isEmpty()) {
      runs.add(List.copyOf(run));
    }
    return runs;
  }

  private boolean hasFigureBeside(int index) {
    Token token = tokens.get(index);
    return tokens.stream().anyMatch(t -> t.isFilled() && t.slot().besides(token.slot()));
  }

  private void assign(List<Token> run, List<Cell> cells) {
    int wanted = cells.size();
    var raw = new RawRow(run.get(0), List.of(), run);
    var others = new Aligned.Others(wanted, Optional.empty(), false, true);
    Aligned aligned = Aligned.of(raw, wanted, others);
    if (aligned instanceof Aligned.Fails fails) {
      Span span = run.get(0).span().to(run.get(run.size() - 1).span());
      String found = Integer.toString(fails.found());
      misfits.add(new Misfit(fails.kind(), span, Integer.toString(wanted), found));
    } else if (aligned instanceof Aligned.Fits fits) {
      put(fits.figures(), 0, cells);
    } else if (aligned instanceof Aligned.EndsBlank ends) {
      put(ends.blanks(), wanted - ends.blanks().size(), cells);
    }
  }

  private void put(List<Figure> some, int from, List<Cell> cells) {
    for (int i = 0; i < some.size(); i++) {
      Cell cell = cells.get(from + i);
      figures.put(new Form.Key(cell.row().key(), cell.column().key()), some.get(i));
    }
  }
}
