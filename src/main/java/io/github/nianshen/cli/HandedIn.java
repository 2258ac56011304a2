package io.github.nianshen.cli;

import io.github.nianshen.cli.Request.EarlierLog;
import io.github.nianshen.corpus.EarlierReports;
import io.github.nianshen.corpus.EarlierReports.Now;
import io.github.nianshen.emit.BaselineLog;
import io.github.nianshen.finding.Aside;
import io.github.nianshen.finding.Baseline;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Resubmission;
import io.github.nianshen.finding.Resubmissions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports that are handed in again, beside the log of the run that sent them back. */
final class HandedIn {
  private final Optional<EarlierReports> earlier;
  private final boolean asked;
  private final Map<Path, Resubmission> byFile = new HashMap<>();

  private HandedIn(Optional<EarlierReports> earlier, boolean asked) {
    this.earlier = earlier;
    this.asked = asked;
  }

  /** The reports of an earlier run; a stop where a person named its log and it cannot be used. */
  static HandedIn of(Optional<EarlierLog> log) throws Stop {
    boolean asked = log.filter(EarlierLog::asked).isPresent();
    try {
      Optional<EarlierReports> earlier =
          log.isEmpty() ? Optional.empty() : Optional.of(read(log.get().file()));
      return new HandedIn(earlier, asked);
    } catch (Stop unusable) {
      if (asked) {
        throw unusable;
      }
      return new HandedIn(Optional.empty(), false);
    }
  }

  private static EarlierReports read(Path log) throws Stop {
    Baseline run = Known.read(log);
    if (run.standing().values().stream().anyMatch(s -> s.mark().isEmpty())) {
      throw Stop.usage(Text.RESUBMISSION_OLD, log.toString());
    }
    return new EarlierReports(run);
  }

  /** What is compared of a file; empty where nothing is, or it could not be read to the end. */
  Optional<Now> in(FileResult file, Path root) {
    if (earlier.isEmpty() || !file.checked() || !file.faults().isEmpty()) {
      return Optional.empty();
    }
    Stream<Finding> problems =
        file.findings().stream().filter(f -> f.level().reaches(Level.WARNING));
    Stream<Finding> aside = file.aside().stream().map(Aside::finding);
    return Optional.of(
        new Now(
            BaselineLog.address(file.path(), root),
            BaselineLog.written(file.issuer()),
            problems.map(Finding::mark).collect(Collectors.toSet()),
            aside.map(Finding::mark).collect(Collectors.toSet())));
  }

  /** Takes the files in their order. */
  void add(Path file, Optional<Now> now) {
    earlier.flatMap(e -> now.flatMap(e::again)).ifPresent(r -> byFile.put(file, r));
  }

  /** What became of all problems of the earlier run; empty where none is known. */
  Optional<Resubmissions> all() {
    return earlier
        .filter(e -> asked || !byFile.isEmpty())
        .map(e -> new Resubmissions(byFile, e.absent()));
  }
}
