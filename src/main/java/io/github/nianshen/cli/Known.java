package io.github.nianshen.cli;

import io.github.nianshen.emit.BaselineGone;
import io.github.nianshen.emit.BaselineLog;
import io.github.nianshen.finding.Aside;
import io.github.nianshen.finding.Baseline;
import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.FileResult;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The baseline of a run, and what of it was seen again. */
final class Known {
  private final Optional<Baseline> baseline;
  private final Set<String> seen = new HashSet<>();

  private Known(Optional<Baseline> baseline) {
    this.baseline = baseline;
  }

  /** What an earlier run found; a stop where its log cannot be used. */
  static Known of(Optional<Path> file) throws Stop {
    if (file.isEmpty()) {
      return new Known(Optional.empty());
    }
    return new Known(Optional.of(read(file.get())));
  }

  /** The log of an earlier run; a stop where it cannot be used. */
  static Baseline read(Path log) throws Stop {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(log))) {
      Optional<Baseline> run = BaselineLog.read(in);
      if (run.isEmpty()) {
        throw Stop.usage(Text.LOG_FOREIGN, log.toString());
      }
      return run.get();
    } catch (IOException e) {
      throw Stop.usage(Text.LOG_UNREADABLE, log.toString(), Stop.reason(e));
    }
  }

  /** The baseline, where one was given. */
  Optional<Baseline> baseline() {
    return baseline;
  }

  /** The fingerprints that a file shares with the baseline. */
  List<String> in(FileResult file) {
    return Stream.concat(file.findings().stream(), file.aside().stream().map(Aside::finding))
        .filter(f -> baseline.filter(b -> b.knows(f)).isPresent())
        .map(f -> f.fingerprint())
        .toList();
  }

  /** Notes fingerprints that were seen again. */
  void seen(List<String> prints) {
    seen.addAll(prints);
  }

  /** The fingerprints of the baseline that are gone; empty without one. */
  Optional<List<String>> gone(List<FileOutcome> files, Path root) {
    return baseline.map(b -> BaselineGone.of(b, files, seen, root));
  }
}
