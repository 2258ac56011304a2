package io.github.nianshen.lint;

import io.github.nianshen.config.Config;
import io.github.nianshen.config.Suppression;
import io.github.nianshen.config.Today;
import io.github.nianshen.finding.Aside;
import io.github.nianshen.finding.Baseline;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was agreed on before a run about what it will find.
 *
 * @param baseline what an earlier run found, and so is known
 * @param config the configuration in force
 * @param today the day that suppressions must last to
 */
record Agreement(Baseline baseline, Config config, Today today) {
  /** Nothing was. */
  static final Agreement NONE =
      new Agreement(Baseline.NONE, Config.NONE, Today.of(LocalDate.EPOCH));

  /** The findings of rules that are not off, each with the level that is asked for. */
  List<Finding> levelled(List<Finding> found) {
    return found.stream().flatMap(f -> config.levelled(f).stream()).toList();
  }

  /**
   * A file's findings, those set aside that do not count. Of a file that could not be read, none
   * is: it must not pass for checked.
   */
  FileResult on(FileResult file) {
    if (!file.checked()) {
      return file;
    }
    List<Finding> counted = new ArrayList<>();
    List<Aside> aside = new ArrayList<>();
    for (Finding finding : file.findings()) {
      Optional<String> reason =
          config.suppressing(file.path(), finding, today).map(Suppression::reason);
      if (reason.isPresent() || baseline.knows(finding)) {
        aside.add(new Aside(finding, reason));
      } else {
        counted.add(finding);
      }
    }
    return new FileResult(
        file.path(),
        file.content(),
        file.document(),
        counted,
        aside,
        file.faults(),
        file.issuer(),
        config.returns(counted));
  }
}
