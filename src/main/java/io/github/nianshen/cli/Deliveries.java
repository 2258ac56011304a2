package io.github.nianshen.cli;

import io.github.nianshen.emit.OutputFormat;
import io.github.nianshen.emit.Setting;
import io.github.nianshen.emit.Transcript.Page;
import io.github.nianshen.finding.Baseline;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.lint.Input;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All outputs of a run: files in the order of the call, and standard output at last. */
final class Deliveries implements Closeable {
  private static final Path HERE = Path.of("").toAbsolutePath();

  private final Request request;
  private final Terminal terminal;
  private final Texts texts;
  private final Path root;
  private final Optional<Baseline> earlier;
  private final List<Delivery> all = new ArrayList<>();

  /**
   * The outputs that a call asks for.
   *
   * @param root the folder that files are named from
   * @param rules every rule in force
   * @param earlier what an earlier run found, where one is known
   */
  Deliveries(
      Request request,
      Terminal terminal,
      Texts texts,
      Path root,
      List<RuleInfo> rules,
      Optional<Baseline> earlier) {
    this.request = request;
    this.terminal = terminal;
    this.texts = texts;
    this.root = root;
    this.earlier = earlier;
    Setting plain = setting(request.asks(format -> format == OutputFormat.SARIF));
    for (Request.FileOutput output : request.outputs()) {
      Optional<Path> file = Optional.of(output.file());
      all.add(new Delivery(output.format(), file, terminal, rules, plain));
    }
    boolean colour = terminal.colour() && request.colour();
    Setting shown = request.format().machine() ? plain : plain.on(colour, terminal.columns());
    all.add(new Delivery(request.format(), Optional.empty(), terminal, rules, shown));
  }

  /** A file's findings in the words of each output; called from many threads. */
  List<Page> pages(FileResult result) {
    return all.stream().map(d -> d.page(result)).toList();
  }

  /** Adds the pages of the next file; what comes back is the end of the run. */
  Optional<Stop> add(List<Page> pages) {
    for (int i = 0; i < all.size(); i++) {
      Optional<Stop> stop = all.get(i).add(pages.get(i));
      if (stop.isPresent()) {
        return stop;
      }
    }
    return Optional.empty();
  }

  /**
   * Writes the whole run where it belongs, and tells of files that could not be copied.
   *
   * @param inputs its files
   */
  void write(RunResult run, List<Input> inputs) throws Stop {
    for (int i = 0; i < all.size(); i++) {
      int refused = all.get(i).write(run, inputs, request.jobs());
      if (refused > 0 && !request.quiet()) {
        String folder = Shown.of(request.outputs().get(i).file().toString());
        terminal.tell(texts.say(Text.OUTPUT_UNCOPIED, Integer.toString(refused), folder));
      }
    }
  }

  /** How many findings the run's limit leaves out. */
  int left() {
    return all.get(0).left();
  }

  /** What a summary has to know besides the findings. */
  Setting summary(Optional<Integer> columns) {
    return setting(false).on(false, columns);
  }

  private Setting setting(boolean checkout) {
    String batch =
        request.paths().stream().map(this::fromRoot).sorted().collect(Collectors.joining("\n"));
    var setting =
        new Setting(
            texts.lang(),
            HERE,
            root,
            false,
            Version.own(),
            batch,
            request.most(),
            request.profile(),
            checkout ? Repository.checkout(root) : Optional.empty());
    return setting.beside(earlier);
  }

  private String fromRoot(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    return (whole.startsWith(root) ? root.relativize(whole) : whole).toString();
  }

  @Override
  public void close() {
    for (Delivery delivery : all) {
      try {
        delivery.close();
      } catch (IOException leftBehind) {
        // A temporary file that cannot be removed is left to the system.
      }
    }
  }
}
