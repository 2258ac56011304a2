package io.github.nianshen.cli;

import io.github.nianshen.lint.ResultFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A new folder for the results of a check at a desk.
 *
 * @param folder where it is
 * @param beside whether it stands beside what is checked; elsewhere where nobody may write there
 */
record ResultPlace(Path folder, boolean beside) {
  /** What systems call the folder of a person's own papers. */
  private static final List<String> PAPERS = List.of("Documents", "文档", "Desktop", "桌面", "");

  /** Checks in one minute; more are none that a person started. */
  private static final int MOST = 999;

  /**
   * Makes it: beside the folder or file, and where that is not to be written, among the papers of
   * the person, and at last where programs keep what they need for a moment.
   *
   * @param home the person's folder
   * @param spare the system's folder for what is needed for a moment
   */
  static ResultPlace make(Path checked, Path home, Path spare, LocalDateTime now) throws Stop {
    Path beside = parent(checked.toAbsolutePath().normalize());
    List<Path> places = new ArrayList<>(List.of(beside));
    PAPERS.stream().map(home::resolve).filter(Files::isDirectory).forEach(places::add);
    places.add(spare);
    for (Path place : places) {
      try {
        return new ResultPlace(made(place, now), place.equals(beside));
      } catch (IOException notHere) {
        // The next place may do.
      }
    }
    throw Stop.usage(Text.DESK_NOWHERE, Intake.joined(places));
  }

  /** A file of the last check before this one whose results stand at the same place. */
  Optional<Path> before(String file) {
    Path place = parent(folder);
    try (Stream<Path> all = Files.list(place)) {
      return all.filter(f -> ResultFolder.is(f) && !f.equals(folder))
          .map(f -> f.resolve(file))
          .filter(Files::isRegularFile)
          .max(Comparator.naturalOrder());
    } catch (IOException | UncheckedIOException unseen) {
      return Optional.empty();
    }
  }

  /** The whole of a disk has nothing beside it. */
  private static Path parent(Path checked) {
    Path parent = checked.getParent();
    return parent == null ? checked : parent;
  }

  private static Path made(Path place, LocalDateTime now) throws IOException {
    for (int number = 1; number < MOST; number++) {
      Path folder = place.resolve(ResultFolder.name(now, number));
      try {
        Files.createDirectory(folder);
        // Some let a folder be made and nothing be put into it.
        Files.delete(Files.createTempFile(folder, ".nianshen-", ".tmp"));
        return folder;
      } catch (FileAlreadyExistsException taken) {
        // Another check of this minute.
      }
    }
    throw new FileAlreadyExistsException(place.toString());
  }
}
