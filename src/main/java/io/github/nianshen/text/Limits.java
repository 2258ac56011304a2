package io.github.nianshen.text;

/**
 * How much of anything is read from outside before it is refused.
 *
 * @param bytes bytes of a file
 * @param blocks blocks of a document
 * @param cells cells of a document's tables
 * @param depth how deep elements of a page may nest
 * @param findings findings of a file that are kept
 * @param entries files of an archive
 * @param pages pages of a printed document
 * @param seconds time for a file that a library takes apart, such as pdf
 */
public record Limits(
    long bytes,
    int blocks,
    int cells,
    int depth,
    int findings,
    int entries,
    int pages,
    int seconds) {
  /** The limits in force where nothing else is said: 32 MiB, 200,000 blocks, 500,000 cells. */
  public static final Limits ORDINARY =
      new Limits(32L << 20, 200_000, 500_000, 512, 1_000, 20_000, 2_000, 60);
}
