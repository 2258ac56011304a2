package io.github.nianshen.config;

import io.github.nianshen.finding.RuleInfo;
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
        : Math.min(edits(rule.id().toLowerCase(Locale.ROOT), word), edits(rule.name(), word));
  }

  /** How many letters must be added, dropped or changed to make one word of the other. */
  static int edits(String from, String to) {
    int[] before = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] now = new int[to.length() + 1];
      now[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[to.length()];
  }
}
