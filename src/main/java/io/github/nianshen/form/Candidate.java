package io.github.nianshen.form;

import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table found in a document, not yet fitted: its name is known, its era is not.
 *
 * @param name 主动公开表, 申请表, 复议诉讼表 or 统计表
 * @param pieces its pieces in reading order; more than one where prose or a page break cuts it
 */
public record Candidate(String name, List<Piece> pieces) {

  /** Keeps a copy of the pieces. */
  public Candidate {
    pieces = List.copyOf(pieces);
  }

  /**
   * A run of blocks that holds a piece of a table.
   *
   * @param first number of the first block
   * @param last number of the last block
   * @param content what stands in it
   */
  public record Piece(int first, int last, Content content) {}

  /** Labels and figures of a piece, known to this package only. */
  public static final class Content {
    private final List<Token> tokens;

    Content(List<Token> tokens) {
      this.tokens = List.copyOf(tokens);
    }

    List<Token> tokens() {
      return tokens;
    }

    Span span() {
      Span all = tokens.get(0).span();
      for (Token token : tokens) {
        all = all.to(token.span());
      }
      return all;
    }
  }

  /** The era whose template fits best; the given one where others fit no better. */
  public Era era(List<Standard> standards, Era preferred) {
    Template best = best(standards, preferred);
    return best.era();
  }

  /** Fits the table to the template of an era, or of the era that fits better by its labels. */
  public Form fit(List<Standard> standards, Era preferred) {
    List<Span> places = pieces.stream().map(p -> p.content().span()).toList();
    return Fitter.fit(best(standards, preferred), tokens(), places);
  }

  private List<Token> tokens() {
    var tokens = new ArrayList<Token>();
    pieces.forEach(p -> tokens.addAll(p.content().tokens()));
    return tokens;
  }

  private Template best(List<Standard> standards, Era preferred) {
    List<Template> templates =
        standards.stream().map(s -> s.template(name)).flatMap(Optional::stream).toList();
    Template best =
        templates.stream()
            .filter(t -> t.era() == preferred)
            .findFirst()
            .orElse(templates.get(templates.size() - 1));
    List<Token> tokens = tokens();
    long most = Fitter.hits(best, tokens);
    for (Template template : templates) {
      long hits = template.is(best) ? most : Fitter.hits(template, tokens);
      if (hits > most) {
        best = template;
        most = hits;
      }
    }
    return best;
  }
}
