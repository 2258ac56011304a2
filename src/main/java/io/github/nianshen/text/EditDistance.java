package io.github.nianshen.text;

/** How far words are from each other (Levenshtein). */
public final class EditDistance {
  private EditDistance() {}

  /** How many UTF-16 units must be added, dropped or changed to make one of the other. */
  public static int between(String from, String to) {
    int[] before = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(before[j - 1] + change, Math.min(before[j], row[j - 1]) + 1);
      }
      before = row;
    }
    return before[to.length()];
  }
}
