package io.github.nianshen.emit;

import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.text.Source.Region;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;

/**
 * Findings as commands that a workflow of GitHub turns into annotations, one a line: {@code ::error
 * file=reports/甲.txt,line=3,…::message}. The errors come first, because only some are shown.
 *
 * @param remarks the findings of the run
 */
record GithubOutput(Remarks remarks) implements Remarked {

  @Override
  public void write(RunResult run, Pieces pieces, Writer out) throws IOException {
    for (Level level : Level.values()) {
      remarks.each(
          pieces,
          Set.of(level),
          (file, rule, remark) -> out.write(line(remarks.shown(run, file), rule, remark)));
    }
  }

  private String line(String file, RuleInfo rule, Remark remark) {
    String title = rule.id() + " " + rule.title().in(remarks.lang());
    return "::"
        + command(remark.level())
        + " file="
        + property(file)
        + place(remark.place())
        + ",title="
        + property(title)
        + "::"
        + data(remark.words())
        + "\n";
  }

  private static String command(Level level) {
    return level == Level.NOTE ? "notice" : level.word();
  }

  /** Lines, and columns where there is one line only: others are refused. */
  private static String place(Region place) {
    int line = place.start().line();
    int last = place.end().line();
    String lines = ",line=" + line + ",endLine=" + last;
    return line == last
        ? lines + ",col=" + place.start().column() + ",endColumn=" + place.end().column()
        : lines;
  }

  private static String data(String words) {
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String words) {
    return data(words).replace(":", "%3A").replace(",", "%2C");
  }
}
