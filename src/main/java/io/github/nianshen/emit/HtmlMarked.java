package io.github.nianshen.emit;

import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A report's text as HTML in which the places of its findings are still open: only when the run has
 * ended is it known which findings are shown, and under which numbers.
 */
final class HtmlMarked {
  /** Part the pieces of what is kept; no shown words have them. */
  private static final char PIECE = '\u001e';

  private static final char FIELD = '\u001f';

  private static final char PLAIN = 'p';
  private static final char MARK = 'm';
  private static final char BLOCK = 'b';
  private static final char REFERENCE = 'r';

  private static final Words TO_FINDING = new Words("问题 {0}", "finding {0}");

  private final StringBuilder kept = new StringBuilder();

  /**
   * A place that a finding speaks of.
   *
   * @param finding its number among the findings of its file, from 0
   * @param part which part it has: empty words for the place itself, else a side of a sum
   */
  record Part(int finding, String part) {
    @Override
    public String toString() {
      return finding + part;
    }

    static Part of(String kept) {
      int end = 0;
      while (end < kept.length() && Character.isDigit(kept.charAt(end))) {
        end++;
      }
      return new Part(Integer.parseInt(kept.substring(0, end)), kept.substring(end));
    }
  }

  /**
   * A finding that is shown.
   *
   * @param id its number in the page, from 1
   * @param number its number in its report, from 1
   */
  record Shown(int id, int number, Level level) {}

  /** Adds HTML that stands whatever is shown. */
  void plain(String html) {
    if (!html.isEmpty()) {
      kept.append(PLAIN).append(html).append(PIECE);
    }
  }

  /** Adds words that findings speak of, as HTML. */
  void marked(List<Part> parts, String html) {
    kept.append(MARK).append(joined(parts)).append(FIELD).append(html).append(PIECE);
  }

  /** Adds, within the tag of a block that is open, that findings speak of it as a whole. */
  void block(List<Part> parts) {
    kept.append(BLOCK).append(joined(parts)).append(PIECE);
  }

  /** Adds the way to a finding whose place ends here. */
  void reference(int finding) {
    kept.append(REFERENCE).append(finding).append(PIECE);
  }

  private static String joined(List<Part> parts) {
    return String.join(" ", parts.stream().map(Part::toString).toList());
  }

  /** What is kept, until {@link #write}. */
  String kept() {
    return kept.toString();
  }

  /**
   * Writes what was kept.
   *
   * @param shown what is shown of the file's findings, by their numbers among them
   */
  static void write(String kept, Map<Integer, Shown> shown, HtmlOut out) {
    for (int from = 0; from < kept.length(); ) {
      int end = kept.indexOf(PIECE, from);
      String piece = kept.substring(from + 1, end);
      switch (kept.charAt(from)) {
        case PLAIN -> out.raw(piece);
        case MARK -> mark(piece, shown, out);
        case BLOCK -> attributes(parts(piece, shown), shown, out);
        default ->
            Optional.ofNullable(shown.get(Integer.parseInt(piece))).ifPresent(f -> refer(f, out));
      }
      from = end + 1;
    }
  }

  private static void mark(String piece, Map<Integer, Shown> shown, HtmlOut out) {
    int gap = piece.indexOf(FIELD);
    String html = piece.substring(gap + 1);
    List<Part> parts = parts(piece.substring(0, gap), shown);
    if (parts.isEmpty()) {
      out.raw(html);
      return;
    }
    String element = parts.stream().anyMatch(p -> p.part().isEmpty()) ? "mark" : "span";
    out.raw("<").raw(element);
    attributes(parts, shown, out);
    out.raw(">").raw(html).end(element);
  }

  private static List<Part> parts(String words, Map<Integer, Shown> shown) {
    List<Part> parts = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      Part part = Part.of(word);
      if (shown.containsKey(part.finding())) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** The gravest level of the findings that stand here, and all that speak of it. */
  private static void attributes(List<Part> parts, Map<Integer, Shown> shown, HtmlOut out) {
    List<String> names = new ArrayList<>();
    var levels = new TreeSet<Level>();
    for (Part part : parts) {
      Optional<Shown> finding = Optional.ofNullable(shown.get(part.finding()));
      finding.ifPresent(f -> names.add(f.id() + part.part()));
      finding.filter(f -> part.part().isEmpty()).ifPresent(f -> levels.add(f.level()));
    }
    if (!names.isEmpty()) {
      out.raw(levels.isEmpty() ? "" : " class=\"at " + levels.first().word() + "\"");
      out.raw(" data-of=\"").raw(String.join(" ", names)).raw("\"");
    }
  }

  private static void refer(Shown finding, HtmlOut out) {
    String number = "" + finding.number();
    String name = TO_FINDING.in(out.lang(), List.of(number));
    out.leaf("a", number, "class", "ref", "href", "#f" + finding.id(), "aria-label", name);
  }
}
