package io.github.nianshen.form;

import io.github.nianshen.form.Token.Kind;
import io.github.nianshen.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What stands after a row's label, brought under the form's columns. */
sealed interface Aligned {
  /** Longer runs of digits are not told apart. */
  int LONGEST_RUN = 80;

  /** Figures of each row of a form whose rows stand side by side. */
  int ACROSS = 5;

  /**
   * One figure a column.
   *
   * @param figures as many as the form has columns
   */
  record Fits(List<Figure> figures) implements Aligned {

    /** Whether each run of figures that ends with a total adds up to it. */
    boolean addsUp() {
      int run = figures.size() % ACROSS == 0 ? ACROSS : figures.size();
      for (int from = 0; from < figures.size(); from += run) {
        BigDecimal sum =
            figures.subList(from, from + run - 1).stream()
                .flatMap(f -> f.value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (figures.get(from + run - 1).value().filter(v -> v.compareTo(sum) == 0).isEmpty()) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Too few or too many for the columns.
   *
   * @param kind which
   * @param found how many there are
   */
  record Fails(Misfit.Kind kind, int found) implements Aligned {}

  /**
   * A row of a text table whose last cells are blank: they are, or a figure before them is gone, so
   * that the others stand under wrong heads. Only the blank ones are told.
   *
   * @param blanks the blank figures, as many as stand at the end
   */
  record EndsBlank(List<Figure> blanks) implements Aligned {}

  /**
   * What the other rows of a table are like.
   *
   * @param usual how many cells they have after their labels, blanks counted
   * @param start in which column of the table their figures begin
   * @param endBlank whether most of them end with a blank cell
   * @param totalled whether their last figure is the sum of the others
   */
  record Others(int usual, Optional<Integer> start, boolean endBlank, boolean totalled) {}

  /**
   * Brings a row's tail under so many columns.
   *
   * @param row the row
   * @param columns how many columns
   * @param others what the other rows are like
   */
  static Aligned of(RawRow row, int columns, Others others) {
    List<Token> tail = row.tail();
    if (row.filled() == columns) {
      return fits(tail.stream().filter(t -> t.kind() != Kind.BLANK).toList());
    }
    Optional<List<Token>> cut = row.filled() < columns ? cut(tail, columns) : Optional.empty();
    if (cut.isPresent()) {
      Fits fits = fits(cut.get());
      return others.totalled() && !fits.addsUp()
          ? new Fails(Misfit.Kind.ROW_DOUBTFUL, row.filled())
          : fits;
    }
    boolean spaced = tail.stream().anyMatch(Aligned::touchesAnother);
    if (row.filled() > columns) {
      return new Fails(spaced ? Misfit.Kind.ROW_DOUBTFUL : Misfit.Kind.ROW_LONG, row.filled());
    }
    if (row.showsBlanks() && tail.isEmpty()) {
      return new Fails(Misfit.Kind.ROW_SHORT, 0);
    }
    if (!row.showsBlanks() || spaced) {
      return new Fails(Misfit.Kind.ROW_DOUBTFUL, row.filled());
    }
    boolean shifted =
        row.isDrawn() && others.start().filter(s -> s != column(tail.get(0))).isPresent();
    return tail.size() == columns && !shifted
        ? withBlanks(row, tail, others)
        : windowed(row, columns, others);
  }

  private static Aligned withBlanks(RawRow row, List<Token> cells, Others others) {
    boolean ends = cells.get(cells.size() - 1).kind() == Kind.BLANK;
    boolean all = cells.stream().allMatch(t -> t.kind() == Kind.BLANK);
    if (!ends || all || others.endBlank() || row.isDrawn()) {
      return fits(cells);
    }
    int from = cells.size();
    while (cells.get(from - 1).kind() == Kind.BLANK) {
      from--;
    }
    return new EndsBlank(cells.subList(from, cells.size()).stream().map(Figure::of).toList());
  }

  private static boolean touchesAnother(Token token) {
    return token.kind() == Kind.NUMBER && !token.words().equals(slotWords(token));
  }

  private static String slotWords(Token token) {
    Span span = token.slot().span();
    return span.equals(token.span()) ? token.words() : "";
  }

  /** The run of cells under the columns: it holds every filled cell and begins where others do. */
  private static Aligned windowed(RawRow row, int columns, Others others) {
    List<Token> tail = row.tail();
    int first = 0;
    while (first < tail.size() && !tail.get(first).isFilled()) {
      first++;
    }
    int last = tail.size() - 1;
    while (last >= 0 && tail.get(last).kind() == Kind.BLANK) {
      last--;
    }
    int from = Math.max(0, last - columns + 1);
    int to = Math.min(first, tail.size() - columns);
    if (tail.size() < Math.max(columns, others.usual()) || from > to) {
      return new Fails(Misfit.Kind.ROW_SHORT, row.filled());
    }
    boolean sure = row.isDrawn() && others.start().isPresent();
    OptionalInt begin =
        IntStream.rangeClosed(from, to)
            .filter(
                i ->
                    (from == to && !sure)
                        || others.start().equals(Optional.of(column(tail.get(i)))))
            .findFirst();
    return begin.isPresent()
        ? withBlanks(row, tail.subList(begin.getAsInt(), begin.getAsInt() + columns), others)
        : new Fails(sure ? Misfit.Kind.ROW_SHORT : Misfit.Kind.ROW_DOUBTFUL, row.filled());
  }

  /** The column of its table that a token stands in. */
  static int column(Token token) {
    return token.slot().grid().map(Slot.Grid::column).orElse(0);
  }

  private static Optional<List<Token>> cut(List<Token> tail, int columns) {
    List<Token> filled = tail.stream().filter(Token::isFilled).toList();
    boolean alone = filled.size() == 1 && columns > 1;
    List<Token> loose = filled.stream().filter(t -> alone || isLoose(t)).toList();
    int wanted = columns - (filled.size() - loose.size());
    int digits = loose.stream().mapToInt(t -> t.words().length()).sum();
    if (loose.isEmpty() || wanted < loose.size() || digits > LONGEST_RUN) {
      return Optional.empty();
    }
    if (!loose.stream().allMatch(t -> t.words().chars().allMatch(Character::isDigit))) {
      return Optional.empty();
    }
    return Digits.cut(loose.stream().map(Token::words).toList(), wanted)
        .map(lengths -> pieces(filled, loose, lengths));
  }

  /** Whether a number may be several that touch: nothing parts it from its neighbours. */
  private static boolean isLoose(Token token) {
    boolean leadingZero = token.words().length() > 1 && token.words().startsWith("0");
    return token.kind() == Kind.NUMBER && (!token.cut() || leadingZero);
  }

  private static List<Token> pieces(
      List<Token> tokens, List<Token> loose, List<List<Integer>> lengths) {
    var pieces = new ArrayList<Token>();
    for (Token token : tokens) {
      int run = loose.indexOf(token);
      if (run < 0) {
        pieces.add(token);
        continue;
      }
      int from = 0;
      for (int length : lengths.get(run)) {
        int start = token.span().start() + from;
        String words = token.words().substring(from, from + length);
        Span span = new Span(start, start + length);
        pieces.add(new Token(Kind.NUMBER, span, words, token.slot(), true, Meaning.NONE));
        from += length;
      }
    }
    return pieces;
  }

  private static Fits fits(List<Token> tokens) {
    return new Fits(tokens.stream().map(Figure::of).toList());
  }
}
