package io.github.nianshen.cli;

import io.github.nianshen.corpus.Index;
import io.github.nianshen.corpus.IndexFault;
import io.github.nianshen.corpus.Sketch;
import io.github.nianshen.lint.Neighbours.Earlier;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The index of a run, where the call names one. */
final class Kept implements Closeable {
  private final Optional<Path> file;
  private final Optional<Index> index;

  private Kept(Optional<Path> file, Optional<Index> index) {
    this.file = file;
    this.index = index;
  }

  /** Opens the index; a stop where it cannot be used. */
  static Kept of(Optional<Path> file, Texts texts) throws Stop {
    if (file.isEmpty()) {
      return new Kept(file, Optional.empty());
    }
    try {
      return new Kept(file, Optional.of(Index.open(file.get())));
    } catch (IndexFault fault) {
      throw wrong(file.get(), fault, texts);
    }
  }

  /** The reports that it has. */
  Earlier earlier() {
    return index.<Earlier>map(i -> i::like).orElse(Earlier.NONE);
  }

  /** Keeps the reports of this run too. */
  void keep(List<Sketch> batch, Texts texts) throws Stop {
    if (index.isPresent()) {
      try {
        index.get().add(batch);
      } catch (IndexFault fault) {
        throw wrong(fault, texts);
      }
    }
  }

  /** The end of a run whose index cannot be used. */
  Stop wrong(IndexFault fault, Texts texts) {
    return wrong(file.orElse(Path.of("")), fault, texts);
  }

  private static Stop wrong(Path file, IndexFault fault, Texts texts) {
    return Stop.usage(Text.INDEX_FAILED, file.toString(), fault.words().in(texts.lang()));
  }

  @Override
  public void close() {
    index.ifPresent(Index::close);
  }
}
