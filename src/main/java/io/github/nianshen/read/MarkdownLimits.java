package io.github.nianshen.read;

import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.text.Limits;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Markdown may hold before it is given to the parser, whose time and stack grow faster than
 * its input where marks are heaped up.
 */
final class MarkdownLimits {
  /** {@code |---|:-:|}: in each row below, the parser makes as many cells as stand here. */
  private static final Pattern DASHES = Pattern.compile("[ \\t|:]*+-[ \\t|:-]*+");

  /** {@code > - 1.}: each mark opens a block in the one before. */
  private static final Pattern HOLDER = Pattern.compile("[ \\t]*+(?:[>*+-]|[0-9]{1,9}[.)])");

  /** A line that opens a block of html, in which tags are not sought one by one. */
  private static final Pattern HTML =
      Pattern.compile(
          " {0,3}</?(?:table|tbody|thead|tfoot|tr|td|th|div|p|ul|ol|li|h[1-6]|center|section)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Stars, underscores and brackets of one paragraph. */
  private static final int MARKS = 5_000;

  /** Angle brackets of one paragraph, where each may be sought to its end. */
  private static final int TAGS = 1_000;

  private final Limits limits;
  private boolean fresh = true;
  private boolean html;
  private int lines;
  private int cells;
  private int columns;
  private int marks;
  private int tags;

  private MarkdownLimits(Limits limits) {
    this.limits = limits;
  }

  /** Refuses a source that is beyond the limits. */
  static void check(String source, Limits limits) throws LimitReached {
    var counted = new MarkdownLimits(limits);
    for (String line : (Iterable<String>) source.lines()::iterator) {
      counted.line(line);
    }
  }

  private void line(String line) throws LimitReached {
    if (line.isBlank()) {
      columns = 0;
      marks = 0;
      tags = 0;
      fresh = true;
      return;
    }
    lines++;
    html = fresh ? HTML.matcher(line).lookingAt() : html;
    fresh = false;
    int pipes = count(line, "|");
    if (pipes > 0 && DASHES.matcher(line).matches()) {
      columns = pipes + 1;
    }
    cells += columns;
    marks += count(line, "*_[");
    tags += html ? 0 : count(line, "<");
    LimitReached.check("cells", cells, limits.cells());
    LimitReached.check("blocks", lines, limits.blocks());
    LimitReached.check("marks", marks, MARKS);
    LimitReached.check("tags", tags, TAGS);
    LimitReached.check("depth", holders(line), limits.depth());
  }

  private static int holders(String line) {
    Matcher holder = HOLDER.matcher(line);
    int count = 0;
    while (holder.lookingAt()) {
      count++;
      holder.region(holder.end(), line.length());
    }
    return count;
  }

  private static int count(String line, String wanted) {
    return (int) line.chars().filter(c -> wanted.indexOf(c) >= 0).count();
  }
}
