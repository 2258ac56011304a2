package io.github.nianshen.rule;

import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** Reads a rule's formula: words in, a question whose names and kinds have been checked out. */
final class Formula {
  private static final int LENGTH = 2_000;
  private static final int DEPTH = 20;

  private Formula() {}

  /**
   * Reads a formula.
   *
   * @param written the formula
   * @param scope the nodes that it is asked of
   * @param labels the cells that it may name
   * @throws FormulaFault where it is no formula, or speaks of what is not there
   */
  static Question read(String written, Scope scope, Labels labels) throws FormulaFault {
    if (written.length() > LENGTH) {
      throw new FormulaFault(
          0, "公式超过" + LENGTH + "个字符", "the formula has more than " + LENGTH + " characters");
    }
    var tokens = new CommonTokenStream(new CheckLexer(CharStreams.fromString(written)));
    var offsets = new Offsets(written);
    refuseDepth(tokens, offsets);
    var parser = new CheckParser(tokens);
    var first = new FirstError();
    parser.removeErrorListeners();
    parser.addErrorListener(first);
    CheckParser.CheckContext tree = parser.check();
    if (first.token != null) {
      throw fault(first.token, first.wanted, offsets);
    }
    return new FormulaReader(scope, labels, offsets).read(tree);
  }

  private static void refuseDepth(CommonTokenStream tokens, Offsets offsets) throws FormulaFault {
    tokens.fill();
    int depth = 0;
    for (Token token : tokens.getTokens()) {
      depth += token.getType() == CheckLexer.OPEN ? 1 : 0;
      depth -= token.getType() == CheckLexer.CLOSE ? 1 : 0;
      if (depth > DEPTH) {
        throw new FormulaFault(
            offsets.of(token), "括号超过" + DEPTH + "层", "brackets nest more than " + DEPTH + " deep");
      }
    }
  }

  private static FormulaFault fault(Token token, IntervalSet wanted, Offsets offsets) {
    boolean end = token.getType() == Token.EOF;
    List<String> zh = Wanted.zh(wanted);
    List<String> en = Wanted.en(wanted);
    return new FormulaFault(
        offsets.of(token),
        (end ? "公式到此中断" : "此处不应是“" + token.getText() + "”") + "，应为" + String.join("或", zh),
        (end ? "the formula breaks off here" : "'" + token.getText() + "' cannot stand here")
            + "; expected "
            + String.join(" or ", en));
  }

  /** Offsets of tokens, which count code points, in UTF-16 units. */
  record Offsets(String written) {
    int of(Token token) {
      int points = written.codePointCount(0, written.length());
      return written.offsetByCodePoints(0, Math.min(token.getStartIndex(), points));
    }
  }

  /** Keeps the first thing that the parser complains of. */
  private static final class FirstError extends BaseErrorListener {
    private @Nullable Token token;
    private IntervalSet wanted = new IntervalSet();

    @Override
    public void syntaxError(
        Recognizer<?, ?> recognizer,
        Object offending,
        int line,
        int column,
        String message,
        @Nullable RecognitionException e) {
      if (token == null && offending instanceof Token at && recognizer instanceof Parser parser) {
        token = at;
        wanted = e == null ? parser.getExpectedTokens() : e.getExpectedTokens();
      }
    }
  }
}
