package io.github.nianshen.emit;

import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Words;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * A run as the page that GitHub shows of a job, in Markdown: what the summary says, and a table of
 * findings, the gravest first. A page over 1 MiB is refused, so a longer table is cut, and says so.
 *
 * @param remarks the findings of the run
 */
record GithubSummaryOutput(Remarks remarks) implements Remarked {
  private static final Words TITLE = new Words("年报检查", "Annual reports checked");
  private static final Words NOTHING = new Words("没有问题。", "Nothing was found.");
  private static final Words HEAD =
      new Words("| 级别 | 位置 | 规则 | 问题 |", "| level | place | rule | finding |");
  private static final Words CUT =
      new Words("另有 {0} 处问题，本页放不下。", "Findings that this page has no room for: {0}.");

  /** Bytes of UTF-8 for the table; the page may have 1 MiB. */
  private static final int TABLE = 800_000;

  /** Bytes of UTF-8 for the summary. */
  private static final int SUMMARY = 200_000;

  @Override
  public void write(RunResult run, Pieces pieces, Writer out) throws IOException {
    out.write("## " + TITLE.in(remarks.lang()) + "\n\n");
    String summary =
        Summary.of(run, pieces.left(remarks.setting().most()), remarks.setting()).strip();
    out.write(Markdown.fenced(last(summary, SUMMARY)) + "\n\n");
    var table = new Table(out);
    for (Level level : Level.values()) {
      remarks.each(
          pieces,
          Set.of(level),
          (file, rule, remark) -> table.add(row(remarks.place(run, file, remark), rule, remark)));
    }
    table.end(run.findings());
  }

  private String row(String place, RuleInfo rule, Remark remark) {
    String link = "[" + rule.id() + "](" + RulePage.of(rule) + ")";
    List<String> cells =
        List.of(
            remark.level().in(remarks.lang()),
            Markdown.words(place),
            link + " " + Markdown.words(rule.title().in(remarks.lang())),
            Markdown.words(remark.words()));
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** The table of findings, as far as there is room for it. */
  private final class Table {
    private final Writer out;
    private int room = TABLE;
    private int rows;
    private int cut;

    Table(Writer out) {
      this.out = out;
    }

    void add(String row) throws IOException {
      int size = bytes(row);
      if (cut > 0 || size > room) {
        cut++;
        return;
      }
      if (rows++ == 0) {
        out.write(HEAD.in(remarks.lang()) + "\n| --- | --- | --- | --- |\n");
      }
      out.write(row);
      room -= size;
    }

    void end(int findings) throws IOException {
      if (cut > 0) {
        out.write("\n" + CUT.in(remarks.lang(), List.of("" + cut)) + "\n");
      } else if (findings == 0) {
        out.write(NOTHING.in(remarks.lang()) + "\n");
      }
    }
  }

  /** The last lines that have room; what counts most stands last. */
  static String last(String lines, int most) {
    int room = most;
    int from = lines.length();
    while (from > 0) {
      int start = lines.lastIndexOf('\n', from - 2) + 1;
      room -= bytes(lines.substring(start, from));
      if (room < 0) {
        return "…\n" + lines.substring(from);
      }
      from = start;
    }
    return lines;
  }

  private static int bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8).length;
  }
}
