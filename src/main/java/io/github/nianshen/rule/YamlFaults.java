package io.github.nianshen.rule;

import io.github.nianshen.finding.Words;
import java.util.List;
import java.util.Optional;

/** What is wrong with a file that is no YAML, in a person's words. */
final class YamlFaults {
  private static final char REPLACEMENT = '\ufffd';

  /** Pieces of what the parser says, with what they mean to who wrote the file. */
  private static final List<Meaning> MEANINGS =
      List.of(
          new Meaning("(TAB)", "缩进不能用制表符（Tab），请用空格", "lines are indented by blanks, not by tabs"),
          new Meaning(
              "<block end>",
              "此处的缩进或引号与上文不合：同一层的键应左对齐，整段文字要么全加引号要么不加",
              "indentation or quotes do not fit what is above: keys of one level start in one column, and a text is quoted as"
                  + " a whole or not at all"),
          new Meaning(
              "mapping values are not allowed",
              "此处不能再有冒号；文字里含“: ”的，整段加引号",
              "no second colon can stand here; a text with ': ' in it is quoted as a whole"),
          new Meaning(
              "could not find expected ':'", "前面的键缺少冒号", "the key before this lacks its colon"),
          new Meaning("',' or '}'", "大括号里应为“,”或者“}”", "expected ',' or '}' within the braces"),
          new Meaning("',' or ']'", "方括号里应为“,”或者“]”", "expected ',' or ']' within the brackets"),
          new Meaning("unexpected end of stream", "引号没有结束", "the quotes do not end"),
          new Meaning(
              "cannot start any token",
              "文字不能以这个符号开头，请加引号",
              "a text that starts with this sign is quoted"));

  private YamlFaults() {}

  private record Meaning(String piece, String zh, String en) {}

  /** Where the first sign stands that no rule file has; empty where there is none. */
  static Optional<Integer> oddSign(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == '\t' || c == '\n' || c == '\r';
      if (c == REPLACEMENT || (Character.isISOControl(c) && !space)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** What is wrong with such a sign. */
  static Words odd(char sign) {
    return sign == REPLACEMENT
        ? new Words("此处不是 UTF-8 编码的文字，请把文件另存为 UTF-8", "this is not UTF-8; save the file as UTF-8")
        : new Words("此处有看不见的控制字符", "an invisible control character stands here");
  }

  /** What the parser complains of. */
  static Words problem(String told) {
    return MEANINGS.stream()
        .filter(m -> told.contains(m.piece()))
        .findFirst()
        .map(m -> new Words("YAML有误：" + m.zh(), "not YAML: " + m.en()))
        .orElseGet(() -> new Words("YAML有误：" + told, "not YAML: " + told));
  }
}
