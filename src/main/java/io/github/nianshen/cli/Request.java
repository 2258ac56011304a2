package io.github.nianshen.cli;

import io.github.nianshen.emit.Most;
import io.github.nianshen.emit.OutputFormat;
import io.github.nianshen.emit.SarifProfile;
import io.github.nianshen.finding.Level;
import io.github.nianshen.outline.Overrides;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a check was asked for.
 *
 * @param paths files and folders; {@code -} is standard input
 * @param format what goes to standard output
 * @param outputs what goes to files
 * @param failOn the level that fails a run; empty for never
 * @param overrides what is taken instead of what reports say
 * @param packs folders with more rules
 * @param previous files and folders of last year's reports
 * @param baseline the log of an earlier run whose findings are known
 * @param resubmission the log of an earlier run that sent reports back
 * @param config the configuration that holds for all files
 * @param roster the list of units that owe a report
 * @param index the file that keeps sketches of all reports ever checked
 * @param jobs how many files at once
 * @param stdinName the name that standard input is checked under
 * @param most how many findings are shown
 * @param profile what SARIF is made for
 * @param cached whether documents that were read before need not be read anew
 * @param quiet whether nothing but the findings is wanted
 * @param colour whether colours are allowed
 */
record Request(
    List<Path> paths,
    OutputFormat format,
    List<FileOutput> outputs,
    Optional<Level> failOn,
    Overrides overrides,
    List<Path> packs,
    List<Path> previous,
    Optional<Path> baseline,
    Optional<EarlierLog> resubmission,
    Optional<Path> config,
    Optional<Path> roster,
    Optional<Path> index,
    int jobs,
    Path stdinName,
    Most most,
    SarifProfile profile,
    boolean cached,
    boolean quiet,
    boolean colour) {

  /** The name that means standard input. */
  static final Path STDIN = Path.of("-");

  /** Keeps copies of the lists. */
  Request {
    paths = List.copyOf(paths);
    outputs = List.copyOf(outputs);
    packs = List.copyOf(packs);
    previous = List.copyOf(previous);
  }

  /** Whether any output is of such a format. */
  boolean asks(Predicate<OutputFormat> wanted) {
    return wanted.test(format) || outputs.stream().anyMatch(o -> wanted.test(o.format()));
  }

  /**
   * The log of an earlier run.
   *
   * @param file where it is
   * @param asked whether a person named it; one that was only found is passed over where it is of
   *     no use
   */
  record EarlierLog(Path file, boolean asked) {}

  /**
   * An output that goes to a file.
   *
   * @param format its format
   * @param file where it goes
   */
  record FileOutput(OutputFormat format, Path file) {}
}
