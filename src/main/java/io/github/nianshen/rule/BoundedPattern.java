package io.github.nianshen.rule;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of a rule, looked for in a bounded number of steps. A pattern that would take more
 * fails with an {@link IllegalStateException}: the rule is at fault, not the report.
 */
final class BoundedPattern {
  private static final int STEPS = 5_000_000;

  /** {@code a{3,}}, {@code ){20}}: the count, and whether it is a group's. */
  private static final Pattern COUNT = Pattern.compile("(\\))?[{]([0-9]+)");

  /** Repeats of nothing, such as {@code ((){999}){999}}, take no sign and so are not counted. */
  private static final int REPEATS = 2_000;

  private final Pattern pattern;

  private BoundedPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * A pattern in Java's notation.
   *
   * @throws PatternSyntaxException where it is none, or repeats groups within groups too often
   */
  static BoundedPattern of(String pattern) {
    long groups = 1;
    long most = 1;
    Matcher count = COUNT.matcher(pattern);
    while (count.find()) {
      String digits = count.group(2);
      long times = digits.length() > 6 ? REPEATS + 1L : Math.max(1, Long.parseLong(digits));
      groups *= count.group(1) == null ? 1 : times;
      most = Math.max(most, count.group(1) == null ? times : 1);
      if (groups * most > REPEATS) {
        String words = "groups are repeated more than " + REPEATS + " times";
        throw new PatternSyntaxException(words, pattern, count.start(2));
      }
    }
    return new BoundedPattern(Pattern.compile(pattern));
  }

  /** Whether it is found somewhere in the words. */
  boolean isIn(String words) {
    try {
      return pattern.matcher(new Counted(words, 0, words.length(), new AtomicInteger())).find();
    } catch (StackOverflowError e) {
      throw new IllegalStateException("pattern nests too deep: " + pattern, e);
    }
  }

  private record Counted(String words, int start, int end, AtomicInteger steps)
      implements CharSequence {
    @Override
    public char charAt(int index) {
      if (steps.incrementAndGet() > STEPS) {
        throw new IllegalStateException("pattern takes too many steps");
      }
      return words.charAt(start + index);
    }

    @Override
    public int length() {
      return end - start;
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return new Counted(words, start + from, start + to, steps);
    }

    @Override
    public String toString() {
      return words.substring(start, end);
    }
  }
}
