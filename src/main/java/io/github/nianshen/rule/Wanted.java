package io.github.nianshen.rule;

import io.github.nianshen.finding.Words;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** What a parser expected, in a person's words. */
final class Wanted {
  private static final List<Choice> CHOICES =
      List.of(
          new Choice(CheckLexer.NUMBER, "数、[单元格]或名称", "a number, [cell] or name"),
          new Choice(CheckLexer.TEXT, "“文字”", "a \"text\""),
          new Choice(CheckLexer.PLUS, "+ − × ÷", "+ − × ÷"),
          new Choice(CheckLexer.EQ, "= ≠ < ≤ > ≥", "= ≠ < ≤ > ≥"),
          new Choice(CheckLexer.COMMA, "逗号", "a comma"),
          new Choice(CheckLexer.CLOSE, "“)”", "')'"),
          new Choice(CheckLexer.AND, "and、or", "and, or"),
          new Choice(Token.EOF, "公式结束", "the end"));

  private Wanted() {}

  static List<String> zh(IntervalSet tokens) {
    return of(tokens).map(Words::zh).toList();
  }

  static List<String> en(IntervalSet tokens) {
    return of(tokens).map(Words::en).toList();
  }

  private static Stream<Words> of(IntervalSet tokens) {
    return CHOICES.stream().filter(c -> tokens.contains(c.token())).map(Choice::words);
  }

  private record Choice(int token, Words words) {
    Choice(int token, String zh, String en) {
      this(token, new Words(zh, en));
    }
  }
}
