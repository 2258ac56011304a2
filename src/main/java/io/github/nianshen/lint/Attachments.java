package io.github.nianshen.lint;

import io.github.nianshen.form.Form;
import io.github.nianshen.form.Template;
import io.github.nianshen.outline.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables of a batch that lie in files of their own, each joined to the report it belongs to:
 * the only one of its folder, or the one whose name begins as its own does.
 */
final class Attachments {
  /** Names that begin with fewer equal signs have nothing in common. */
  private static final int LEAST = 2;

  private final List<Tables> tables = new ArrayList<>();
  private final Map<Path, List<Path>> reports = new HashMap<>();

  private record Tables(Path file, Set<Template> held) {}

  /** Takes note of a file of the batch. */
  void add(Report report) {
    Path file = report.document().path();
    if (Attachment.is(report)) {
      Set<Template> held = report.forms().stream().map(Form::template).collect(Collectors.toSet());
      tables.add(new Tables(file, held));
    } else {
      reports.computeIfAbsent(folder(file), f -> new ArrayList<>()).add(file);
    }
  }

  /** By report, the tables that belong to it. */
  Map<Path, Set<Template>> joined() {
    Map<Path, Set<Template>> joined = new HashMap<>();
    for (Tables one : tables) {
      owner(one.file)
          .ifPresent(r -> joined.computeIfAbsent(r, k -> new HashSet<>()).addAll(one.held));
    }
    return joined;
  }

  /** The report that a file of tables belongs to, if one does more than all others. */
  private Optional<Path> owner(Path file) {
    List<Path> near = reports.getOrDefault(folder(file), List.of());
    if (near.size() == 1) {
      return Optional.of(near.get(0));
    }
    int most = near.stream().mapToInt(r -> common(file, r)).max().orElse(0);
    List<Path> best = near.stream().filter(r -> common(file, r) == most).toList();
    return most >= LEAST && best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  private static int common(Path one, Path other) {
    String a = name(one);
    String b = name(other);
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same;
  }

  private static Path folder(Path file) {
    return file.resolveSibling("");
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }
}
