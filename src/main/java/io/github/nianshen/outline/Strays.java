package io.github.nianshen.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Marks the headings that stand out of order, again, or outside the outline. The run of mandated
 * headings that is kept has as many headings as can stand in order, and of those runs the one with
 * the most text under them.
 */
final class Strays {
  /**
   * Outweighs all text that can stand under headings, so that the number of headings goes first.
   */
  private static final long HEADING = 1L << 40;

  private Strays() {}

  /**
   * Sets a STRAY before each heading that is not kept.
   *
   * @param blocks tokens of blocks
   * @param weights how much text each token has
   */
  static List<Token> mark(List<Token> blocks, List<Integer> weights) {
    boolean[] keep = keep(blocks, weights);
    var marked = new ArrayList<Token>(blocks.size() + 8);
    for (int i = 0; i < blocks.size(); i++) {
      Token token = blocks.get(i);
      if (Tokens.isHeading(token.getType()) && !keep[i]) {
        marked.add(Tokens.of(Outline.STRAY, token.getStartIndex()));
      }
      marked.add(token);
    }
    return marked;
  }

  /** Linear in the blocks, since there are six ranks. */
  private static boolean[] keep(List<Token> blocks, List<Integer> weights) {
    int n = blocks.size();
    long[] under = under(blocks, weights);
    int[] before = new int[n];
    long[] best = new long[n];
    int[] lastOf = new int[Topic.values().length];
    Arrays.fill(lastOf, -1);
    int end = -1;
    for (int i = 0; i < n; i++) {
      int rank = rank(blocks.get(i));
      if (rank == 0) {
        continue;
      }
      before[i] = heaviest(lastOf, best, rank - 1);
      best[i] = HEADING + under[i] + (before[i] < 0 ? 0 : best[before[i]]);
      if (lastOf[rank] < 0 || best[i] > best[lastOf[rank]]) {
        lastOf[rank] = i;
      }
      end = end < 0 || best[i] > best[end] ? i : end;
    }
    var keep = new boolean[n];
    for (int i = end; i >= 0; i = before[i]) {
      keep[i] = true;
    }
    return keep;
  }

  private static int heaviest(int[] lastOf, long[] best, int highest) {
    int found = -1;
    for (int rank = 1; rank <= highest; rank++) {
      int i = lastOf[rank];
      if (i >= 0 && (found < 0 || best[i] > best[found])) {
        found = i;
      }
    }
    return found;
  }

  /** The mandated number of a heading; 0 for all else. */
  private static int rank(Token token) {
    return Tokens.isHeading(token.getType()) ? Tokens.topic(token.getType()).number() : 0;
  }

  private static long[] under(List<Token> blocks, List<Integer> weights) {
    var under = new long[blocks.size()];
    long sum = 0;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (Tokens.isHeading(blocks.get(i).getType())) {
        under[i] = sum;
        sum = 0;
      } else {
        sum += weights.get(i);
      }
    }
    return under;
  }
}
