package io.github.nianshen.lsp;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.lint.ConfigFault;
import io.github.nianshen.lint.ConfigReader;
import io.github.nianshen.rule.RuleError;
import io.github.nianshen.text.Span;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;

/**
 * A configuration while it is written.
 *
 * @param draft its text
 * @param session who asks
 */
record ConfigDocument(Draft draft, Session session) implements DocumentKinds.Kind {

  @Override
  public List<Diagnostic> diagnostics() {
    try {
      ConfigReader.read(
          draft.name().toAbsolutePath(), draft.lines().text(), session.setup().book());
      return List.of();
    } catch (ConfigFault fault) {
      return fault.errors().stream().map(e -> told(e, draft.lines(), session.lang())).toList();
    }
  }

  /** A fault at its place: to the end of its line, for files tell where one begins only. */
  static Diagnostic told(RuleError error, Lines lines, Lang lang) {
    int line = Math.max(0, Math.min(error.line() - 1, lines.count() - 1));
    Span whole = lines.span(line);
    int start = Math.min(whole.start() + Math.max(0, error.column() - 1), whole.end());
    int first = start < whole.end() ? start : whole.start();
    var range = lines.range(new Span(first, whole.end()));
    return new Diagnostic(
        range, error.message().in(lang), DiagnosticSeverity.Error, Diagnostics.SOURCE);
  }

  @Override
  public List<CompletionItem> completions(Position place) {
    return List.of();
  }
}
