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
    int chinese = 0;
    int common = 0;
    int broken = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u4e00' && c <= '\u9fff') {
        chinese++;
        common += COMMON.indexOf(c) >= 0 ? 1 : 0;
      } else if (c == '\ufffd' || (c >= '\u0080' && c <= '\u00ff')) {
        broken++;
      }
    }
    boolean misread = chinese >= LEAST && common * 20 < chinese;
    return misread || (broken >= LEAST && broken > chinese);
  }
}
