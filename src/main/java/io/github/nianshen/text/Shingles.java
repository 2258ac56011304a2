package io.github.nianshen.text;

import java.util.Arrays;

/**
 * Fingerprints of a text by winnowing: of every {@value #WINDOW} neighbouring shingles of {@value
 * #LENGTH} signs the least hash is kept. Two texts that share {@code LENGTH + WINDOW - 1} signs in
 * a row share a fingerprint, whatever stands round them.
 *
 * @see <a href="https://doi.org/10.1145/872757.872770">Schleimer, Wilkerson, Aiken: Winnowing,
 *     2003</a>
 */
public final class Shingles {
  /** Signs in a shingle. */
  public static final int LENGTH = 10;

  private static final int WINDOW = 8;
  private static final long BASE = 1_000_003L;

  private final long[] hashes;
  private final int[] places;

  private Shingles(long[] hashes, int[] places) {
    this.hashes = hashes;
    this.places = places;
  }

  /** The fingerprints of a text in the order of their places. */
  public static Shingles of(CharSequence text) {
    int count = text.length() - LENGTH + 1;
    if (count <= 0) {
      return new Shingles(new long[0], new int[0]);
    }
    long[] all = hashes(text, count);
    var hashes = new long[count];
    var places = new int[count];
    int kept = 0;
    int last = -1;
    for (int from = 0; from == 0 || from + WINDOW <= count; from++) {
      int least = least(all, from, Math.min(count, from + WINDOW), last);
      if (least != last) {
        hashes[kept] = all[least];
        places[kept++] = least;
        last = least;
      }
    }
    return new Shingles(Arrays.copyOf(hashes, kept), Arrays.copyOf(places, kept));
  }

  /** The least hash of a window, of equals the rightmost; the last one while it is still least. */
  private static int least(long[] all, int from, int to, int last) {
    int start = last >= from ? Math.max(from, to - 1) : from;
    int least = last >= from ? last : from;
    for (int i = start; i < to; i++) {
      least = all[i] <= all[least] ? i : least;
    }
    return least;
  }

  private static long[] hashes(CharSequence text, int count) {
    long top = 1;
    for (int i = 1; i < LENGTH; i++) {
      top *= BASE;
    }
    var all = new long[count];
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i >= LENGTH) {
        hash -= top * text.charAt(i - LENGTH);
      }
      hash = hash * BASE + text.charAt(i);
      if (i >= LENGTH - 1) {
        all[i - LENGTH + 1] = mixed(hash);
      }
    }
    return all;
  }

  /** Spreads neighbouring values, so that the least is a chance one. */
  private static long mixed(long hash) {
    long h = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return (h ^ (h >>> 33)) & Long.MAX_VALUE;
  }

  /** How many there are. */
  public int count() {
    return hashes.length;
  }

  /** A fingerprint; never negative. */
  public long hash(int index) {
    return hashes[index];
  }

  /** How many neighbours there are among them. */
  public int pairs() {
    return Math.max(0, hashes.length - 1);
  }

  /**
   * A fingerprint and its neighbour as one: of a phrase that very many texts have it is still rare.
   * Never negative.
   */
  public long pair(int index) {
    return mixed(hashes[index] * BASE + hashes[index + 1]);
  }

  /** After the last sign of a fingerprint and its neighbour. */
  public int pairEnd(int index) {
    return places[index + 1] + LENGTH;
  }

  /** Where a fingerprint's shingle begins in the text. */
  public int place(int index) {
    return places[index];
  }
}
