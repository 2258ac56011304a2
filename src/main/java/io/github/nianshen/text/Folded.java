package io.github.nianshen.text;

/**
 * Words made comparable: white space gone, full-width signs and curly quotes as half-width ones,
 * list marks {@code 1、} and {@code 1．} as {@code 1.}, {@code 一.} as {@code 一、}, marks of Markdown
 * left out. Each unit remembers the place it came from.
 */
public final class Folded {
  private final String text;
  private final int[] at;

  private Folded(String text, int[] at) {
    this.text = text;
    this.at = at;
  }

  /** Folds a piece of a document's text. */
  public static Folded of(String text, Span span) {
    var kept = new StringBuilder(span.length());
    var at = new int[span.length() + 1];
    char before = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = fold(text.charAt(i));
      if (c == 0) {
        continue;
      }
      if (c == '、' || c == '.' || c == ',' || c == ':') {
        c = listMark(before, c, kept);
      }
      at[kept.length()] = i;
      kept.append(c);
      before = c;
    }
    at[kept.length()] = kept.length() == 0 ? span.start() : at[kept.length() - 1] + 1;
    return new Folded(kept.toString(), at);
  }

  /** Folds words that stand nowhere, such as a label of a form. */
  public static String fold(String words) {
    return of(words, new Span(0, words.length())).text;
  }

  /** One unit folded; 0 for one that is left out. */
  public static char fold(char c) {
    if ((c >= '\u4e00' && c <= '\u9fff') && c != '丶') {
      return c;
    }
    if (c > '！' - 1 && c <= '～') {
      return fold((char) (c - 0xFEE0));
    }
    return switch (c) {
      case '“', '”', '„', '‟', '「', '」' -> '"';
      case '‘', '’', '‚', '‛' -> '\'';
      case '*', '`', '\ufeff', '\u200b', '\u200c', '\u200d', '\u2060', '\u00ad' -> 0;
      case '−', '﹣', '‐', '‑' -> '-';
      case '﹙' -> '(';
      case '﹚' -> ')';
      case '﹑', '､', '丶' -> '、';
      default -> c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) ? 0 : c;
    };
  }

  private static char listMark(char before, char c, CharSequence kept) {
    if (c == '、' && before >= '0' && before <= '9') {
      return '.';
    }
    boolean first = (c == ',' || c == ':') && kept.length() < 3 && isCount(kept);
    return (c == '.' && Numerals.isChineseDigit(before)) || first ? '、' : c;
  }

  private static boolean isCount(CharSequence words) {
    return !words.isEmpty() && words.chars().allMatch(c -> Numerals.isChineseDigit((char) c));
  }

  /** The folded words. */
  public String text() {
    return text;
  }

  /** How many units the folded words have. */
  public int length() {
    return text.length();
  }

  /** Whether nothing was left. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The document's offset of a folded unit; for the length, the place after the last one. */
  public int offset(int index) {
    return at[index];
  }

  /** Where the folded units {@code from} to before {@code to} stand in the document. */
  public Span span(int from, int to) {
    return from >= to ? new Span(at[from], at[from]) : new Span(at[from], at[to - 1] + 1);
  }
}
