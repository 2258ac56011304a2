package io.github.nianshen.lsp;

import io.github.nianshen.config.Config;
import io.github.nianshen.lint.Input;
import io.github.nianshen.text.FileWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;

/** Which kind of document a draft is: a report, a configuration, a rule file, or none of them. */
final class DocumentKinds {
  private static final Set<String> YAML = Set.of("yaml", "yml");

  private DocumentKinds() {}

  /** What is told of a document of some kind. */
  interface Kind {
    /** What is wrong in it. */
    List<Diagnostic> diagnostics();

    /** What may be written at a place. */
    List<CompletionItem> completions(Position place);
  }

  /** A document as one of its kind. */
  static Kind of(Draft draft, Session session) {
    if (Input.isText(draft.name())) {
      Reading reading = draft.reading(session.setup());
      return new ReportDocument(reading, session.ability(), session.lang());
    }
    if (isConfig(draft.name())) {
      return new ConfigDocument(draft, session);
    }
    return YAML.contains(FileWords.extension(draft.name()))
        ? RuleDocument.of(draft, session)
        : NOTHING;
  }

  /** Whether a document is a configuration. */
  static boolean isConfig(Path name) {
    return name.endsWith(Config.NAME);
  }

  /** Whether what others are checked by may hang on a document. */
  static boolean governs(String address) {
    String end = address.toLowerCase(Locale.ROOT);
    return end.endsWith(".yaml") || end.endsWith(".yml") || end.endsWith(".tsv");
  }

  /** Of which nothing is known. */
  static final Kind NOTHING =
      new Kind() {
        @Override
        public List<Diagnostic> diagnostics() {
          return List.of();
        }

        @Override
        public List<CompletionItem> completions(Position place) {
          return List.of();
        }
      };
}
