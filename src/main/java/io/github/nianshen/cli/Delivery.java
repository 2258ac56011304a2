package io.github.nianshen.cli;

import io.github.nianshen.emit.OutputFormat;
import io.github.nianshen.emit.Setting;
import io.github.nianshen.emit.Transcript;
import io.github.nianshen.emit.Transcript.Page;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.lint.Input;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One of the outputs that a run was asked for, and where it goes. */
final class Delivery implements Closeable {
  private final Transcript transcript;
  private final OutputFormat format;
  private final Optional<Path> file;
  private final Terminal terminal;

  /**
   * An output without findings yet.
   *
   * @param file where it goes; empty for standard output
   */
  Delivery(
      OutputFormat format,
      Optional<Path> file,
      Terminal terminal,
      List<RuleInfo> rules,
      Setting setting) {
    this.transcript = new Transcript(format, rules, setting);
    this.format = format;
    this.file = file;
    this.terminal = terminal;
  }

  /** A file's findings in the words of this output; called from many threads. */
  Page page(FileResult result) {
    return transcript.page(result);
  }

  /** Adds the page of the next file; what comes back is the end of the run. */
  Optional<Stop> add(Page page) {
    try {
      transcript.add(page);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(failed(e));
    }
  }

  /**
   * Writes the whole run where it belongs.
   *
   * @param inputs its files
   * @param jobs how many at once
   * @return how many files could not be copied
   */
  int write(RunResult run, List<Input> inputs, int jobs) throws Stop {
    try {
      if (file.isPresent() && format.folder()) {
        var shelf = new FolderShelf(Files.createDirectories(file.get()), run, inputs, jobs);
        transcript.write(run, shelf);
        return shelf.refused();
      }
      if (file.isPresent()) {
        OutputFile.write(file.get(), out -> transcript.write(run, out, StandardCharsets.UTF_8));
        return 0;
      }
      Charset charset = format.machine() ? StandardCharsets.UTF_8 : terminal.charset();
      OutputStream out = terminal.out();
      transcript.write(run, out, charset);
      out.flush();
      return 0;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** How many findings the run's limit leaves out. */
  int left() {
    return transcript.left();
  }

  private Stop failed(IOException why) {
    String reason = Stop.reason(why);
    return file.isPresent()
        ? Stop.usage(Text.OUTPUT_FAILED, file.get().toString(), reason)
        : Stop.usage(Text.STANDARD_OUTPUT_FAILED, reason);
  }

  @Override
  public void close() throws IOException {
    transcript.close();
  }
}
