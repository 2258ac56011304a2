package io.github.nianshen.emit;

import io.github.nianshen.text.Cut;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of files in one folder, each after that of a report: fit for any system, no two alike. */
final class ShelfNames {
  /** Longer names of reports are cut: systems allow 255 bytes. */
  private static final int LONGEST = 60;

  private final String end;
  private final Set<String> taken = new HashSet<>();

  /**
   * Names without any yet.
   *
   * @param end what is put behind the name of a report
   */
  ShelfNames(String end) {
    this.end = end;
  }

  /**
   * A name of its own for what belongs to a report.
   *
   * @param extension with its dot
   */
  String of(Path report, String extension) {
    String whole = XlsxWords.clean(PathNames.last(report));
    int dot = whole.lastIndexOf('.');
    String bare = (dot > 0 ? whole.substring(0, dot) : whole).replaceAll("[\\\\/:*?\"<>|\\s]", "_");
    String base = Cut.first(bare, LONGEST) + end;
    String name = base + extension;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = base + i + extension;
    }
    return name;
  }
}
