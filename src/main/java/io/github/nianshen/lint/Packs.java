package io.github.nianshen.lint;

import io.github.nianshen.rule.PackFile;
import io.github.nianshen.rule.RuleError;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.FileWords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Folders of rule files beside the program's own rules. Files alone: nothing in them is run. */
public final class Packs {
  /** More than the longest file that is read can have. */
  private static final int BYTES = 4 * 1024 * 1024;

  private Packs() {}

  /**
   * A rulebook with the rules of a folder, and what is wrong in them.
   *
   * @throws IOException where the folder or a file in it cannot be read
   */
  public static Rulebook.Loaded add(Rulebook book, Path folder) throws IOException {
    Rulebook.Loaded loaded = book.with(files(folder), List.of());
    List<RuleError> named =
        loaded.errors().stream()
            .map(
                e ->
                    new RuleError(
                        words(folder, e.file()), e.line(), e.column(), e.message(), e.sourceLine()))
            .toList();
    return new Rulebook.Loaded(loaded.rulebook(), named);
  }

  /**
   * Whether there is anything of a pack in a folder.
   *
   * @throws IOException where the folder cannot be read
   */
  public static boolean holds(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.anyMatch(p -> Files.isRegularFile(p) && isRuleFile(p));
    }
  }

  /** A file's name from where the program runs; as words, for not every encoding has its signs. */
  private static String words(Path folder, String file) {
    String front = FileWords.of(folder);
    return front.endsWith("/") ? front + file : front + "/" + file;
  }

  private static List<PackFile> files(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder)) {
      paths = all.filter(Files::isRegularFile).filter(Packs::isRuleFile).sorted().toList();
    }
    List<PackFile> files = new ArrayList<>();
    for (Path path : paths) {
      String name = FileWords.of(folder.relativize(path));
      String text = text(path);
      files.add(new PackFile(name, text.startsWith("\ufeff") ? text.substring(1) : text));
    }
    return files;
  }

  /** A file's text; what is too long to be a rule is told of by its reader, and not read whole. */
  private static String text(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return new String(in.readNBytes(BYTES), StandardCharsets.UTF_8);
    }
  }

  private static boolean isRuleFile(Path path) {
    String name = String.valueOf(path.getFileName());
    boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
    return !name.startsWith(".") && (yaml || name.endsWith(".tsv"));
  }
}
