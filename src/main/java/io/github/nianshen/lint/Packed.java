package io.github.nianshen.lint;

import io.github.nianshen.finding.Skipped;
import io.github.nianshen.read.archive.Archive;
import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.FileWords;
import io.github.nianshen.text.Limits;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The files in archives, as if these were folders; an archive in an archive is opened, once. */
final class Packed {
  private static final int DEEPEST = 2;

  private final Limits limits;
  private final Function<Path, Optional<Skipped>> passed;
  private final List<Input> files = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final List<Closeable> open = new ArrayList<>();

  /**
   * Starts with none.
   *
   * @param passed why a file is passed over by its name; empty where it is not
   */
  Packed(Limits limits, Function<Path, Optional<Skipped>> passed) {
    this.limits = limits;
    this.passed = passed;
  }

  /** The files so far. */
  List<Input> files() {
    return files;
  }

  /** What was passed over so far. */
  List<Skipped> skipped() {
    return skipped;
  }

  /** What has to be closed when all is read. */
  List<Closeable> open() {
    return open;
  }

  /**
   * Adds the files of an archive; one that cannot be opened is a file that cannot be read.
   *
   * @return whether there were any
   */
  boolean add(Path file) {
    try {
      Archive archive = Archive.open(file, limits);
      open.add(archive);
      return add(archive, file, file, 1);
    } catch (Unread why) {
      files.add(refused(file, file, why));
      return true;
    }
  }

  private boolean add(Archive archive, Path at, Path file, int depth) {
    int before = files.size();
    Map<String, Integer> seen = new HashMap<>();
    for (Archive.Entry entry : archive.entries()) {
      int times = seen.merge(entry.name(), 1, Integer::sum);
      // Two files of one name are two files.
      Path path = at.resolve(FileWords.path(times == 1 ? entry.name() : twin(entry, times)));
      Optional<Skipped> reason = passed.apply(path);
      if (Search.isHidden(at.relativize(path))) {
        skipped.add(new Skipped(path, Search.HIDDEN));
      } else if (reason.isPresent()) {
        skipped.add(reason.get());
      } else if (Search.isArchive(path)) {
        nested(archive, entry, path, file, depth);
      } else {
        files.add(new Input(path, file, () -> archive.load(entry)));
      }
    }
    return files.size() > before;
  }

  private static String twin(Archive.Entry entry, int times) {
    int dot = entry.name().lastIndexOf('.');
    int cut = dot > entry.name().lastIndexOf('/') ? dot : entry.name().length();
    return entry.name().substring(0, cut) + "~" + times + entry.name().substring(cut);
  }

  private void nested(Archive archive, Archive.Entry entry, Path path, Path file, int depth) {
    try {
      LimitReached.check("depth", depth + 1, DEEPEST);
      Archive inner = archive.nested(entry);
      open.add(inner);
      if (!add(inner, path, file, depth + 1)) {
        skipped.add(new Skipped(path, Search.NO_REPORT));
      }
    } catch (Unread why) {
      files.add(refused(path, file, why));
    }
  }

  private static Input refused(Path path, Path file, Unread why) {
    return new Input(
        path,
        file,
        () -> {
          throw why;
        });
  }
}
