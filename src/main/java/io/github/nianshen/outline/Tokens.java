package io.github.nianshen.outline;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Blocks as the outline grammar's tokens; a token's start index is the number of its block. */
final class Tokens {
  private static final Map<Topic, Integer> HEADINGS =
      Map.of(
          Topic.OVERVIEW, Outline.OVERVIEW,
          Topic.PROACTIVE, Outline.PROACTIVE,
          Topic.REQUESTS, Outline.REQUESTS,
          Topic.DISPUTES, Outline.DISPUTES,
          Topic.PROBLEMS, Outline.PROBLEMS,
          Topic.OTHER, Outline.OTHER,
          Topic.FOREIGN, Outline.FOREIGN);

  private static final Map<Integer, Topic> TOPICS =
      HEADINGS.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  private Tokens() {}

  /** Whether a type of token is a heading of a section. */
  static boolean isHeading(int type) {
    return TOPICS.containsKey(type);
  }

  /** The type of token that a topic's heading is. */
  static int type(Topic topic) {
    return Objects.requireNonNull(HEADINGS.get(topic));
  }

  /** The topic of a heading's type of token. */
  static Topic topic(int type) {
    return Objects.requireNonNull(TOPICS.get(type));
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
