package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the built-in rules find in a text, in words that tests can compare. */
final class Probe {
  static final Linter LINTER =
      Linter.of(Rulebook.builtIn(), Overrides.NONE, Limits.ORDINARY, Path.of(""));

  private static final Map<String, RuleInfo> INFOS =
      LINTER.rules().stream().collect(Collectors.toMap(RuleInfo::id, Function.identity()));

  private final FileResult result;

  private Probe(FileResult result) {
    this.result = result;
  }

  static Probe of(String file, byte[] bytes) {
    FileResult result = LINTER.lint(Path.of(file), bytes);
    assertEquals(List.of(), result.faults());
    return new Probe(result);
  }

  static Probe of(Layout layout, Model model) {
    return of(layout.file(), layout.write(model));
  }

  List<Finding> loud() {
    return result.findings().stream().filter(f -> f.level().reaches(Level.WARNING)).toList();
  }

  List<Finding> all() {
    return result.findings();
  }

  Optional<Document> document() {
    return result.document();
  }

  /** The ids of rules at warning or above. */
  Set<String> ids() {
    return loud().stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Findings at warning or above by rule and by what they are called in the report. */
  Set<String> named() {
    return loud().stream()
        .map(f -> f.rule() + " " + Folded.fold(f.place().qualifiedName()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a finding stands at words, or lies within them; a blank cell stands for its line. */
  boolean stands(Finding finding, String words) {
    String text = result.document().map(Document::text).orElse("");
    Span span = finding.span().length() == 0 ? line(finding.span(), text) : finding.span();
    if (span.in(text).contains(words)) {
      return true;
    }
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (new Span(at, at + words.length()).holds(span)) {
        return true;
      }
    }
    return false;
  }

  private static Span line(Span span, String text) {
    int end = text.indexOf('\n', span.end());
    return new Span(text.lastIndexOf('\n', span.start() - 1) + 1, end < 0 ? text.length() : end);
  }

  @Override
  public String toString() {
    String text = result.document().map(Document::text).orElse("");
    return result.findings().stream()
        .map(
            f ->
                "%s %s [%s] %s"
                    .formatted(
                        f.rule(),
                        f.level().word(),
                        f.span().end() <= text.length() ? f.span().in(text) : "?",
                        INFOS.get(f.rule()).say(f.message(), Lang.ZH)))
        .collect(Collectors.joining("\n"));
  }
}
