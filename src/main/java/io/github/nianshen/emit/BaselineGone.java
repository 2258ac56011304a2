package io.github.nianshen.emit;

import io.github.nianshen.finding.Baseline;
import io.github.nianshen.finding.Baseline.Standing;
import io.github.nianshen.finding.FileOutcome;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a baseline holds that is no longer there. */
public final class BaselineGone {
  private BaselineGone() {}

  /**
   * The fingerprints of a baseline that are gone, sorted: of files that were checked in this run,
   * those that were not found again; and all of files that are there no more. Files that this run
   * did not check tell nothing.
   *
   * @param seen the fingerprints of all findings of this run
   */
  public static List<String> of(
      Baseline baseline, List<FileOutcome> run, Set<String> seen, Path root) {
    Map<String, Boolean> checked = new HashMap<>();
    for (FileOutcome file : run) {
      boolean whole = file.checked() && file.faults().isEmpty();
      checked.put(BaselineLog.address(file.path(), root), whole);
    }
    Map<String, Boolean> lost = new HashMap<>();
    var gone = new TreeSet<String>();
    for (Map.Entry<String, Standing> known : baseline.standing().entrySet()) {
      String file = known.getValue().file();
      boolean tells =
          checked.containsKey(file)
              ? checked.getOrDefault(file, false)
              : lost.computeIfAbsent(file, f -> lost(f, root));
      if (tells && !seen.contains(known.getKey())) {
        gone.add(known.getKey());
      }
    }
    return List.copyOf(gone);
  }

  /** Whether a file is no longer there; one within an archive that is there may be. */
  private static boolean lost(String address, Path root) {
    try {
      for (Path at = Path.of(root.toUri().resolve(URI.create(address)));
          at != null;
          at = at.getParent()) {
        if (Files.exists(at)) {
          return Files.isDirectory(at);
        }
      }
    } catch (IllegalArgumentException | FileSystemNotFoundException noFile) {
      // An address that another system wrote names no file here, and so tells nothing.
      return false;
    }
    return false;
  }
}
