package io.github.nianshen.rule;

import io.github.nianshen.rule.CheckParser.ArgumentsContext;
import io.github.nianshen.rule.CheckParser.AtomContext;
import io.github.nianshen.rule.CheckParser.BothContext;
import io.github.nianshen.rule.CheckParser.CheckContext;
import io.github.nianshen.rule.CheckParser.EitherContext;
import io.github.nianshen.rule.CheckParser.LinkContext;
import io.github.nianshen.rule.CheckParser.ProductContext;
import io.github.nianshen.rule.CheckParser.QuestionContext;
import io.github.nianshen.rule.CheckParser.RelationContext;
import io.github.nianshen.rule.CheckParser.SumContext;
import io.github.nianshen.rule.CheckParser.ValueContext;
import io.github.nianshen.rule.Comparison.Link;
import io.github.nianshen.rule.Comparison.Sign;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Turns the tree of a formula into terms and checks their kinds on the way. */
final class FormulaReader {
  private final Scope scope;
  private final Labels labels;
  private final Formula.Offsets offsets;

  FormulaReader(Scope scope, Labels labels, Formula.Offsets offsets) {
    this.scope = scope;
    this.labels = labels;
    this.offsets = offsets;
  }

  Question read(CheckContext tree) throws FormulaFault {
    return question(either(tree.either()), tree);
  }

  private Term either(EitherContext tree) throws FormulaFault {
    Term all = both(tree.both(0));
    for (int i = 1; i < tree.both().size(); i++) {
      all = new Question.Either(question(all, tree), question(both(tree.both(i)), tree.both(i)));
    }
    return all;
  }

  private Term both(BothContext tree) throws FormulaFault {
    Term all = negated(tree.question(0));
    for (int i = 1; i < tree.question().size(); i++) {
      Question next = question(negated(tree.question(i)), tree.question(i));
      all = new Question.Both(question(all, tree), next);
    }
    return all;
  }

  private Term negated(QuestionContext tree) throws FormulaFault {
    Term term = relation(tree.relation());
    for (int i = 0; i < tree.NOT().size(); i++) {
      term = new Question.Not(question(term, tree.relation()));
    }
    return term;
  }

  private Term relation(RelationContext tree) throws FormulaFault {
    Term first = sum(tree.sum(0));
    if (!tree.link().isEmpty()) {
      return first instanceof Phrase left ? same(left, tree) : comparison(first, tree);
    }
    if (tree.HAS() != null) {
      return new Question.Has(phrase(first, tree.sum(0)), phrase(sum(tree.sum(1)), tree.sum(1)));
    }
    if (tree.MATCHES() != null) {
      return new Question.Matches(phrase(first, tree.sum(0)), pattern(tree.TEXT()));
    }
    return tree.IN() == null ? first : oneOf(first, tree);
  }

  private Question same(Phrase left, RelationContext tree) throws FormulaFault {
    LinkContext link = tree.link(0);
    Sign sign = sign(link);
    if (tree.link().size() > 1 || (sign != Sign.EQ && sign != Sign.NE)) {
      throw new FormulaFault(
          offsets.of(link.start), "文字只能用 = 或 ≠ 比较一次", "texts compare once, by = or ≠");
    }
    var same = new Question.Same(left, phrase(sum(link.sum()), link.sum()));
    return sign == Sign.EQ ? same : new Question.Not(same);
  }

  private Question comparison(Term first, RelationContext tree) throws FormulaFault {
    var links = new ArrayList<Link>();
    for (LinkContext link : tree.link()) {
      links.add(new Link(sign(link), amount(sum(link.sum()), link.sum())));
    }
    return new Comparison(amount(first, tree.sum(0)), links);
  }

  private static Sign sign(LinkContext link) {
    return switch (link.start.getType()) {
      case CheckLexer.EQ -> Sign.EQ;
      case CheckLexer.NE -> Sign.NE;
      case CheckLexer.LT -> Sign.LT;
      case CheckLexer.LE -> Sign.LE;
      case CheckLexer.GT -> Sign.GT;
      default -> Sign.GE;
    };
  }

  private Question oneOf(Term first, RelationContext tree) throws FormulaFault {
    var choices = new ArrayList<Question>();
    for (SumContext choice : tree.sum().subList(1, tree.sum().size())) {
      Term one = sum(choice);
      choices.add(
          first instanceof Phrase left
              ? new Question.Same(left, phrase(one, choice))
              : new Comparison(
                  amount(first, tree.sum(0)), List.of(new Link(Sign.EQ, amount(one, choice)))));
    }
    return new Question.OneOf(choices);
  }

