package io.github.nianshen.config;

import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Level;
import io.github.nianshen.form.Era;
import io.github.nianshen.outline.OrganKind;
import io.github.nianshen.text.FileWords;
import java.nio.file.Path;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a configuration asks of the files in its folder and below.
 *
 * @param file the configuration itself, absolute
 * @param year the report year of all files
 * @param era the era to check all files by
 * @param levels the level of rules by id; empty for off
 * @param packs folders and zip files with more rules, absolute
 * @param roster the units that owe a report, absolute
 * @param previous files and folders of last year's reports, absolute
 * @param deadlines the last day of a kind of organ in the year after the report year
 * @param returning what a report is returned for
 * @param include the only files that are checked; none for all
 * @param exclude files that are not checked
 * @param suppressions findings that stand for a reason
 */
public record Config(
    Path file,
    Optional<Given<Year>> year,
    Optional<Given<Era>> era,
    Map<String, Given<Optional<Level>>> levels,
    List<Given<Path>> packs,
    Optional<Given<Path>> roster,
    List<Given<Path>> previous,
    Map<OrganKind, Given<MonthDay>> deadlines,
    Optional<Given<Returning>> returning,
    List<Given<Glob>> include,
    List<Given<Glob>> exclude,
    List<Suppression> suppressions) {
  /** The name that is looked for. */
  public static final String NAME = "nianshen.yaml";

  /** Asks for nothing. */
  public static final Config NONE =
      new Config(
          Path.of(NAME),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          Map.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of());

  /** Keeps copies. */
  public Config {
    levels = Map.copyOf(levels);
    packs = List.copyOf(packs);
    previous = List.copyOf(previous);
    deadlines = Map.copyOf(deadlines);
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    suppressions = List.copyOf(suppressions);
  }

  /**
   * What a configuration is called: from a folder where it stands below it.
   *
   * @param file the configuration, absolute
   */
  public static String shown(Path file, Path folder) {
    return FileWords.of(file.startsWith(folder) ? folder.relativize(file) : file);
  }

  /** A file's name from the configuration's folder. */
  public String name(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    return Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
        .filter(whole::startsWith)
        .map(folder -> FileWords.of(folder.relativize(whole)))
        .orElseGet(() -> FileWords.of(whole));
  }

  /** The line that keeps a file from being checked; empty where it is to be. */
  public Optional<Integer> leavingOut(Path path) {
    String name = name(path);
    boolean asked = include.isEmpty() || include.stream().anyMatch(g -> g.value().fits(name));
    return asked
        ? exclude.stream().filter(g -> g.value().fits(name)).map(Given::line).findFirst()
        : Optional.of(include.get(0).line());
  }

  /** A finding with the level that is asked for; empty where its rule is off. */
  public Optional<Finding> levelled(Finding finding) {
    Given<Optional<Level>> asked = levels.get(finding.rule());
    return asked == null ? Optional.of(finding) : asked.value().map(finding::at);
  }

  /** The rules that are off, by their ids. */
  public List<String> off() {
    return levels.entrySet().stream()
        .filter(e -> e.getValue().value().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether a report with these findings is returned. */
  public boolean returns(List<Finding> findings) {
    return returning.filter(r -> r.value().holds(findings)).isPresent();
  }

  /** The first suppression in force that holds for a finding. */
  public Optional<Suppression> suppressing(Path path, Finding finding, Today today) {
    if (suppressions.isEmpty()) {
      return Optional.empty();
    }
    String name = name(path);
    return suppressions.stream()
        .filter(s -> !s.expired(today) && s.covers(finding, name))
        .findFirst();
  }
}
