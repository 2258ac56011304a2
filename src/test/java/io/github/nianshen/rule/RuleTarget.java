package io.github.nianshen.rule;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.outline.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Any text, read as a file of a rule pack or as a formula. */
public final class RuleTarget {
  private static final Labels LABELS =
      new Library(Handmade.BOOK.standards(), List.of(), Map.of(), Handmade.BOOK.bases())
          .labels(Eras.ALL);

  private static final Report REPORT =
      Handmade.of(2023)
          .form("申请表", Map.of("一/自然人", "3", "一/总计", "4", "一/其他", ""))
          .form("复议诉讼表", Map.of("行政复议/总计", "7"))
          .date(Optional.of(2024), 2, 30)
          .paragraph("本年度收到申请4件。")
          .report();

  private static final List<Scope> SCOPES =
      List.of("report", "row of 申请表", "column of 申请表", "cell of 申请表", "date", "paragraph").stream()
          .map(s -> Scope.parse(s).orElseThrow())
          .toList();

  private RuleTarget() {}

  /** A file of a pack is in order, or is told with a place within it and words for it. */
  public static void pack(String name, String text) {
    Rulebook.Loaded loaded = Handmade.BOOK.with(List.of(new PackFile(name, text)), List.of());
    for (RuleError error : loaded.errors()) {
      long lines = text.chars().filter(c -> c == '\n' || c == '\r').count() + 1;
      demand(error.line() >= 1 && error.line() <= lines, "no such line", error);
      demand(error.column() >= 1, "no such column", error);
      demand(!error.shown(Lang.ZH).isBlank() && !error.shown(Lang.EN).isBlank(), "silent", error);
    }
    if (loaded.errors().isEmpty()) {
      loaded.rulebook().infos().forEach(i -> demand(!i.id().isEmpty(), "no id", i));
      loaded.rulebook().rules().stream()
          .filter(r -> !r.id().startsWith("NS"))
          .forEach(RuleTarget::check);
    }
  }

  private static void check(Rule rule) {
    try {
      rule.check(new Case(REPORT)).breaches();
    } catch (IllegalStateException pattern) {
      demandPattern(pattern);
    }
  }

  /** A formula has an answer wherever it may stand, or is told to be none, at a place within it. */
  public static void formula(String written) {
    for (Scope scope : SCOPES) {
      Optional<Question> question = question(written, scope);
      question.ifPresent(q -> ask(q, scope));
    }
  }

  private static Optional<Question> question(String written, Scope scope) {
    try {
      return Optional.of(Formula.read(written, scope, LABELS));
    } catch (FormulaFault fault) {
      boolean within = fault.offset() >= 0 && fault.offset() <= written.length();
      demand(within, "no such place", fault.offset() + " " + fault.words());
      demand(!fault.words().zh().isBlank() && !fault.words().en().isBlank(), "silent", fault);
      return Optional.empty();
    }
  }

  private static void ask(Question question, Scope scope) {
    try {
      scope
          .scenes(new Case(REPORT))
          .limit(3)
          .forEach(
              s -> {
                question.in(s);
                question.cells(s).forEach(c -> demand(c != null, "no cell", question));
              });
    } catch (IllegalStateException pattern) {
      demandPattern(pattern);
    }
  }

  /** The one fault of a rule that shows only when it runs. */
  private static void demandPattern(IllegalStateException fault) {
    demand(String.valueOf(fault.getMessage()).startsWith("pattern "), "failed", fault);
  }

  private static void demand(boolean holds, String otherwise, Object of) {
    if (!holds) {
      throw new AssertionError(otherwise + ": " + of);
    }
  }
}
