package io.github.nianshen.cli;

import io.github.nianshen.config.Config;
import io.github.nianshen.config.Suppression;
import io.github.nianshen.config.Today;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Words;
import io.github.nianshen.lint.ConfigReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which suppressions were of use, and what is to be said of the others. */
final class Lapsed {
  private final Today today;
  private final Set<Used> used = new HashSet<>();

  Lapsed(Today today) {
    this.today = today;
  }

  /**
   * A suppression that was of use.
   *
   * @param config the configuration's file
   * @param line its line there
   */
  record Used(Path config, int line) {}

  /** The suppressions of a configuration that were of use for a file. */
  static List<Used> in(FileResult file, Config config, Today today) {
    return file.aside().stream()
        .flatMap(a -> config.suppressing(file.path(), a.finding(), today).stream())
        .map(s -> new Used(config.file(), s.line()))
        .distinct()
        .toList();
  }

  /** Notes suppressions that were of use. */
  void used(List<Used> more) {
    used.addAll(more);
  }

  /**
   * What is to be said of those that have expired, and of those that match nothing though all that
   * they could match was checked.
   *
   * @param named what the call names
   */
  List<Words> of(List<Config> configs, List<Path> named) {
    List<Words> all = new ArrayList<>();
    for (Config config : configs) {
      for (Suppression one : config.suppressions()) {
        said(config, one, named).ifPresent(all::add);
      }
    }
    return all;
  }

  private Optional<Words> said(Config config, Suppression one, List<Path> named) {
    String place = ConfigReader.name(config.file()) + ":" + one.line();
    if (one.expired(today)) {
      String day = one.until().map(LocalDate::toString).orElse("");
      return Optional.of(say(Text.SUPPRESSION_EXPIRED, place, one.rule(), day, one.reason()));
    }
    boolean idle = !used.contains(new Used(config.file(), one.line()));
    return idle && whole(config, one, named)
        ? Optional.of(say(Text.SUPPRESSION_IDLE, place, one.rule(), one.reason()))
        : Optional.empty();
  }

  /** Whether all files that a suppression could match were to be checked. */
  private static boolean whole(Config config, Suppression one, List<Path> named) {
    Path folder = Optional.ofNullable(config.file().getParent()).orElse(config.file());
    Path least =
        one.path().filter(p -> p.isPlain()).map(p -> folder.resolve(p.written())).orElse(folder);
    return named.stream()
        .map(p -> p.toAbsolutePath().normalize())
        .anyMatch(p -> least.normalize().startsWith(p));
  }

  private static Words say(Text text, String... arguments) {
    return new Words(
        Texts.in(Lang.ZH).say(text, arguments), Texts.in(Lang.EN).say(text, arguments));
  }
}
