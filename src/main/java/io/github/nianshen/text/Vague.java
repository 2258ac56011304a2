package io.github.nianshen.text;

import java.util.List;

/** Tells what around a number says that it is not meant as written. */
final class Vague {
  private static final List<String> BEFORE =
      List.of("近", "约", "超", "逾", "超过", "至少", "不少于", "不足", "不到", "突破", "第", "±");

  /** Right after the number. */
  private static final List<String> AFTER = List.of("来", "几", "许");

  /** After the number, or after the word for what is counted. */
  private static final List<String> LATER = List.of("余", "多", "以上", "左右", "上下", "以内", "以下", "之多");

  private Vague() {}

  static boolean exact(String text, int start, int end) {
    return BEFORE.stream().noneMatch(w -> text.startsWith(w, start - w.length()))
        && AFTER.stream().noneMatch(w -> text.startsWith(w, end))
        && LATER.stream().noneMatch(w -> text.startsWith(w, end) || text.startsWith(w, end + 1))
        && !ranges(text, start - 1, start - 2)
        && !ranges(text, end, end + 1);
  }

  /** Whether a sign that joins two numbers stands between this one and another. */
  private static boolean ranges(String text, int at, int beyond) {
    return at >= 0
        && at < text.length()
        && beyond >= 0
        && beyond < text.length()
        && "-—–~～至.．/，,".indexOf(text.charAt(at)) >= 0
        && isPart(text, beyond);
  }

  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    return Counts.isDigit(c) || Counts.isNumeral(c) || "-—–".indexOf(c) >= 0;
  }
}
