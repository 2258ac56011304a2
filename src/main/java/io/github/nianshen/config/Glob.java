package io.github.nianshen.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A pattern of file names: {@code *} stands for anything within a step, {@code ?} for one sign,
 * {@code **} for any number of steps. A pattern of one step holds at any depth, and a folder's name
 * for all below it.
 *
 * @param written as it stands in the configuration
 */
public record Glob(String written) {
  private static final String ANY = "**";

  /** Whether it names one file or folder and no more. */
  public boolean isPlain() {
    return written.indexOf('*') < 0 && written.indexOf('?') < 0 && steps().size() > 1;
  }

  /**
   * Whether a path fits.
   *
   * @param path from the configuration's folder, with {@code /} between its steps
   */
  public boolean fits(String path) {
    List<String> names = List.of(path.split("/"));
    // How many names may have been taken up to here.
    boolean[] taken = new boolean[names.size() + 1];
    taken[0] = true;
    for (String step : steps()) {
      taken = step.equals(ANY) ? some(taken) : one(step, names, taken);
    }
    for (boolean end : taken) {
      if (end) {
        return true;
      }
    }
    return false;
  }

  private List<String> steps() {
    List<String> steps =
        new ArrayList<>(
            Arrays.stream(written.split("/")).filter(s -> !s.isEmpty() && !s.equals(".")).toList());
    if (steps.size() == 1 && !written.startsWith("/") && !written.startsWith("./")) {
      steps.add(0, ANY);
    }
    return steps;
  }

  private static boolean[] some(boolean[] taken) {
    boolean[] next = new boolean[taken.length];
    boolean any = false;
    for (int i = 0; i < taken.length; i++) {
      any |= taken[i];
      next[i] = any;
    }
    return next;
  }

  private static boolean[] one(String step, List<String> names, boolean[] taken) {
    boolean[] next = new boolean[taken.length];
    for (int i = 0; i < names.size(); i++) {
      next[i + 1] = taken[i] && fits(step, names.get(i));
    }
    return next;
  }

  /** Whether a name fits a step; never more work than the product of their lengths. */
  private static boolean fits(String step, String name) {
    int s = 0;
    int star = -1;
    int resume = 0;
    int n = 0;
    while (n < name.length()) {
      boolean more = s < step.length();
      if (more && step.charAt(s) == '*') {
        star = s++;
        resume = n;
      } else if (more && (step.charAt(s) == '?' || step.charAt(s) == name.charAt(n))) {
        s++;
        n++;
      } else if (star >= 0) {
        s = star + 1;
        n = ++resume;
      } else {
        return false;
      }
    }
    return step.substring(s).chars().allMatch(c -> c == '*');
  }
}
