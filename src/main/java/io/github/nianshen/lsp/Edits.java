package io.github.nianshen.lsp;

import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * Changes of documents, as a client can take them.
 *
 * @param client what it can do
 */
record Edits(Ability client) {

  /** Changes of a draft, for this very text where the client tells versions apart. */
  WorkspaceEdit of(Draft draft, List<TextEdit> edits) {
    if (!client.versions()) {
      return new WorkspaceEdit(Map.of(draft.address(), edits));
    }
    var document = new VersionedTextDocumentIdentifier(draft.address(), draft.version());
    List<Either<TextEdit, SnippetTextEdit>> plain =
        edits.stream().<Either<TextEdit, SnippetTextEdit>>map(Either::forLeft).toList();
    return new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(document, plain))));
  }

  /** What makes one text of another: a change for each line, where lines stay lines. */
  static List<TextEdit> between(Lines before, String after) {
    Lines wanted = before.with(after);
    if (before.count() != wanted.count()) {
      Span all = new Span(0, before.text().length());
      return List.of(edit(before, all, after));
    }
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 0; i < before.count(); i++) {
      Span old = before.span(i);
      String words = wanted.span(i).in(after);
      if (!old.in(before.text()).equals(words)) {
        edits.add(edit(before, old, words));
      }
    }
    return edits;
  }

  /** A change of a stretch, without what stays the same at both ends. */
  private static TextEdit edit(Lines lines, Span span, String words) {
    String old = span.in(lines.text());
    int most = Math.min(old.length(), words.length());
    int front = 0;
    while (front < most && old.charAt(front) == words.charAt(front)) {
      front++;
    }
    front -= front > 0 && Character.isHighSurrogate(old.charAt(front - 1)) ? 1 : 0;
    int back = 0;
    while (back < most - front
        && old.charAt(old.length() - 1 - back) == words.charAt(words.length() - 1 - back)) {
      back++;
    }
    back -= back > 0 && Character.isLowSurrogate(old.charAt(old.length() - back)) ? 1 : 0;
    var place = new Span(span.start() + front, span.end() - back);
    return new TextEdit(lines.range(place), words.substring(front, words.length() - back));
  }
}
