package io.github.nianshen.lint;

import java.text.Normalizer;
import java.util.function.UnaryOperator;

/** Other ways to write the same text. */
enum Writing {
  CRLF(true, t -> t.replace("\n", "\r\n")),
  CR(true, t -> t.replace("\n", "\r")),
  /** Signs with marks composed, or apart: {@code ā}. */
  COMPOSED(true, t -> Normalizer.normalize(t, Normalizer.Form.NFC)),
  DECOMPOSED(true, t -> Normalizer.normalize(t, Normalizer.Form.NFD)),
  BYTE_ORDER_MARK(true, t -> "\ufeff" + t),
  FULL_WIDTH_FIGURES(false, Layout::fullWidth),
  HALF_WIDTH_SIGNS(false, Layout::halfWidth),
  BLANK_LINES(false, t -> t.replace("\n", "\n \n\u3000\n")),
  BLANKS_AT_ENDS(false, t -> t.replace("\n", " \u3000\n"));

  private final boolean everywhere;

  /** None of the functions above keeps anything. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final UnaryOperator<String> writer;

  Writing(boolean everywhere, UnaryOperator<String> writer) {
    this.everywhere = everywhere;
    this.writer = writer;
  }

  /** Whether it says the same in a file with marks as in plain text. */
  boolean fits(Layout layout) {
    return everywhere || layout.file().endsWith(".txt");
  }

  String of(String text) {
    return writer.apply(text);
  }
}
