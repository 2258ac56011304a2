package io.github.nianshen.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/**
 * Checks calls of functions.
 *
 * @param offsets where tokens stand in the formula
 */
record Calls(Formula.Offsets offsets) {
  private static final String PARTS = "parts";

  /** The call of a function by name. */
  Term of(Token name, List<Term> arguments, List<? extends ParserRuleContext> at)
      throws FormulaFault {
    if (name.getText().equals(PARTS)) {
      return parts(name, arguments);
    }
    Optional<Function> function = Function.named(name.getText());
    if (function.isEmpty()) {
      String known =
          Stream.concat(Stream.of(Function.values()).map(Function::word), Stream.of(PARTS))
              .sorted()
              .collect(Collectors.joining(", "));
      throw new FormulaFault(
          offsets.of(name),
          "没有函数“" + name.getText() + "”；有：" + known,
          "no function '" + name.getText() + "'; known: " + known);
    }
    check(function.get(), name, arguments, at);
    return new Amount.Call(function.get(), arguments);
  }

  private Term parts(Token name, List<Term> arguments) throws FormulaFault {
    if (arguments.size() == 1 && arguments.get(0) instanceof Amount.Figure total) {
      return new CellList.Parts(total.ref());
    }
    throw new FormulaFault(
        offsets.of(name), "应写作 parts([合计单元格])", "parts takes one cell: parts([total])");
  }

  private void check(
      Function function, Token name, List<Term> arguments, List<? extends ParserRuleContext> at)
      throws FormulaFault {
    int wanted = function.parameters().size();
    boolean fits = function.repeats() ? !arguments.isEmpty() : arguments.size() == wanted;
    if (!fits) {
      throw new FormulaFault(
          offsets.of(name), "应写作 " + function.signature(), "expected " + function.signature());
    }
    for (int i = 0; i < arguments.size(); i++) {
      Kind kind = function.parameters().get(Math.min(i, wanted - 1));
      if (function.repeats() && arguments.get(i) instanceof CellList) {
        continue;
      }
      int offset = offsets.of(at.get(i).start);
      if (kind == Kind.TEXT) {
        Kinds.need(arguments.get(i), Phrase.class, kind, offset);
      } else {
        Kinds.need(arguments.get(i), Amount.class, kind, offset);
      }
    }
  }
}
