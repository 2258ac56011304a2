package io.github.nianshen.config;

import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.text.EditDistance;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The rules that were likely meant by a word that names none.
 *
 * @param rules all rules
 */
public record NearRules(List<RuleInfo> rules) {
  private static final int MOST = 5;

  /** Fewer letters stand in too many titles. */
  private static final int SHORTEST_LATIN = 4;

  /** Keeps a copy of the rules. */
  public NearRules {
    rules = List.copyOf(rules);
  }

  /** Rules whose id or name is but a few letters off, or whose name or title holds the word. */
  public List<RuleInfo> to(String word) {
    String small = word.strip().toLowerCase(Locale.ROOT);
    if (small.isEmpty()) {
      return List.of();
    }
    return rules.stream()
        .filter(r -> distance(r, small) <= allowed(small))
        .sorted(Comparator.comparingInt(r -> distance(r, small)))
        .limit(MOST)
        .toList();
  }

  private static int allowed(String word) {
    return Math.max(1, word.length() / 4);
  }

  /** How far a rule is from a word: 0 where name or title hold it. */
  private static int distance(RuleInfo rule, String word) {
    boolean told = word.length() >= (word.charAt(0) < 0x80 ? SHORTEST_LATIN : 2);
    boolean holds =
        rule.name().contains(word)
            || rule.title().zh().contains(word)
            || rule.title().en().toLowerCase(Locale.ROOT).contains(word);
    return told && holds
        ? 0
        : Math.min(
            EditDistance.between(rule.id().toLowerCase(Locale.ROOT), word),
            EditDistance.between(rule.name(), word));
  }
}
