package io.github.nianshen.rule;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of a rule, looked for in a bounded number of steps. A pattern that would take more
 * fails with an {@link IllegalStateException}: the rule is at fault, not the report.
 */
final class BoundedPattern {
  private static final int STEPS = 5_000_000;

  private final Pattern pattern;

  private BoundedPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * A pattern in Java's notation.
   *
   * @throws PatternSyntaxException where it is none
   */
  static BoundedPattern of(String pattern) {
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
