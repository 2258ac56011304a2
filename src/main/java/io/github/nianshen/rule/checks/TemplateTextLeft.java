package io.github.nianshen.rule.checks;

import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.WordIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words of a template that were to be filled in. {@code lexicon/templates} lists them, perhaps with
 * words of which one must follow, parted by blanks. Argument: what is left.
 */
public final class TemplateTextLeft implements Check {
  /** Names are no longer, and so no words further away tell what words are part of. */
  private static final int LONGEST = 200;

  @Override
  public Stream<Violation> in(Case it) {
    String text = it.report().document().text();
    var found = new ArrayList<Span>();
    WordIndex<List<String>> templates = it.lists().index("lexicon/templates");
    int told = 0;
    for (int at = templates.next(text, 0); at >= 0; at = templates.next(text, at + 1)) {
      int end = at < told ? at : end(text, at, templates.at(text, at));
      if (end > at) {
        found.add(new Span(start(text, at), end));
        told = afterRepeats(text, end);
      }
    }
    return found.stream().map(s -> Violation.at(s, Where.of(it.report(), s), s.in(text)));
  }

  /** Where the longest words end that are left at a place; the place itself where none are. */
  private static int end(String text, int at, List<List<String>> entries) {
    return entries.stream().mapToInt(e -> endOf(text, at, e)).max().orElse(at);
  }

  private static int endOf(String text, int at, List<String> entry) {
    String words = entry.get(0);
    int end = at + words.length();
    boolean latin = isLatin(words.charAt(0));
    int start = start(text, at);
    if ((latin && start > 0 && isLatin(text.charAt(start - 1))) || isQuoted(text, start)) {
      return at;
    }
    if (entry.size() < 2 || entry.get(1).isEmpty()) {
      return isInWords(text, at, end) ? end : at;
    }
    return Stream.of(entry.get(1).split(" ", -1))
        .filter(f -> text.startsWith(f, end))
        .mapToInt(f -> end + f.length())
        .max()
        .orElse(at);
  }

  /** Where the same sign begins to repeat. */
  private static int start(String text, int at) {
    int start = at;
    while (start > 0
        && text.charAt(start - 1) == text.charAt(at)
        && !Prose.isHan(text.charAt(at))) {
      start--;
    }
    return start;
  }

  /** Where the same sign no longer repeats. */
  private static int afterRepeats(String text, int end) {
    int after = end;
    while (after < text.length()
        && text.charAt(after) == text.charAt(end - 1)
        && !Prose.isHan(text.charAt(after))) {
      after++;
    }
    return after;
  }

  /** A name that stands in 《》 or “” is spoken of. */
  private static boolean isQuoted(String text, int at) {
    String before = near(text, at, at);
    return before.lastIndexOf('《') > before.lastIndexOf('》')
        || before.lastIndexOf('“') > before.lastIndexOf('”');
  }

  /** Whether Chinese stands on the line: a line of strokes alone is drawn. */
  private static boolean isInWords(String text, int at, int end) {
    return near(text, at, end).chars().anyMatch(c -> Prose.isHan((char) c));
  }

  /** What stands on the line before a place, and after another, no further away than names go. */
  private static String near(String text, int at, int end) {
    String before = text.substring(Math.max(0, at - LONGEST), at);
    String after = end > at ? text.substring(at, Math.min(text.length(), end + LONGEST)) : "";
    int stops = after.indexOf('\n', end - at);
    return before.substring(before.lastIndexOf('\n') + 1)
        + (stops < 0 ? after : after.substring(0, stops));
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
