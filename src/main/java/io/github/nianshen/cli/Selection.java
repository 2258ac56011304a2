package io.github.nianshen.cli;

import io.github.nianshen.config.Config;
import io.github.nianshen.finding.Skipped;
import io.github.nianshen.finding.Words;
import io.github.nianshen.lint.Found;
import io.github.nianshen.lint.Input;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The files of a run, but for those that configurations leave out.
 *
 * @param files what is checked, by name
 * @param skipped what is passed over, by name
 * @param piped which of the files is standard input
 */
record Selection(List<Input> files, List<Skipped> skipped, Optional<Input> piped) {
  private static final Words LEFT_OUT =
      new Words("配置文件的 paths 不包括它", "the configuration's paths leave it out");

  /** Keeps copies. */
  Selection {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
  }

  /**
   * What is left of what was found.
   *
   * @param named what the call names itself, and is always checked
   * @param piped standard input, if it is to be checked
   */
  static Selection of(Found found, List<Path> named, Optional<Input> piped, Linters linters) {
    List<Input> files = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    List<Path> paths = named.stream().map(Path::normalize).toList();
    for (Input input : found.files()) {
      boolean asked = paths.contains(input.path()) || paths.contains(input.file());
      if (asked || linters.of(input.file()).config().leavingOut(input.path()).isEmpty()) {
        files.add(input);
      } else {
        skipped.add(new Skipped(input.path(), LEFT_OUT));
      }
    }
    piped.ifPresent(files::add);
    files.sort(Comparator.comparing(i -> name(i.path())));
    found.skipped().stream()
        .filter(s -> linters.configs().stream().noneMatch(c -> isOf(c, s.path())))
        .forEach(skipped::add);
    Words reason = Text.NO_REPORTS.words();
    found.barren().forEach(f -> skipped.add(new Skipped(f, reason)));
    skipped.sort(Comparator.comparing(s -> name(s.path())));
    return new Selection(files, skipped, piped);
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** Whether a file is a configuration or one of its rules. */
  private static boolean isOf(Config config, Path path) {
    Path whole = path.toAbsolutePath().normalize();
    return whole.equals(config.file())
        || config.packs().stream().anyMatch(f -> whole.startsWith(f.value()));
  }
}
