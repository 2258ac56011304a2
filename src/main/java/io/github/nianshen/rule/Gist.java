package io.github.nianshen.rule;

import io.github.nianshen.outline.Organ;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a report says in its own words: its sections' running text without headings, figures, signs,
 * titles of documents and its organ's names, so that a text in which only these were changed is the
 * same.
 */
public final class Gist {
  /** A line of fewer signs is a sub-heading. */
  private static final int SHORTEST = 16;

  private static final String OPENING = "（(《“‘〔【";

  private static final Pattern TITLE = Pattern.compile("《[^《》]{1,40}》");

  /** {@code 我镇}, {@code 全县}, {@code 本局}. */
  private static final Pattern SELF = Pattern.compile("[我全本各](?:镇|乡|街道|县|区|市|州|旗|局|委|厅|院|办|中心|单位)");

  private static final Pattern PLACE = Pattern.compile("(.{2,5}?)(?:省|市|县|区|旗|镇|乡|街道)");

  private final StringBuilder words = new StringBuilder();
  private final StringBuilder prose = new StringBuilder();
  private int[] inProse = new int[1024];
  private final BitSet begins = new BitSet();
  private int[] at = new int[1024];

  private Gist() {}

  /** The gist of the passages that are wanted. */
  public static Gist of(Report report, List<Passage> passages, Predicate<Passage> wanted) {
    var gist = new Gist();
    List<String> names = names(report.organ().name());
    Optional<Section> before = Optional.empty();
    for (Passage passage : passages) {
      Folded words = Folded.of(report.document().text(), passage.span());
      if (passage.section().isPresent() && wanted.test(passage) && words.length() >= SHORTEST) {
        gist.begins.set(gist.words.length(), !passage.section().equals(before));
        before = passage.section();
        gist.add(words, names, report.document().text(), passage.span());
      }
    }
    return gist;
  }

  /** A name, the same without its office, and the places that it is made of. */
  private static List<String> names(String organ) {
    var names = new ArrayList<String>();
    String whole = Folded.fold(organ);
    names.add(whole);
    names.add(Organ.withoutOffice(whole));
    Matcher place = PLACE.matcher(whole);
    while (place.find()) {
      names.add(place.group());
      names.add(place.group(1));
    }
    names.removeIf(n -> n.length() < 2);
    return names;
  }

  private void add(Folded folded, List<String> names, String whole, Span span) {
    String text = folded.text();
    int ahead = prose.length() - span.start();
    prose.append(whole, span.start(), span.end()).append('\n');
    var left = new boolean[text.length()];
    leaveOut(TITLE, text, left);
    leaveOut(SELF, text, left);
    for (String name : names) {
      for (int i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + name.length())) {
        Arrays.fill(left, i, i + name.length(), true);
      }
    }
    for (int i = 0; i < text.length(); i++) {
      if (!left[i] && Character.isLetter(text.charAt(i))) {
        at = roomy(at);
        at[words.length()] = folded.offset(i);
        inProse = roomy(inProse);
        inProse[words.length()] = folded.offset(i) + ahead;
        words.append(text.charAt(i));
      }
    }
  }

  private int[] roomy(int[] places) {
    return words.length() < places.length ? places : Arrays.copyOf(places, places.length * 2);
  }

  private static void leaveOut(Pattern pattern, String text, boolean[] left) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      Arrays.fill(left, m.start(), m.end(), true);
    }
  }

  /** Its words. */
  public CharSequence words() {
    return words;
  }

  /** The passages that it was taken from as they are written, a line each. */
  public CharSequence prose() {
    return prose;
  }

  /** Where a sign stands in the {@link #prose}. */
  public int inProse(int sign) {
    return inProse[sign];
  }

  /** How many signs it has. */
  public int length() {
    return words.length();
  }

  /**
   * Where signs {@code from} to before {@code to} stand in the document, with a bracket or
   * quotation mark that opens right before.
   */
  public Span span(int from, int to) {
    return new Span(at[from] - opened(prose, inProse[from]), at[to - 1] + 1);
  }

  /** 1 where a bracket or quotation mark opens right before a place, else 0. */
  public static int opened(CharSequence words, int at) {
    return at > 0 && at <= words.length() && OPENING.indexOf(words.charAt(at - 1)) >= 0 ? 1 : 0;
  }

  /** Where the next section begins after a sign; the whole length where none does. */
  public int nextSection(int sign) {
    int next = begins.nextSetBit(sign + 1);
    return next < 0 ? words.length() : next;
  }
}
