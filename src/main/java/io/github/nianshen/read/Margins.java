package io.github.nianshen.read;

import io.github.nianshen.read.piece.Piece;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * The parts of a page round its report, and where they end.
 *
 * <p>Only what stands before the report's title and after its last paragraph, table or date is ever
 * left out, and of that only what is a link or known to be a site's. A page that is not understood
 * stays whole.
 */
final class Margins {
  /** {@code 清河镇2023年政府信息公开工作年度报告}. */
  private static final Pattern TITLE =
      Pattern.compile(".{0,60}(?:信息公开|政务公开).{0,20}(?:报告|年报).{0,20}", Pattern.DOTALL);

  /** {@code 2023年} or {@code 二〇二三年}. */
  private static final Pattern YEAR = Pattern.compile("[12][09]\\d\\d|二[〇○零O0][一二三四五六七八九〇○零]{2}");

  /** {@code 政府信息公开年报}: the name of a column of the site. */
  private static final Pattern COLUMN = Pattern.compile("(?:政府)?信息公开(?:工作)?(?:年度)?(?:报告|年报)");

  /** {@code 一、总体情况}. */
  private static final Pattern SECTION = Pattern.compile("[一二三四五六七八九十]{1,2}\\s*[、.．].{2,60}");

  /** {@code 2024年1月20日}, {@code 清河县教育局}, {@code 附件：…}: what may follow a report. */
  private static final Pattern CLOSING =
      Pattern.compile("(?:附件|附表|附：|注：).*|.{0,40}(?:政府|[局委办厅院会处所部])|.{0,40}年.{1,3}月.{1,3}日.?");

  private static final double MOST = 0.8;
  private static final int PROSE = 30;

  /** What one part weighs at most, so that no table outweighs the rest of a report. */
  private static final int ENOUGH = 200;

  private final List<Part> parts;
  private final Optional<Element> main;

  private Margins(List<Part> parts) {
    this.parts = parts;
    this.main = main(parts);
  }

  /** The parts of a page that are its report's. */
  static List<Piece> cut(List<Part> parts) {
    var margins = new Margins(parts);
    int first = margins.first();
    int last = margins.last();
    if (first < 0 || last < first) {
      return parts.stream().map(Part::piece).toList();
    }
    int body = margins.body(first);
    int start = margins.start(first);
    int end = margins.end(last);
    return IntStream.range(start, end)
        .filter(i -> (i >= body && i <= last) || !margins.isChrome(i))
        .mapToObj(i -> parts.get(i).piece())
        .toList();
  }

  /**
   * Where the report begins: at its title, rather one with a year; else at a heading before the
   * text; else at the text.
   */
  private int first() {
    int body = body(0);
    if (body == parts.size()) {
      return -1;
    }
    return IntStream.rangeClosed(0, body)
        .boxed()
        .max(Comparator.<Integer>comparingInt(this::rank).thenComparing(Comparator.reverseOrder()))
        .orElse(body);
  }

  private int rank(int index) {
    Part part = parts.get(index);
    if (isChrome(index) || !(part.piece() instanceof Piece.Line line)) {
      return 0;
    }
    if (TITLE.matcher(part.text()).matches()) {
      return YEAR.matcher(part.text()).find() ? 4 : 3;
    }
    return line.level() > 0 ? 2 : isBody(index) ? 1 : 0;
  }

  private int body(int from) {
    int i = from;
    while (i < parts.size() && !isBody(i)) {
      i++;
    }
    return i;
  }

  private int last() {
    int i = parts.size() - 1;
    while (i >= 0 && !isBody(i)) {
      i--;
    }
    return i;
  }

  /**
   * Lines right before the title may be its first half; those before a site's line are the site's.
   */
  private int start(int first) {
    int start = first;
    while (start > 0 && !isChrome(start - 1) && isOf(start - 1, first)) {
      start--;
    }
    return start;
  }

  private int end(int last) {
    int end = last + 1;
    while (end < parts.size() && !isChrome(end) && (isOf(end, last) || isClosing(end))) {
      end++;
    }
    return end;
  }

  /**
   * Whether a part belongs to the report as its neighbour does, if no line of the site is between.
   */
  private boolean isOf(int index, int neighbour) {
    Part part = parts.get(index);
    return isInside(part)
        || isProse(part.text())
        || siblings(part.home(), parts.get(neighbour).home());
  }

  private static boolean siblings(Element one, Element other) {
    Element parent = one.parent();
    return parent != null && parent.equals(other.parent());
  }

  private boolean isBody(int index) {
    Part part = parts.get(index);
    return !isChrome(index)
        && (part.piece() instanceof Piece.Grid
            || SECTION.matcher(part.text()).matches()
            || (isProse(part.text()) && isInside(part)));
  }

  private boolean isChrome(int index) {
    Part part = parts.get(index);
    String text = part.text();
    if (part.piece() instanceof Piece.Grid) {
      return text.contains("索引号") || (text.contains("发布机构") && text.contains("日期"));
    }
    return (part.apart() && !isClosing(index)) || COLUMN.matcher(text).matches() || Chrome.is(text);
  }

  private boolean isClosing(int index) {
    return (!parts.get(index).apart() && CLOSING.matcher(parts.get(index).text()).matches())
        || parts.get(index).text().startsWith("附件");
  }

  private boolean isInside(Part part) {
    return main.isEmpty()
        || part.home().equals(main.get())
        || part.home().parents().contains(main.get());
  }

  /** The innermost element that holds most of a page's prose and tables. */
  private static Optional<Element> main(List<Part> parts) {
    Map<Element, Integer> weights = new HashMap<>();
    int total = 0;
    for (Part part : parts) {
      int weight = weight(part);
      total += weight;
      for (Element at = part.home(); at != null && weight > 0; at = at.parent()) {
        weights.merge(at, weight, Integer::sum);
      }
    }
    double most = total * MOST;
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() >= most)
        .map(Map.Entry::getKey)
        .max((one, other) -> Integer.compare(one.parents().size(), other.parents().size()));
  }

  private static int weight(Part part) {
    boolean counts = !part.apart() && (part.piece() instanceof Piece.Grid || isProse(part.text()));
    return counts ? Math.min(part.text().length(), ENOUGH) : 0;
  }

  private static boolean isProse(String text) {
    return text.length() >= PROSE && (text.contains("。") || text.contains("，"));
  }
}
