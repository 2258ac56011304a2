package io.github.nianshen.corpus;

import io.github.nianshen.corpus.Alignment.Passage;
import io.github.nianshen.corpus.Prints.Range;
import io.github.nianshen.outline.Organ;
import io.github.nianshen.text.Shingles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the passages that reports share. A report is laid beside those few that have most of its
 * fingerprints, so that the work grows with the number of reports and not with that of their pairs.
 */
public final class Copies {
  /** Fewer signs than this, without figures, names and punctuation, are no passage. */
  static final int SHORTEST = 80;

  /** Of this many reports or fewer, none is too common. */
  private static final int FEW = 20;

  /** Of reports with the same fingerprint, so many are looked at. */
  private static final int LOOKED_AT = 32;

  /** More organs than this are not counted one by one. */
  private static final int MANY = 100;

  /** A fingerprint that so many reports have or fewer is rare. */
  private static final int RARE = 8;

  /** Reports that a report is laid beside: those with most fingerprints, rare ones and all. */
  private static final int TRIED = 8;

  /** Reports with fewer equal fingerprints are left. */
  private static final int ENOUGH = 4;

  /** Copies told of one report. */
  private static final int MOST = 5;

  private final List<Sketch> sketches;
  private final Prints prints;

  /** The organ of each report by a number of its own. */
  private final int[] organs;

  /** An index of reports. */
  public Copies(List<Sketch> sketches) {
    this.sketches = List.copyOf(sketches);
    this.prints = new Prints(sketches);
    Map<String, Integer> numbers = new HashMap<>();
    this.organs =
        sketches.stream()
            .map(s -> Organ.withoutOffice(s.organ()))
            .mapToInt(o -> numbers.computeIfAbsent(o, n -> numbers.size()))
            .toArray();
  }

  /**
   * A passage that a report shares.
   *
   * @param from its first sign in the gist at hand
   * @param to after its last sign there
   * @param other the report that has it too
   * @param there its first sign in the other's gist
   * @param thereEnd after its last sign there
   * @param others how many more organs' reports have most of it
   */
  public record Shared(int from, int to, Sketch other, int there, int thereEnd, int others) {}

  /** A passage, and the report that has it too. */
  private record Found(int other, Passage passage) {}

  /**
   * The passages that a report of the index shares with other organs' reports, in reading order.
   */
  public List<Shared> of(int report) {
    Shingles own = sketches.get(report).shingles();
    var ranges = new Range[own.pairs()];
    for (int i = 0; i < ranges.length; i++) {
      ranges[i] = prints.range(own.pair(i));
    }
    List<Found> all = found(report, ranges);
    List<Shared> told = new ArrayList<>();
    List<Passage> taken = new ArrayList<>();
    for (Found one : all) {
      Passage passage = one.passage();
      if (told.size() < MOST && taken.stream().noneMatch(passage::meets)) {
        taken.add(passage);
        told.add(shared(report, one, ranges));
      }
    }
    told.sort(Comparator.comparing(Shared::from));
    return told;
  }

  /** The passages shared with those reports that are tried, the longest first. */
  private List<Found> found(int report, Range[] ranges) {
    Set<Integer> others = likely(report, ranges);
    if (others.isEmpty()) {
      return List.of();
    }
    var alignment = new Alignment(sketches.get(report).shingles());
    List<Found> found = new ArrayList<>();
    for (int other : others) {
      for (Passage passage : alignment.with(sketches.get(other).shingles(), SHORTEST)) {
        if (isItsOwn(passage, ranges)) {
          found.add(new Found(other, passage));
        }
      }
    }
    found.sort(
        Comparator.comparingInt((Found f) -> -f.passage().length())
            .thenComparingInt(Found::other)
            .thenComparingInt(f -> f.passage().from()));
    return found;
  }

  /** Whether more than half of a passage is not what most reports say. */
  private boolean isItsOwn(Passage passage, Range[] ranges) {
    int common = 0;
    for (int i = passage.first(); i <= passage.last(); i++) {
      common += isCommon(ranges[i]) ? 1 : 0;
    }
    return common * 2 <= passage.last() - passage.first() + 1;
  }

  private boolean isCommon(Range range) {
    return range.count() > Math.max(FEW, sketches.size() / 2);
  }

  /** The reports that have most of the fingerprints. */
  private Set<Integer> likely(int report, Range[] ranges) {
    List<Integer> rare = new ArrayList<>();
    List<Integer> all = new ArrayList<>();
    for (Range range : ranges) {
      if (range.count() > 1 && !isCommon(range)) {
        for (int owner : owners(report, range)) {
          all.add(owner);
          if (range.count() <= RARE) {
            rare.add(owner);
          }
        }
      }
    }
    Set<Integer> likely = new LinkedHashSet<>(most(rare));
    likely.addAll(most(all));
    return likely;
  }

  /** The first reports of other organs that have a fingerprint, each once. */
  private int[] owners(int report, Range range) {
    var found = new int[Math.min(range.count(), LOOKED_AT)];
    int count = 0;
    for (int i = range.start(); i < range.end() && count < found.length; i++) {
      int owner = prints.owner(i);
      if (differs(report, owner) && (count == 0 || found[count - 1] != owner)) {
        found[count++] = owner;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Whether two reports are of different organs: the same report may be there in two formats. */
  private boolean differs(int one, int two) {
    return organs[one] != organs[two];
  }

  /** The reports that are named most often, of equals the first. */
  private static List<Integer> most(List<Integer> owners) {
    Map<Integer, Integer> counts = new HashMap<>();
    owners.forEach(o -> counts.merge(o, 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= ENOUGH)
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TRIED)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Shared shared(int report, Found one, Range[] ranges) {
    Passage passage = one.passage();
    return new Shared(
        passage.from(),
        passage.to(),
        sketches.get(one.other()),
        passage.there(),
        passage.thereEnd(),
        others(report, one, ranges));
  }

  /**
   * How many more organs have most of a passage. Of very many it is told by the fingerprint in the
   * middle, which counts a report that is there in two formats twice.
   */
  private int others(int report, Found one, Range[] ranges) {
    int first = one.passage().first();
    int last = one.passage().last();
    int[] counts =
        IntStream.rangeClosed(first, last).map(i -> ranges[i].count()).sorted().toArray();
    int middle = counts[counts.length / 2];
    if (middle > MANY) {
      return middle - 2;
    }
    Map<Integer, Integer> having = new HashMap<>();
    for (int i = first; i <= last; i++) {
      Set<Integer> here = new HashSet<>();
      for (int p = ranges[i].start(); p < ranges[i].end() && here.size() <= 2 * MANY; p++) {
        here.add(organs[prints.owner(p)]);
      }
      here.forEach(o -> having.merge(o, 1, Integer::sum));
    }
    having.remove(organs[report]);
    having.remove(organs[one.other()]);
    int enough = counts.length * 6 / 10;
    return (int) having.values().stream().filter(c -> c > enough).count();
  }
}
