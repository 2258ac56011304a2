package io.github.nianshen.lint;

import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.PackFile;
import io.github.nianshen.rule.RuleError;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.FileWords;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Packs of rule files beside the program's own rules: folders, zip files, and jars, which may have
 * checks in Java as well. Of a folder or zip nothing is run; a jar is run because its user named
 * it.
 */
public final class Packs {
  /** More than the longest file that is read can have. */
  private static final int BYTES = 4 * 1024 * 1024;

  /** More files than this are no pack. */
  private static final int FILES = 10_000;

  /** Where the rules of a jar stand, and those of a zip may. */
  private static final String RULES = "rules";

  private Packs() {}

  /**
   * A rulebook with the rules of a pack, and what is wrong in them.
   *
   * @throws IOException where the pack or a file in it cannot be read
   */
  public static Rulebook.Loaded add(Rulebook book, Path pack) throws IOException {
    Rulebook.Loaded loaded = book.with(files(pack), isJar(pack) ? checks(pack) : List.of());
    List<RuleError> named =
        loaded.errors().stream()
            .map(
                e ->
                    new RuleError(
                        words(pack, e.file()), e.line(), e.column(), e.message(), e.sourceLine()))
            .toList();
    return new Rulebook.Loaded(loaded.rulebook(), named);
  }

  /**
   * Whether a path is a pack with anything in it.
   *
   * @throws IOException where it cannot be read
   */
  public static boolean holds(Path pack) throws IOException {
    return (Files.isDirectory(pack) || isArchive(pack)) && !files(pack).isEmpty();
  }

  private static boolean isArchive(Path pack) {
    return Files.isRegularFile(pack) && (isJar(pack) || ends(pack, ".zip"));
  }

  private static boolean isJar(Path pack) {
    return ends(pack, ".jar");
  }

  private static boolean ends(Path pack, String ending) {
    return String.valueOf(pack.getFileName()).endsWith(ending);
  }

  /** The checks of a jar, not those of the program; its classes are loaded as they are needed. */
  private static List<Check> checks(Path jar) throws IOException {
    var classes = new URLClassLoader(new URL[] {jar.toUri().toURL()}, Check.class.getClassLoader());
    return ServiceLoader.load(Check.class, classes).stream()
        .filter(p -> p.type().getClassLoader() == classes)
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  /** A file's name from where the program runs; as words, for not every encoding has its signs. */
  private static String words(Path pack, String file) {
    String front = FileWords.of(pack);
    return front.endsWith("/") ? front + file : front + "/" + file;
  }

  /**
   * The files of a pack, named from its top.
   *
   * @throws IOException where the pack or a file in it cannot be read
   */
  public static List<PackFile> files(Path pack) throws IOException {
    if (Files.isDirectory(pack)) {
      return filesBelow(pack);
    }
    try (FileSystem archive = FileSystems.newFileSystem(pack)) {
      Path rules = archive.getPath("/", RULES);
      return filesBelow(Files.isDirectory(rules) ? rules : archive.getPath("/"));
    }
  }

  private static List<PackFile> filesBelow(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder)) {
      paths =
          all.filter(Files::isRegularFile).filter(Packs::isRuleFile).limit(FILES).sorted().toList();
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
