package io.github.nianshen.emit;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Two states of a file as a unified diff. What every output hides is hidden here too; a patch
 * program takes the rest as it stands.
 */
public final class UnifiedDiff {
  private static final int AROUND = 3;
  private static final String NO_END = "\n\\ No newline at end of file";

  private UnifiedDiff() {}

  /** The lines that differ, each with three around; empty words where none does. */
  public static String of(Path path, Path root, String before, String after) {
    List<String> old = lines(before);
    List<String> words =
        UnifiedDiffUtils.generateUnifiedDiff(
            PathNames.words(path, root),
            PathNames.words(path, root),
            old,
            DiffUtils.diff(old, lines(after)),
            AROUND);
    return words.isEmpty() ? "" : String.join("\n", words) + "\n";
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(shown(text.substring(start, end)));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(shown(text.substring(start)) + NO_END);
    }
    return lines;
  }

  /** A line with nothing that a terminal obeys, but tabs and the carriage return at its end. */
  private static String shown(String line) {
    boolean ended = line.endsWith("\r");
    String bare = Mask.of(ended ? line.substring(0, line.length() - 1) : line);
    var out = new StringBuilder(bare.length() + 1);
    bare.codePoints()
        .forEach(c -> out.append(c == '\t' ? "\t" : Display.safe(Character.toString(c))));
    return out + (ended ? "\r" : "");
  }
}
