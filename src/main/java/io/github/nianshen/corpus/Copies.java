package io.github.nianshen.corpus;

import io.github.nianshen.outline.Organ;
import io.github.nianshen.text.Shingles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the passages that reports share. All fingerprints are sorted once; a report looks only at
 * those equal to its own, and of one that very many have at a few, so that the work grows with the
 * number of reports and not with that of their pairs.
 */
public final class Copies {
  /** Fewer signs than this, without figures, names and punctuation, are no passage. */
  static final int SHORTEST = 80;

  /** Shingles of one passage begin no farther apart. */
  private static final int GAP = 24;

  /** Of this many reports or fewer, none is too common. */
  private static final int FEW = 20;

  /** Of reports with the same fingerprint, so many are looked at. */
  private static final int LOOKED_AT = 100;

  /** Copies told of one report. */
  private static final int MOST = 5;

  /** The bits of a packed fingerprint that number it. */
  private static final int NUMBER_BITS = 26;

  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  private final List<Sketch> sketches;
  private final List<String> organs;
  private final int[] first;
  private final long[] packed;

  /** An index of reports. */
  public Copies(List<Sketch> sketches) {
    this.sketches = List.copyOf(sketches);
    this.organs = sketches.stream().map(s -> Organ.withoutOffice(s.organ())).toList();
    this.first = new int[sketches.size() + 1];
    for (int i = 0; i < sketches.size(); i++) {
      first[i + 1] = first[i] + sketches.get(i).shingles().count();
    }
    if (first[sketches.size()] > NUMBER) {
      throw new IllegalArgumentException("too many fingerprints: " + first[sketches.size()]);
    }
    this.packed = new long[first[sketches.size()]];
    for (int i = 0, at = 0; i < sketches.size(); i++) {
      Shingles own = sketches.get(i).shingles();
      for (int j = 0; j < own.count(); j++, at++) {
        packed[at] = key(own.hash(j)) | at;
      }
    }
    Arrays.sort(packed);
  }

  private static long key(long hash) {
    return hash << NUMBER_BITS & Long.MAX_VALUE;
  }

  /**
   * A passage that a report shares.
   *
   * @param from its first sign in the gist at hand
   * @param to after its last sign there
   * @param other the report that has it too
   * @param there where its first fingerprint begins in the other's gist
   * @param thereEnd where its last one ends there
   * @param others how many more have most of it
   */
  public record Shared(int from, int to, Sketch other, int there, int thereEnd, int others) {}

  /**
   * The passages that a report of the index shares with other organs' reports, in reading order.
   */
  public List<Shared> of(int report) {
    int[][] owners = owners(report);
    var open = new BitSet();
    open.set(0, owners.length);
    List<Shared> found = new ArrayList<>();
    while (found.size() < MOST) {
      int other = best(owners, open);
      List<Shared> more = other < 0 ? List.of() : shared(report, other, owners, open);
      if (more.isEmpty()) {
        break;
      }
      found.addAll(more);
    }
    found.sort(Comparator.comparing(Shared::from));
    return List.copyOf(found);
  }

  /** For each fingerprint of a report, the other reports that have it; none where most have it. */
  private int[][] owners(int report) {
    Shingles own = sketches.get(report).shingles();
    var owners = new int[own.count()][];
    for (int i = 0; i < owners.length; i++) {
      owners[i] = owners(report, key(own.hash(i)));
    }
    return owners;
  }

  private int[] owners(int report, long key) {
    int from = Arrays.binarySearch(packed, key);
    int start = from < 0 ? -from - 1 : from;
    int end = start;
    while (end < packed.length && (packed[end] & ~NUMBER) == key) {
      end++;
    }
    if (end - start > Math.max(FEW, sketches.size() / 2)) {
      return new int[0];
    }
    int step = Math.max(1, (end - start) / LOOKED_AT);
    var found = new int[(end - start + step - 1) / step];
    int count = 0;
    for (int i = start; i < end; i += step) {
      int owner = owner((int) (packed[i] & NUMBER));
      if (differs(report, owner)) {
        found[count++] = owner;
      }
    }
    return Arrays.stream(found, 0, count).distinct().toArray();
  }

  private int owner(int number) {
    int at = Arrays.binarySearch(first, number);
    int owner = at < 0 ? -at - 2 : at;
    while (first[owner + 1] == first[owner]) {
      owner++;
    }
    return owner;
  }

  /** Whether two reports are of different organs: the same report may be there in two formats. */
  private boolean differs(int one, int two) {
    return one != two && !organs.get(one).equals(organs.get(two));
  }

  /** The report with most of the fingerprints that are open; of equals the first; -1 for none. */
  private static int best(int[][] owners, BitSet open) {
    return counts(owners, open.stream()).entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(-1);
  }

  /** How many of some fingerprints each other report has. */
  private static Map<Integer, Integer> counts(int[][] owners, IntStream fingerprints) {
    Map<Integer, Integer> counts = new HashMap<>();
    fingerprints.forEach(
        i -> {
          for (int owner : owners[i]) {
            counts.merge(owner, 1, Integer::sum);
          }
        });
    return counts;
  }

  /** The passages shared with one report; their fingerprints are no longer open. */
  private List<Shared> shared(int report, int other, int[][] owners, BitSet open) {
    Shingles own = sketches.get(report).shingles();
    List<Shared> found = new ArrayList<>();
    int start = -1;
    int last = -1;
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
      if (!holds(owners[i], other)) {
        continue;
      }
      if (last >= 0 && own.place(i) - own.place(last) > GAP) {
        passage(report, other, owners, start, last).ifPresent(found::add);
        start = i;
      }
      start = start < 0 ? i : start;
      last = i;
    }
    if (last >= 0) {
      passage(report, other, owners, start, last).ifPresent(found::add);
    }
    for (Shared passage : found) {
      for (int i = 0; i < own.count(); i++) {
        if (own.place(i) >= passage.from() && own.place(i) < passage.to()) {
          open.clear(i);
        }
      }
    }
    return found;
  }

  private Optional<Shared> passage(int report, int other, int[][] owners, int start, int last) {
    Shingles own = sketches.get(report).shingles();
    int from = own.place(start);
    int to = own.place(last) + Shingles.LENGTH;
    if (to - from < SHORTEST) {
      return Optional.empty();
    }
    int enough = (last - start + 1) * 6 / 10;
    int others =
        (int)
                counts(owners, IntStream.rangeClosed(start, last)).values().stream()
                    .filter(c -> c > enough)
                    .count()
            - 1;
    return Optional.of(
        new Shared(
            from,
            to,
            sketches.get(other),
            there(own, start, other),
            there(own, last, other) + Shingles.LENGTH,
            Math.max(0, others)));
  }

  private int there(Shingles own, int start, int other) {
    Shingles theirs = sketches.get(other).shingles();
    for (int i = 0; i < theirs.count(); i++) {
      if (theirs.hash(i) == own.hash(start)) {
        return theirs.place(i);
      }
    }
    return 0;
  }

  private static boolean holds(int[] owners, int other) {
    return Arrays.stream(owners).anyMatch(o -> o == other);
  }
}
