package io.github.nianshen.outline;

import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/**
 * Reads any sequence of blocks as the mandated outline. A block that is wanted and not there is
 * conjured, with index −1; nothing is dropped, and no block is moved over a heading.
 */
final class Examiner extends DefaultErrorStrategy {

  @Override
  public void sync(Parser parser) {
    // Nothing is out of step here: every block has a place in every section.
  }

  @Override
  public Token recoverInline(Parser parser) {
    int wanted = parser.getExpectedTokens().getMinElement();
    while (parser.getCurrentToken().getType() != wanted && !isLandmark(parser, wanted)) {
      Token block = parser.getCurrentToken();
      parser.getContext().addErrorNode(parser.createErrorNode(parser.getContext(), block));
      parser.getInputStream().consume();
    }
    if (parser.getCurrentToken().getType() == wanted) {
      return parser.consume();
    }
    var gap = new CommonToken(wanted, "");
    gap.setTokenIndex(-1);
    return gap;
  }

  private static boolean isLandmark(Parser parser, int wanted) {
    int type = parser.getCurrentToken().getType();
    boolean opens = Tokens.isHeading(type) || type == Outline.STRAY || type == Outline.SIGNATURE;
    return type == Token.EOF || (wanted != Token.EOF && opens);
  }

  @Override
  public void recover(Parser parser, RecognitionException e) {
    throw new IllegalStateException("the outline must be LL(1)", e);
  }

  @Override
  public void reportError(Parser parser, RecognitionException e) {
    // Departures are read off the tree.
  }
}
