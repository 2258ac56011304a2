package io.github.nianshen.rule;

import io.github.nianshen.form.Era;
import io.github.nianshen.form.Standard;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clean reports that examples edit. Each is named for its report year.
 *
 * @param files files of packs by name, the reports among them
 * @param standards the mandated forms
 */
record Bases(Map<String, String> files, List<Standard> standards) {
  private static final String FOLDER = "examples/";
  private static final String ENDING = ".txt";

  /** Keeps copies. */
  Bases {
    files = Map.copyOf(files);
    standards = List.copyOf(standards);
  }

  /** The text of a clean report. */
  Optional<String> text(String base) {
    return Optional.ofNullable(files.get(FOLDER + base + ENDING));
  }

  /** Every clean report. */
  List<String> names() {
    return files.keySet().stream()
        .filter(f -> f.startsWith(FOLDER) && f.endsWith(ENDING))
        .map(f -> f.substring(FOLDER.length(), f.length() - ENDING.length()))
        .sorted()
        .toList();
  }

  /** What is mandated for the year of a clean report. */
  Optional<Standard> standard(String base) {
    return Optional.of(base)
        .filter(b -> b.matches("\\d{4}"))
        .map(b -> Era.of(Year.parse(b)))
        .flatMap(e -> standards.stream().filter(s -> s.era() == e).findFirst());
  }
}
