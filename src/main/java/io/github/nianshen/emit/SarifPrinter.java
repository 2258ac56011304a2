package io.github.nianshen.emit;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.Serial;

/** JSON that people can read and compare: one value a line, the same line ends everywhere. */
final class SarifPrinter extends DefaultPrettyPrinter {
  @Serial private static final long serialVersionUID = 1;

  SarifPrinter() {
    super(
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator(""));
    var indenter = new DefaultIndenter(" ", "\n");
    indentArraysWith(indenter);
    indentObjectsWith(indenter);
  }

  @Override
  public DefaultPrettyPrinter createInstance() {
    return new SarifPrinter();
  }
}
