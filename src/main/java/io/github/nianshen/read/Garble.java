package io.github.nianshen.read;

/** Tells text that was decoded by a wrong table from text that a person can read. */
final class Garble {
  /** Signs that no Chinese document of some length does without. */
  private static final String COMMON = "的一是不了在有人这中大来上国和地到他时要就出会可也对生能而子说年下过政府信息公开报告工作本行部其他理情况月日";

  /** Shorter texts tell nothing. */
  private static final int LEAST = 200;

  private Garble() {}

  /** Whether hardly any sign is one that a Chinese text is made of. */
  static boolean is(String text) {
    return isMisread(text) || isBroken(text);
  }

  private static boolean isMisread(String text) {
    int chinese = 0;
    int common = 0;
    for (int i = 0; i < text.length() && common * 20 < text.length(); i++) {
      char c = text.charAt(i);
      if (isChinese(c)) {
        chinese++;
        common += COMMON.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    return chinese >= LEAST && common * 20 < chinese;
  }

  private static boolean isBroken(String text) {
    int chinese = 0;
    int broken = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      chinese += isChinese(c) ? 1 : 0;
      broken += c == '\ufffd' || (c >= '\u0080' && c <= '\u00ff') ? 1 : 0;
    }
    return broken >= LEAST && broken > chinese;
  }

  private static boolean isChinese(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }
}
