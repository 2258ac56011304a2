package io.github.nianshen.rule;

/** Demands the kind of a term. */
final class Kinds {
  private Kinds() {}

  /** The term as what is wanted at an offset of the formula. */
  static <T extends Term> T need(Term term, Class<T> type, Kind wanted, int offset)
      throws FormulaFault {
    if (type.isInstance(term)) {
      return type.cast(term);
    }
    throw new FormulaFault(
        offset,
        "此处应为" + wanted.words().zh() + "，而这是" + term.kind().words().zh(),
        "expected " + wanted.words().en() + " here, but this is " + term.kind().words().en());
  }
}
