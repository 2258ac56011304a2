package io.github.nianshen.form;

import io.github.nianshen.form.Candidate.Content;
import io.github.nianshen.form.Candidate.Piece;
import io.github.nianshen.form.Regions.Region;
import io.github.nianshen.form.Token.Kind;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.FoldedText;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The tables of a document, found by their labels wherever they stand and however they are cut. */
public final class Candidates {
  /** Shorter labels do not tell one table from another. */
  private static final int TELLING = 3;

  private final Lexicon lexicon;

  /** Knows the tables of all eras. */
  public Candidates(List<Standard> standards) {
    this.lexicon = new Lexicon(standards);
  }

  /**
   * Finds all tables.
   *
   * @param text the document's text
   * @param blocks its blocks
   * @param heading which blocks are headings of sections, so that no table runs over them
   */
  public List<Candidate> find(FoldedText text, List<Block> blocks, Predicate<Block> heading) {
    Map<String, List<Piece>> byName = new LinkedHashMap<>();
    for (Region region : Regions.find(text, blocks, lexicon, heading)) {
      for (Named named : split(region.tokens())) {
        byName.computeIfAbsent(named.name(), n -> new ArrayList<>()).add(piece(named, region));
      }
    }
    var found = new ArrayList<Candidate>();
    byName.forEach((name, pieces) -> found.addAll(join(name, pieces)));
    return found;
  }

  /**
   * Where tables without separators begin and end in the midst of a paragraph.
   *
   * @return offsets of the document's text
   */
  public List<Integer> edges(FoldedText text, Span paragraph) {
    return Flattened.edges(text, paragraph, lexicon);
  }

  private record Named(String name, List<Token> tokens) {}

  private static Piece piece(Named named, Region region) {
    List<Token> tokens = named.tokens();
    int first = region.first() + tokens.get(0).slot().block();
    int last = region.first() + tokens.get(tokens.size() - 1).slot().block();
    return new Piece(first, last, new Content(tokens));
  }

  /** Cuts tokens where another table begins, or the same one over again. */
  private List<Named> split(List<Token> tokens) {
    var found = new ArrayList<Named>();
    Optional<String> name = Optional.empty();
    Set<String> rows = new HashSet<>();
    int from = 0;
    int afterFigure = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Optional<String> other = tells(token);
      boolean changes = name.isPresent() && other.isPresent() && !other.equals(name);
      boolean again = startsAgain(tokens, i, rows);
      if (changes && afterFigure <= from) {
        from = i;
      } else if ((changes || again) && afterFigure > from) {
        found.add(new Named(name.orElseThrow(), tokens.subList(from, afterFigure)));
        from = afterFigure;
        rows.clear();
        token.meaning().row().ifPresent(rows::add);
      }
      name = other.isPresent() ? other : name;
      afterFigure = token.isFilled() ? i + 1 : afterFigure;
    }
    if (name.isPresent() && from < tokens.size()) {
      found.add(new Named(name.get(), tokens.subList(from, tokens.size())));
    }
    return found;
  }

  /** Whether a label stands here again that a table has once, with figures or above them. */
  private static boolean startsAgain(List<Token> tokens, int index, Set<String> rows) {
    Token token = tokens.get(index);
    if (token.kind() != Kind.LABEL) {
      return false;
    }
    boolean head = token.meaning().uses().stream().anyMatch(u -> u.template().across());
    Optional<String> row =
        head || followedByFigure(tokens, index) ? token.meaning().row() : Optional.empty();
    boolean there = row.isPresent() && !rows.add(row.get());
    return there && (head || isFirst(token));
  }

  /** Whether a label is that of a table's first row, where another copy would begin. */
  private static boolean isFirst(Token token) {
    return token.meaning().uses().stream()
        .anyMatch(
            u ->
                u.template().rows().stream()
                    .filter(Row::figures)
                    .findFirst()
                    .filter(r -> r.key().equals(u.key()))
                    .isPresent());
  }

  /** The table that a label tells of, if it is a label of one table only. */
  private static Optional<String> tells(Token token) {
    if (token.kind() != Kind.LABEL || token.words().length() < TELLING) {
      return Optional.empty();
    }
    return token.meaning().table();
  }

  private static boolean followedByFigure(List<Token> tokens, int index) {
    int next = index + 1;
    while (next < tokens.size()
        && tokens.get(next).kind() == Kind.BLANK
        && tokens.get(next).slot().besides(tokens.get(index).slot())) {
      next++;
    }
    return next < tokens.size() && tokens.get(next).isFilled();
  }

  /** Joins pieces of one table; a piece whose rows were there before begins another copy. */
  private static List<Candidate> join(String name, List<Piece> pieces) {
    var copies = new ArrayList<List<Piece>>();
    for (Piece piece : pieces) {
      Optional<List<Piece>> open =
          copies.stream()
              .filter(copy -> copy.stream().noneMatch(p -> repeats(p, piece)))
              .findFirst();
      if (open.isPresent()) {
        open.get().add(piece);
      } else {
        copies.add(new ArrayList<>(List.of(piece)));
      }
    }
    return copies.stream().map(c -> new Candidate(name, c)).toList();
  }

  private static boolean repeats(Piece one, Piece other) {
    Set<String> rows = rows(one);
    return rows(other).stream().anyMatch(rows::contains);
  }

  private static Set<String> rows(Piece piece) {
    Set<String> rows = new HashSet<>();
    List<Token> tokens = piece.content().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      startsAgain(tokens, i, rows);
    }
    return rows;
  }
}
