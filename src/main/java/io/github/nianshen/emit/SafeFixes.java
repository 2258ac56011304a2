package io.github.nianshen.emit;

import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Fix;
import io.github.nianshen.text.Document;
import java.util.List;

/** Which of a finding's fixes another program may apply to the file as it stands. */
final class SafeFixes {
  private SafeFixes() {}

  /** Those that are safe, hide no number, and replace words that stand in the file as read. */
  static List<Fix> of(Document document, Finding finding) {
    if (!document.format().hasLines()) {
      return List.of();
    }
    return finding.fixes().stream()
        .filter(Fix::safe)
        .filter(f -> Mask.of(f.replacement()).equals(f.replacement()))
        .filter(f -> isExact(document, f))
        .toList();
  }

  private static boolean isExact(Document document, Fix fix) {
    int length = fix.span().length();
    int start = document.source().sourceOffset(fix.span().start());
    int end = length == 0 ? start : document.source().sourceOffset(fix.span().end() - 1) + 1;
    String there = document.source().text().substring(start, Math.max(start, end));
    return there.equals(document.words(fix.span()));
  }
}
