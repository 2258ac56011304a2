package io.github.nianshen.emit;

import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Fix;
import io.github.nianshen.text.Document;
import java.util.List;

/** Which of a finding's fixes another program may apply to the file as it stands. */
public final class SafeFixes {
  private SafeFixes() {}

  /** Those that are safe, hide no number, and replace words that stand in the file as read. */
  public static List<Fix> of(Document document, Finding finding) {
    if (!document.format().hasLines()) {
      return List.of();
    }
    return finding.fixes().stream()
        .filter(Fix::safe)
        .filter(f -> Mask.of(f.replacement()).equals(f.replacement()))
        .filter(f -> f.isExact(document))
        .toList();
  }
}
