package io.github.nianshen.rule;

import io.github.nianshen.finding.Sample;
import io.github.nianshen.rule.LineDiff.Hunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts out of a damaged report and its clean base the few lines in which they differ. */
final class Excerpts {
  private static final String CUT = "…";
  private static final String BAR = "|";

  /** So many lines of a side are shown, and two more where changes stand apart. */
  private static final int LINES = 6;

  /** So many units of a line, and so many of them before the first that differs. */
  private static final int WIDTH = 80;

  private static final int BEFORE = 24;

  private final List<String> wrong;
  private final List<String> right;

  private Excerpts(String damaged, String clean) {
    this.wrong = lines(damaged);
    this.right = lines(clean);
  }

  /**
   * The lines that differ; where lines were only added or dropped, a neighbour beside them. Empty
   * where nothing but blank lines differs.
   */
  static Optional<Sample> of(String damaged, String clean) {
    return new Excerpts(damaged, clean).sample();
  }

  private static List<String> lines(String text) {
    return text.lines().filter(l -> !l.isBlank()).toList();
  }

  private Optional<Sample> sample() {
    List<Hunk> hunks = LineDiff.of(wrong, right).stream().map(this::widened).toList();
    if (hunks.isEmpty()) {
      return Optional.empty();
    }
    Hunk all = hunks.get(0).to(hunks.get(hunks.size() - 1));
    var bad = new ArrayList<String>();
    var good = new ArrayList<String>();
    for (Hunk hunk : all.longest() <= LINES ? List.of(all) : hunks) {
      if (!bad.isEmpty()) {
        bad.add(CUT);
        good.add(CUT);
      }
      Optional<String> head = head(hunk);
      head.ifPresent(bad::add);
      head.ifPresent(good::add);
      bad.addAll(narrowed(hunk.left(wrong), hunk.right(right)));
      good.addAll(narrowed(hunk.right(right), hunk.left(wrong)));
    }
    int most = hunks.size() == 1 ? LINES : LINES + 2;
    return Optional.of(new Sample(shown(bad, most), shown(good, most)));
  }

  private Hunk widened(Hunk hunk) {
    if (!hunk.oneSided()) {
      return hunk;
    }
    return hunk.leftFrom() > 0 && hunk.rightFrom() > 0
        ? new Hunk(hunk.leftFrom() - 1, hunk.leftTo(), hunk.rightFrom() - 1, hunk.rightTo())
        : new Hunk(
            hunk.leftFrom(),
            Math.min(wrong.size(), hunk.leftTo() + 1),
            hunk.rightFrom(),
            Math.min(right.size(), hunk.rightTo() + 1));
  }

  /** The head above rows of figures, where its cells stand above theirs one by one. */
  private Optional<String> head(Hunk hunk) {
    if (hunk.right(right).stream().anyMatch(l -> !l.contains(BAR))) {
      return Optional.empty();
    }
    int cells = cells(right.get(hunk.rightFrom())).length;
    for (int i = hunk.rightFrom() - 1; i >= 0 && right.get(i).contains(BAR); i--) {
      String[] above = cells(right.get(i));
      String last = above[above.length - 1].strip();
      boolean figure = last.isEmpty() || last.chars().anyMatch(Character::isDigit);
      if (above.length == cells && !figure) {
        return Optional.of(right.get(i)).filter(wrong::contains);
      }
    }
    return Optional.empty();
  }

  private static String[] cells(String line) {
    return line.split("\\|", -1);
  }

  /** Long lines cut around the place where they differ from the line beside them. */
  private static List<String> narrowed(List<String> lines, List<String> others) {
    var out = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      String other = lines.size() == others.size() ? others.get(i) : "";
      out.add(narrowed(lines.get(i), other));
    }
    return out;
  }

  private static String narrowed(String line, String other) {
    int same = 0;
    while (same < Math.min(line.length(), other.length())
        && line.charAt(same) == other.charAt(same)) {
      same++;
    }
    boolean late = line.length() > WIDTH && same > WIDTH / 2 && same < line.length();
    int from = whole(line, late ? same - BEFORE : 0);
    int to = whole(line, Math.min(line.length(), from + WIDTH));
    return (from > 0 ? CUT : "") + line.substring(from, to) + (to < line.length() ? CUT : "");
  }

  /** The place, or the one before it where a character would be cut in half. */
  private static int whole(String line, int at) {
    boolean half =
        at > 0
            && at < line.length()
            && Character.isLowSurrogate(line.charAt(at))
            && Character.isHighSurrogate(line.charAt(at - 1));
    return half ? at - 1 : at;
  }

  private static String shown(List<String> lines, int most) {
    if (lines.size() <= most) {
      return String.join("\n", lines);
    }
    return String.join("\n", lines.subList(0, most - 1)) + "\n" + CUT;
  }
}
