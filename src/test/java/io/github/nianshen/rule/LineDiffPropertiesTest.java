package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.rule.LineDiff.Hunk;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("slow")
class LineDiffPropertiesTest {
  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.of("一", "二", "三", "四").list().ofMaxSize(14);
  }

  @Property(tries = 2_000)
  void putIntoTheLeftTheDifferencesMakeTheRight(
      @ForAll("lines") List<String> left, @ForAll("lines") List<String> right) {
    var made = new ArrayList<String>();
    int done = 0;
    for (Hunk hunk : LineDiff.of(left, right)) {
      assertTrue(hunk.leftFrom() >= done, hunk::toString);
      made.addAll(left.subList(done, hunk.leftFrom()));
      assertEquals(made.size(), hunk.rightFrom());
      made.addAll(hunk.right(right));
      done = hunk.leftTo();
    }
    made.addAll(left.subList(done, left.size()));
    assertEquals(right, made);
  }

  @Property(tries = 2_000)
  void asManyLinesAsCanBeStayAsTheyAre(
      @ForAll("lines") List<String> left, @ForAll("lines") List<String> right) {
    List<Hunk> hunks = LineDiff.of(left, right);
    int changed = hunks.stream().mapToInt(h -> h.leftTo() - h.leftFrom()).sum();
    assertEquals(common(left, right), left.size() - changed, hunks::toString);
    for (int i = 1; i < hunks.size(); i++) {
      assertTrue(hunks.get(i - 1).leftTo() < hunks.get(i).leftFrom(), hunks::toString);
    }
    assertTrue(hunks.stream().allMatch(h -> h.longest() > 0), hunks::toString);
  }

  @Property(tries = 300)
  void whatIsTheSameHasNoDifference(@ForAll("lines") List<String> lines) {
    assertEquals(List.of(), LineDiff.of(lines, List.copyOf(lines)));
  }

  /** How many lines two lists have in common in order, counted by trying. */
  private static int common(List<String> left, List<String> right) {
    int[] row = new int[right.size() + 1];
    for (String line : left) {
      int corner = 0;
      for (int r = 1; r < row.length; r++) {
        int above = row[r];
        row[r] = line.equals(right.get(r - 1)) ? corner + 1 : Math.max(above, row[r - 1]);
        corner = above;
      }
    }
    return row[right.size()];
  }
}
