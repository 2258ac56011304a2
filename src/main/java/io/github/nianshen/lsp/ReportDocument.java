package io.github.nianshen.lsp;

import io.github.nianshen.finding.Lang;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;

/**
 * A report.
 *
 * @param reading what was read and found
 * @param client what the client can show
 * @param lang the language of messages
 */
record ReportDocument(Reading reading, Ability client, Lang lang) implements DocumentKinds.Kind {

  @Override
  public List<Diagnostic> diagnostics() {
    return new Diagnostics(reading, client, lang).all();
  }

  @Override
  public List<CompletionItem> completions(Position place) {
    return new Headings(reading, lang).at(place);
  }
}
