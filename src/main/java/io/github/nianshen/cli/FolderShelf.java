package io.github.nianshen.cli;

import io.github.nianshen.emit.Shelf;
import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.lint.Batch;
import io.github.nianshen.lint.Copies;
import io.github.nianshen.lint.Input;
import io.github.nianshen.text.Copy;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A folder that an output of many files goes to. */
final class FolderShelf implements Shelf {
  private final Path folder;
  private final RunResult run;
  private final List<Input> inputs;
  private final int jobs;
  private int refused;

  /**
   * A shelf without files.
   *
   * @param inputs the files of the run in its order
   * @param jobs how many copies are made at once
   */
  FolderShelf(Path folder, RunResult run, List<Input> inputs, int jobs) {
    this.folder = folder;
    this.run = run;
    this.inputs = List.copyOf(inputs);
    this.jobs = jobs;
  }

  @Override
  public void put(String name, Content content) throws IOException {
    OutputFile.write(folder.resolve(name), content);
  }

  /** What came of an order: a copy, the reason why there is none, or what the disk says. */
  private record Done(Optional<Copy.Why> why, Optional<IOException> failed) {}

  @Override
  public List<Optional<Copy.Why>> copies(List<Order> orders) throws IOException {
    List<Done> all = new ArrayList<>();
    Batch.run(orders, jobs, this::done, all::add);
    Optional<IOException> failed = all.stream().flatMap(d -> d.failed.stream()).findFirst();
    if (failed.isPresent()) {
      throw failed.get();
    }
    refused += (int) all.stream().filter(d -> d.why.isPresent()).count();
    return all.stream().map(Done::why).toList();
  }

  private Done done(Order order) {
    FileOutcome file = run.files().get(order.file());
    Input input = inputs.get(order.file());
    Copy copy =
        file.checked()
            ? Copies.of(input, file.content(), order.notes(), Limits.ORDINARY)
            : new Copy.Refused(Copy.Why.UNREAD);
    if (copy instanceof Copy.Refused no) {
      return new Done(Optional.of(no.why()), Optional.empty());
    }
    try {
      byte[] bytes = ((Copy.Made) copy).bytes();
      put(order.name(), out -> out.write(bytes));
      return new Done(Optional.empty(), Optional.empty());
    } catch (IOException e) {
      return new Done(Optional.empty(), Optional.of(e));
    }
  }

  /** How many copies could not be made. */
  int refused() {
    return refused;
  }
}