  private BoundedPattern pattern(TerminalNode text) throws FormulaFault {
    try {
      return BoundedPattern.of(inner(text.getSymbol()));
    } catch (PatternSyntaxException e) {
      throw new FormulaFault(
          offsets.of(text.getSymbol()) + 1 + Math.max(0, e.getIndex()),
          "正则表达式有误：" + e.getDescription(),
          "not a pattern: " + e.getDescription());
    }
  }

  private Term sum(SumContext tree) throws FormulaFault {
    Term all = product(tree.product(0));
    for (int i = 1; i < tree.product().size(); i++) {
      boolean minus = type(tree, 2 * i - 1) == CheckLexer.MINUS;
      Amount right = amount(product(tree.product(i)), tree.product(i));
      all = new Amount.Sum(amount(all, tree.product(0)), minus, right);
    }
    return all;
  }

  private Term product(ProductContext tree) throws FormulaFault {
    Term all = value(tree.value(0));
    for (int i = 1; i < tree.value().size(); i++) {
      boolean over = type(tree, 2 * i - 1) == CheckLexer.OVER;
      Amount right = amount(value(tree.value(i)), tree.value(i));
      all = new Amount.Product(amount(all, tree.value(0)), over, right);
    }
    return all;
  }

  private static int type(ParserRuleContext tree, int child) {
    return ((TerminalNode) tree.getChild(child)).getSymbol().getType();
  }

  private Term value(ValueContext tree) throws FormulaFault {
    Term atom = atom(tree.atom());
    return tree.MINUS() == null
        ? atom
        : new Amount.Product(
            new Amount.Literal(BigDecimal.ONE.negate()), false, amount(atom, tree.atom()));
  }

  private Term atom(AtomContext tree) throws FormulaFault {
    if (tree.either() != null) {
      return either(tree.either());
    }
    return switch (tree.start.getType()) {
      case CheckLexer.NUMBER -> new Amount.Literal(number(tree.start.getText()));
      case CheckLexer.TEXT -> new Phrase.Literal(inner(tree.start));
      case CheckLexer.CELL ->
          new Amount.Figure(labels.resolve(inner(tree.start), offsets.of(tree.start), scope));
      default -> tree.arguments() == null ? name(tree.start) : call(tree.start, tree.arguments());
    };
  }

  private static BigDecimal number(String written) {
    String plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
    return plain.endsWith("%")
        ? new BigDecimal(plain.substring(0, plain.length() - 1)).movePointLeft(2)
        : new BigDecimal(plain);
  }

  private static String inner(Token quoted) {
    return quoted.getText().substring(1, quoted.getText().length() - 1);
  }

  private Term name(Token token) throws FormulaFault {
    String word = token.getText();
    Optional<Name> known = scope.each().name(word);
    if (known.isEmpty()) {
      String names = String.join(", ", scope.each().names().stream().map(Name::name).toList());
      throw new FormulaFault(
          offsets.of(token),
          "每个 " + scope.each().word() + " 没有名称“" + word + "”；可用：" + names,
          "each " + scope.each().word() + " has no name '" + word + "'; known: " + names);
    }
    return switch (known.get().kind()) {
      case TEXT -> new Phrase.Named(word);
      case TRUTH -> new Question.Named(word);
      default -> new Amount.Named(word);
    };
  }

  private Term call(Token name, ArgumentsContext tree) throws FormulaFault {
    var arguments = new ArrayList<Term>();
    for (SumContext argument : tree.sum()) {
      arguments.add(sum(argument));
    }
    return new Calls(offsets).of(name, arguments, tree.sum());
  }

  private Question question(Term term, ParserRuleContext at) throws FormulaFault {
    return Kinds.need(term, Question.class, Kind.TRUTH, offsets.of(at.start));
  }

  private Amount amount(Term term, ParserRuleContext at) throws FormulaFault {
    return Kinds.need(term, Amount.class, Kind.NUMBER, offsets.of(at.start));
  }

  private Phrase phrase(Term term, ParserRuleContext at) throws FormulaFault {
    return Kinds.need(term, Phrase.class, Kind.TEXT, offsets.of(at.start));
  }
}
