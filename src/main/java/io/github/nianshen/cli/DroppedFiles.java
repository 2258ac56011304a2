package io.github.nianshen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names of files that were dropped on the Windows launcher. Windows puts them into the line
 * that starts the console, in quotes only where they have blanks; the console itself would break
 * {@code 甲&乙.docx} in two, and Java's own reading of a command line loses signs that the system's
 * code page lacks. The launcher hands on the line as it came, in the environment.
 */
final class DroppedFiles {
  /** The line as it came: {@code cmd.exe /c ""D:\年审\年审.cmd" "D:\a b.docx" D:\c.docx"}. */
  static final String CALL = "NIANSHEN_CALL";

  /** The launcher's own file. */
  static final String SELF = "NIANSHEN_SELF";

  private static final char QUOTE = '"';

  private DroppedFiles() {}

  /** The names, none for a double click; empty where the program was not started that way. */
  static Optional<List<String>> in(Map<String, String> environment) {
    String call = environment.getOrDefault(CALL, "");
    String self = environment.getOrDefault(SELF, "");
    int at = call.toLowerCase(Locale.ROOT).indexOf(self.toLowerCase(Locale.ROOT));
    return self.isEmpty() || at < 0 ? Optional.empty() : Optional.of(of(call, at + self.length()));
  }

  private static List<String> of(String call, int start) {
    List<String> names = new ArrayList<>();
    int at = start < call.length() && call.charAt(start) == QUOTE ? start + 1 : start;
    while (at < call.length()) {
      boolean quoted = call.charAt(at) == QUOTE;
      int from = quoted ? at + 1 : at;
      int end = call.indexOf(quoted ? QUOTE : ' ', from);
      int to = end < 0 ? call.length() : end;
      // The quote that ends the whole line may touch the last name; no name of Windows has one.
      String name = call.substring(from, to).replace("\"", "").strip();
      if (!name.isEmpty()) {
        names.add(name);
      }
      at = to + 1;
    }
    return names;
  }
}
