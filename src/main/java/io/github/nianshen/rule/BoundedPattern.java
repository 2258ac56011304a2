package io.github.nianshen.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of a rule, looked for in a bounded number of steps. A pattern that would take more
 * fails with an {@link IllegalStateException}: the rule is at fault, not the report.
 */
final class BoundedPattern {
  private static final int STEPS = 5_000_000;

  /** Steps more for each unit of the words. */
  private static final int PER_UNIT = 200;

  /** {@code a{3,}}, {@code ){20}}: the count, and whether it is a group's. */
  private static final Pattern COUNT = Pattern.compile("(\\))?[{]([0-9]+)");

  /** Repeats of nothing, such as {@code ((){999}){999}}, take no sign and so are not counted. */
  private static final int REPEATS = 2_000;

  private final String pattern;
  private transient @Nullable Pattern compiled;

  private BoundedPattern(String pattern) {
    this.pattern = pattern;
  }

  /** A pattern that has been tried before; it is compiled when it is first used. */
  static BoundedPattern tried(String pattern) {
    return new BoundedPattern(pattern);
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
    var whole = new BoundedPattern(pattern);
    whole.compiled();
    return whole;
  }

  /** Two threads may compile it at once; either will do. */
  private Pattern compiled() {
    Pattern known = compiled;
    if (known == null) {
      known = Pattern.compile(pattern);
      compiled = known;
    }
    return known;
  }

  /** Whether it is found somewhere in the words. */
  boolean isIn(String words) {
    try {
      return compiled().matcher(counted(words)).find();
    } catch (StackOverflowError e) {
      throw tooDeep(e);
    }
  }

  /** Everything that it finds in the words, from left to right. */
  List<MatchResult> all(String words) {
    try {
      Matcher matcher = compiled().matcher(counted(words));
      if (!matcher.find()) {
        return List.of();
      }
      List<MatchResult> all = new ArrayList<>();
      do {
        all.add(matcher.toMatchResult());
      } while (matcher.find());
      return all;
    } catch (StackOverflowError e) {
      throw tooDeep(e);
    }
  }

  private IllegalStateException tooDeep(StackOverflowError e) {
    return new IllegalStateException("pattern nests too deep: " + pattern, e);
  }

  private static Counted counted(String words) {
    return new Counted(words, 0, words.length(), new Steps(words.length()));
  }

  /** The steps that are left; for one search, and so for one thread. */
  private static final class Steps {
    private long left;

    Steps(int units) {
      left = STEPS + (long) PER_UNIT * units;
    }

    void take() {
      if (--left < 0) {
        throw new IllegalStateException("pattern takes too many steps");
      }
    }
  }

  private record Counted(String words, int start, int end, Steps steps) implements CharSequence {
    @Override
    public char charAt(int index) {
      steps.take();
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
