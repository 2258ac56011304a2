package io.github.nianshen.form;

import io.github.nianshen.form.Token.Kind;
import io.github.nianshen.form.Use.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts the tokens of a table into rows: each row label takes the figures up to the next one. What
 * stands above, such as column heads, is kept apart.
 */
final class RowCutter {
  /** Words no longer than this may stand where a figure belongs in a layout without columns. */
  private static final int LONGEST_WORD_FIGURE = 8;

  /** Words after a figure that say what it counts. */
  private static final Set<String> UNITS =
      Set.of("件", "条", "次", "篇", "个", "项", "人", "人次", "元", "万元", "亿元");

  private final Template template;
  private final List<Token> tokens;
  private final List<RawRow> rows = new ArrayList<>();
  private final List<Token> heads = new ArrayList<>();
  private final List<Token> tail = new ArrayList<>();
  private Optional<Token> label = Optional.empty();
  private List<Use> uses = List.of();
  private int loose;

  private RowCutter(Template template, List<Token> tokens) {
    this.template = template;
    this.tokens = tokens;
  }

  /**
   * A table cut into rows.
   *
   * @param rows its rows in reading order
   * @param heads labels of columns and groups, and words that belong to no row, in reading order
   * @param loose how many figures stand in lines of their own below heads and above all labels
   */
  record Rows(List<RawRow> rows, List<Token> heads, int loose) {}

  /** Cuts tokens by the labels of a template. */
  static Rows cut(Template template, List<Token> tokens) {
    var cutter = new RowCutter(template, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      cutter.take(i);
    }
    cutter.close();
    return new Rows(List.copyOf(cutter.rows), List.copyOf(cutter.heads), cutter.loose);
  }

  private void take(int index) {
    Token token = tokens.get(index);
    if (token.kind() == Kind.LABEL && !token.uses(template).isEmpty()) {
      takeLabel(token, index);
    } else if (token.isFigure()) {
      if (!numbersRow(index)) {
        takeFigure(token);
      }
    } else {
      takeWords(token, index);
    }
  }

  private void takeLabel(Token token, int index) {
    List<Use> meanings = token.uses(template);
    List<Use> rowUses =
        meanings.stream().filter(u -> u.role() == Role.ROW || u.role() == Role.SPANNING).toList();
    if (!rowUses.isEmpty()) {
      open(token, rowUses);
      return;
    }
    if (totalsRows(meanings, index)) {
      open(token, List.of());
      return;
    }
    boolean unit =
        label.isPresent()
            && meanings.get(0).role() == Role.HEAD
            && (tail.isEmpty()
                || UNITS.contains(token.words())
                || token.slot().besides(label.get().slot()));
    if (!unit) {
      close();
    }
    heads.add(token);
  }

  /** Whether the head of a column that sums others heads a row below others, whole with figures. */
  private boolean totalsRows(List<Use> meanings, int index) {
    boolean below = label.isPresent() || !rows.isEmpty();
    return below
        && meanings.stream()
            .filter(u -> u.role() == Role.COLUMN && u.key().equals(Form.TOTAL))
            .anyMatch(
                u -> figuresAfter(index) >= template.groups().get(u.group()).columns().size());
  }

  /** Whether a figure only numbers its row: the row's label stands after it. */
  private boolean numbersRow(int index) {
    Token token = tokens.get(index);
    Token next = index + 1 < tokens.size() ? tokens.get(index + 1) : token;
    return token.isFilled()
        && next.slot().besides(token.slot())
        && next.kind() == Kind.LABEL
        && next.uses(template).stream()
            .anyMatch(u -> u.role() == Role.ROW || u.role() == Role.SPANNING);
  }

  private void takeFigure(Token token) {
    if (label.isEmpty()) {
      loose += token.isFilled() && token.slot().grid().isEmpty() ? 1 : 0;
      return;
    }
    boolean blankElsewhere =
        token.kind() == Kind.BLANK && !token.slot().besides(label.orElseThrow().slot());
    if (!blankElsewhere) {
      tail.add(token);
    }
  }

  private void takeWords(Token token, int index) {
    boolean unit = !tail.isEmpty() && UNITS.contains(token.words());
    if (label.isPresent() && unit) {
      return;
    }
    if (label.isPresent() && standsForFigure(token, index)) {
      tail.add(token);
    } else if (label.isPresent() && uses.isEmpty() && tail.isEmpty() && goesOn(token)) {
      Token whole = join(label.orElseThrow(), token);
      heads.add(token);
      label = Optional.of(whole);
    } else {
      heads.add(token);
      open(token, List.of());
    }
  }

  /** Whether words that are no label stand where a figure of the open row belongs. */
  private boolean standsForFigure(Token token, int index) {
    if (uses.stream().noneMatch(u -> u.role() == Role.ROW)) {
      return false;
    }
    int wanted = template.groups().get(uses.get(0).group()).columns().size();
    int after = figuresAfter(index);
    int filled = (int) tail.stream().filter(Token::isFilled).count();
    boolean besides = token.slot().besides(label.orElseThrow().slot());
    if (besides) {
      return tail.size() + 1 + after >= wanted;
    }
    boolean lines = token.slot().grid().isEmpty();
    return lines && token.words().length() <= LONGEST_WORD_FIGURE && filled + 1 + after == wanted;
  }

  private int figuresAfter(int index) {
    int count = 0;
    for (int i = index + 1; i < tokens.size() && tokens.get(i).isFigure(); i++) {
      boolean blankElsewhere =
          tokens.get(i).kind() == Kind.BLANK
              && !tokens.get(i).slot().besides(tokens.get(index).slot());
      count += blankElsewhere ? 0 : 1;
    }
    return count;
  }

  /** Whether words go on with the words before them, as a label broken over lines does. */
  private boolean goesOn(Token token) {
    return token.slot().grid().isEmpty() && label.orElseThrow().slot().grid().isEmpty();
  }

  private static Token join(Token one, Token next) {
    return new Token(
        Kind.OTHER,
        one.span().to(next.span()),
        one.words() + next.words(),
        one.slot(),
        one.cut(),
        Meaning.NONE);
  }

  private void open(Token token, List<Use> meanings) {
    close();
    label = Optional.of(token);
    uses = meanings;
  }

  private void close() {
    label.ifPresent(l -> rows.add(new RawRow(l, uses, tail)));
    label = Optional.empty();
    uses = List.of();
    tail.clear();
  }
}
