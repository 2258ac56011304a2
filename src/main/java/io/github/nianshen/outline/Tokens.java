package io.github.nianshen.outline;

import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Blocks as the outline grammar's tokens; a token's start index is the number of its block. */
final class Tokens {
  private static final List<Integer> HEADINGS =
      List.of(
          Outline.OVERVIEW,
          Outline.PROACTIVE,
          Outline.REQUESTS,
          Outline.DISPUTES,
          Outline.PROBLEMS,
          Outline.OTHER,
          Outline.FOREIGN);

  private Tokens() {}

  /** Whether a type of token is a heading of a section. */
  static boolean isHeading(int type) {
    return HEADINGS.contains(type);
  }

  /** The type of token that a topic's heading is. */
  static int type(Topic topic) {
    return HEADINGS.get(topic.ordinal());
  }

  /** The topic of a heading's type of token. */
  static Topic topic(int type) {
    return Topic.values()[HEADINGS.indexOf(type)];
  }

  /** The type of token that a form of a name is. */
  static int type(String form) {
    return switch (form) {
      case "主动公开表" -> Outline.PROACTIVE_FORM;
      case "申请表" -> Outline.REQUESTS_FORM;
      case "复议诉讼表" -> Outline.DISPUTES_FORM;
      default -> Outline.STATISTICS_FORM;
    };
  }

  /** A token for a block. */
  static Token of(int type, int block) {
    var token = new CommonToken(type, "");
    token.setStartIndex(block);
    return token;
  }
}
