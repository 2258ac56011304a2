package io.github.nianshen.lsp;

import io.github.nianshen.config.Given;
import io.github.nianshen.corpus.RosterFault;
import io.github.nianshen.corpus.RosterReader;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Words;
import io.github.nianshen.lint.ConfigFault;
import io.github.nianshen.lint.ConfigReader;
import io.github.nianshen.rule.RuleError;
import io.github.nianshen.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
  private static final Words UNREAD = new Words("无法读取：{0}", "cannot be read: {0}");
  private static final Words ROSTER =
      new Words("名单 {0} 第 {1} 行有误：{2}", "a fault in the roster {0}, line {1}: {2}");

  @Override
  public List<Diagnostic> diagnostics() {
    try {
      ConfigReader.Loaded loaded =
          ConfigReader.read(
              draft.name().toAbsolutePath(), draft.lines().text(), session.setup().book());
      return loaded.config().roster().flatMap(this::roster).stream().toList();
    } catch (ConfigFault fault) {
      return fault.kind() == ConfigFault.Kind.WRONG
          ? fault.errors().stream().map(e -> told(e, draft.lines(), session.lang())).toList()
          : List.of(at(fault.line(), UNREAD, fault.path().toString()));
    }
  }

  /** What is wrong with the roster that it names. */
  private Optional<Diagnostic> roster(Given<Path> roster) {
    String file = roster.value().toString();
    try {
      RosterReader.read(Files.readAllBytes(roster.value()));
      return Optional.empty();
    } catch (IOException unread) {
      return Optional.of(at(roster.line(), UNREAD, file));
    } catch (RosterFault fault) {
      String words = fault.words().in(session.lang());
      return Optional.of(at(roster.line(), ROSTER, file, "" + fault.line(), words));
    }
  }

  private Diagnostic at(int line, Words words, String... arguments) {
    String said = words.in(session.lang(), List.of(arguments));
    return told(
        new RuleError("", line, 1, new Words(said, said), ""), draft.lines(), session.lang());
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
