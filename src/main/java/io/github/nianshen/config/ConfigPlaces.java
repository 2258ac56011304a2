package io.github.nianshen.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where configurations stand: the nearest one above a file holds for it, and no other. */
public final class ConfigPlaces {
  private final Map<Path, Optional<Path>> nearest = new HashMap<>();

  /**
   * The configuration of a file; empty where there is none up to the top of its repository, or of
   * its drive where it lies in none.
   *
   * @param file what lies on the disk: for a file in an archive, the archive
   */
  public Optional<Path> of(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder == null ? Optional.empty() : in(folder);
  }

  private Optional<Path> in(Path folder) {
    Optional<Path> seen = nearest.get(folder);
    if (seen != null) {
      return seen;
    }
    Path own = folder.resolve(Config.NAME);
    Path above = folder.getParent();
    Optional<Path> found = Files.isRegularFile(own) ? Optional.of(own) : Optional.empty();
    if (found.isEmpty() && above != null && !Files.exists(folder.resolve(".git"))) {
      found = in(above);
    }
    nearest.put(folder, found);
    return found;
  }
}
