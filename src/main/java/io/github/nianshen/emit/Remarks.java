package io.github.nianshen.emit;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Source.Position;
import io.github.nianshen.text.Source.Region;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Findings as remarks: made while a file's text is at hand, taken up again when the run ends. */
final class Remarks {
  private static final Region FIRST = new Region(new Position(1, 1), new Position(1, 2));

  private final List<RuleInfo> rules;
  private final RuleInfos infos;
  private final Setting setting;

  Remarks(List<RuleInfo> rules, Setting setting) {
    this.rules = rules;
    this.setting = setting;
    this.infos = new RuleInfos(rules);
  }

  /** Takes the remarks of a run. */
  @FunctionalInterface
  interface Taker {
    /**
     * Takes a remark; remarks come in the order of the files.
     *
     * @param file the number of its file in the run, from 0
     */
    void take(int file, RuleInfo rule, Remark remark) throws IOException;
  }

  /** What the output knows besides the findings. */
  Setting setting() {
    return setting;
  }

  /** The language of the output. */
  Lang lang() {
    return setting.lang();
  }

  /** The rule of a finding. */
  RuleInfo rule(Finding finding) {
    return infos.of(finding);
  }

  /** Each finding of a file, as it is kept. */
  List<String> pieces(FileResult file) {
    Optional<Sites> sites = file.document().flatMap(Sites::of);
    return file.findings().stream().map(f -> of(file, f, sites).kept()).toList();
  }

  /** A finding as a remark. */
  Remark of(FileResult file, Finding finding, Optional<Sites> sites) {
    Region place =
        sites.isPresent()
            ? FIRST
            : file.document().map(d -> d.source().region(finding.span())).orElse(FIRST);
    String message = rule(finding).say(finding.message(), setting.lang());
    String words =
        sites
            .map(s -> s.at(finding.span()).way(finding.place(), setting.lang()))
            .filter(way -> !way.isEmpty())
            .map(way -> Site.BEFORE.in(setting.lang(), List.of(way, message)))
            .orElse(message);
    return new Remark(place, finding.level(), finding.fingerprint(), line(words));
  }

  /** Words on one line, as a terminal may show them. */
  static String line(String words) {
    return Display.safe(Mask.of(words.replaceAll("\\R+", " ")));
  }

  /** Hands on the remarks of a run. */
  void each(Pieces pieces, Taker taker) throws IOException {
    each(pieces, EnumSet.allOf(Level.class), taker);
  }

  /** Hands on those of some levels. */
  void each(Pieces pieces, Set<Level> levels, Taker taker) throws IOException {
    pieces.each(
        setting.most(),
        (file, rule, kept) -> {
          Remark remark = Remark.of(kept);
          if (levels.contains(remark.level())) {
            taker.take(file, rules.get(rule), remark);
          }
        });
  }

  /** A file's name from the root, as it is. */
  String name(RunResult run, int file) {
    return PathNames.plain(run.files().get(file).path(), setting.root());
  }

  /** A file's name from the root, with nothing in it that a terminal obeys. */
  String shown(RunResult run, int file) {
    return Display.safe(name(run, file));
  }

  /**
   * Where a remark stands, for people: {@code a.txt:3:12}; the file alone where it has no lines.
   */
  String place(RunResult run, int file, Remark remark) {
    boolean lines = run.files().get(file).format().filter(Format::hasLines).isPresent();
    return shown(run, file) + (lines ? ":" + remark.line() + ":" + remark.column() : "");
  }
}
