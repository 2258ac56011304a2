package io.github.nianshen.emit;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One output of a run: takes each file's findings when they are there, and writes down the whole at
 * the end. Texts of files are not kept.
 */
public final class Transcript implements Closeable {
  private final Output output;
  private final Pieces pieces = new Pieces();
  private final Map<String, Integer> rules = new HashMap<>();
  private final Most most;
  private int files;

  /**
   * An output without findings yet.
   *
   * @param rules every rule that is in force, sorted by id
   */
  public Transcript(OutputFormat format, List<RuleInfo> rules, Setting setting) {
    this.output = format.output(rules, setting);
    this.most = setting.most();
    rules.forEach(r -> this.rules.put(r.id(), this.rules.size()));
  }

  /**
   * The findings of one file in the words of this output.
   *
   * @param lines one for each finding
   * @param text what is shown of the file as a whole, in UTF-8; not copied
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Page(List<Line> lines, byte[] text) {
    /** Keeps a copy of the list. */
    public Page {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A finding in the words of this output.
   *
   * @param rule the number of its rule, from 0
   * @param aside whether it does not count
   * @param words UTF-8; not copied
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Line(int rule, Level level, boolean aside, byte[] words) {}

  /** Puts a file's findings into words; called from many threads. */
  public Page page(FileResult file) {
    List<Line> lines = new ArrayList<>();
    List<String> pieces = output.pieces(file);
    List<Finding> findings = output.listed(file);
    Set<Finding> counted = file.aside().isEmpty() ? Set.of() : Set.copyOf(file.findings());
    for (int i = 0; i < pieces.size(); i++) {
      Finding finding = findings.get(i);
      Integer rule = rules.get(finding.rule());
      if (rule == null) {
        throw new IllegalArgumentException("no rule " + finding.rule());
      }
      byte[] words = pieces.get(i).getBytes(StandardCharsets.UTF_8);
      boolean aside = !file.aside().isEmpty() && !counted.contains(finding);
      lines.add(new Line(rule, finding.level(), aside, words));
    }
    return new Page(lines, output.text(file).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Adds the page of the next file.
   *
   * @throws IOException where a temporary file cannot be written
   */
  public void add(Page page) throws IOException {
    for (Line line : page.lines()) {
      if (line.aside()) {
        pieces.addAside(files, line.rule(), line.words());
      } else {
        pieces.add(files, line.rule(), line.level(), line.words());
      }
    }
    pieces.addText(page.text());
    files++;
  }

  /** How many findings the run's own limit leaves out. */
  public int left() {
    return pieces.left(most);
  }

  /**
   * Writes the whole run as one file; does not close.
   *
   * @param charset the encoding of an output that is text
   * @throws IOException when the stream refuses
   * @throws IllegalStateException where the output is a folder
   */
  public void write(RunResult run, OutputStream out, Charset charset) throws IOException {
    if (!(output instanceof StreamOutput stream)) {
      throw new IllegalStateException("a folder");
    }
    stream.write(run, pieces, out, charset);
  }

  /**
   * Writes the whole run as the files of a folder.
   *
   * @throws IOException where one cannot be written
   * @throws IllegalStateException where the output is one file
   */
  public void write(RunResult run, Shelf shelf) throws IOException {
    if (!(output instanceof FolderOutput folder)) {
      throw new IllegalStateException("one file");
    }
    folder.write(run, pieces, shelf);
  }

  @Override
  public void close() throws IOException {
    pieces.close();
  }
}
