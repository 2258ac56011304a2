package io.github.nianshen.lint;

import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Skipped;
import io.github.nianshen.finding.Words;
import io.github.nianshen.read.Reader;
import io.github.nianshen.text.FileWords;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names in, files out: folders are searched through, links to folders are not followed. */
final class Search extends SimpleFileVisitor<Path> {
  private static final Comparator<Path> BY_NAME = Comparator.comparing(FileWords::of);
  static final Words HIDDEN = new Words("隐藏文件或文件夹", "hidden");
  private static final Words LOCK =
      new Words("办公软件打开文件时留下的临时文件", "left by an office program while a file is open");
  private static final String TWINS = ".md";

  private static final Words NO_FILE = new Words("管道或设备，不是文件", "a pipe or device, not a file");

  /** An archive without a file that could be checked. */
  static final Words NO_REPORT = new Words("里面没有可以检查的报告", "without a report that could be checked");

  private static final Words TWIN =
      new Words(
          "旁边文档的文字副本，检查的是文档本身", "the text twin of the document beside it, which is checked itself");

  private static final Words RESULTS =
      new Words("年审写出的结果，不是报告", "results of an earlier check, no reports");

  private static final Words LINK = new Words("指向文件夹的链接", "a link to a folder");

  private final RuleInfo unreadable;
  private final Set<Path> seen = new HashSet<>();
  private final List<Path> files = new ArrayList<>();
  private final Limits limits;
  private final Packed packed;
  private final List<Skipped> skipped = new ArrayList<>();
  private final List<Path> missing = new ArrayList<>();
  private final List<Path> barren = new ArrayList<>();
  private Path top = Path.of("");

  Search(RuleInfo unreadable, Limits limits) {
    this.unreadable = unreadable;
    this.limits = limits;
    this.packed = new Packed(limits, this::passedOver);
  }

  /** All files of the names given. */
  Found all(List<Path> named) {
    for (Path name : named) {
      Path path = name.normalize();
      if (Files.isDirectory(path)) {
        folder(path);
      } else if (isArchive(path) && Files.isRegularFile(path)) {
        archive(path);
      } else if (Files.exists(path)) {
        add(path);
      } else {
        missing.add(name);
      }
    }
    List<Input> inputs = new ArrayList<>(packed.files());
    files.forEach(f -> inputs.add(new Input(f, f, () -> Reader.load(f, limits))));
    withoutTwins(inputs, named.stream().map(Path::normalize).collect(Collectors.toSet()));
    inputs.sort(Comparator.comparing(Input::path, BY_NAME));
    skipped.addAll(packed.skipped());
    skipped.sort(Comparator.comparing(Skipped::path, BY_NAME));
    return new Found(inputs, skipped, missing, barren, packed.open());
  }

  /** Passes over {@code 报告.docx.md} where {@code 报告.docx} is checked, unless it was named. */
  private void withoutTwins(List<Input> inputs, Set<Path> named) {
    Set<Path> paths = inputs.stream().map(Input::path).collect(Collectors.toSet());
    List<Input> twins =
        inputs.stream()
            .filter(i -> !named.contains(i.path()))
            .filter(i -> document(i.path()).filter(paths::contains).isPresent())
            .toList();
    inputs.removeAll(twins);
    twins.forEach(twin -> skipped.add(new Skipped(twin.path(), TWIN)));
  }

  /** The document that a file is the text twin of, by its name. */
  private static Optional<Path> document(Path file) {
    String name = name(file);
    boolean twin = name.toLowerCase(Locale.ROOT).endsWith(TWINS);
    Path document = file.resolveSibling(name.substring(0, twin ? name.length() - 3 : 0));
    return twin && Reader.reads(document) ? Optional.of(document) : Optional.empty();
  }

  private void folder(Path path) {
    int before = files.size() + packed.files().size();
    top = path;
    try {
      Files.walkFileTree(path, this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean known = seen.stream().anyMatch(f -> f.startsWith(path.toAbsolutePath()));
    if (files.size() + packed.files().size() == before && !known) {
      barren.add(path);
    }
  }

  private void archive(Path file) {
    if (seen.add(file.toAbsolutePath().normalize()) && !packed.add(file)) {
      barren.add(file);
    }
  }

  private void add(Path file) {
    if (!seen.add(file.toAbsolutePath().normalize())) {
      return;
    }
    if (!isArchive(file)) {
      files.add(file);
    } else if (!packed.add(file)) {
      skipped.add(new Skipped(file, NO_REPORT));
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (!folder.equals(top) && hides(folder)) {
      skipped.add(new Skipped(folder, HIDDEN));
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (!folder.equals(top) && ResultFolder.is(folder)) {
      skipped.add(new Skipped(folder, RESULTS));
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (Files.isDirectory(file)) {
      skipped.add(new Skipped(file, LINK));
    } else if (Files.exists(file) && !Files.isRegularFile(file)) {
      // Reading a pipe would wait for whoever may never write into it.
      skipped.add(new Skipped(file, NO_FILE));
    } else {
      passedOver(file).ifPresentOrElse(skipped::add, () -> add(file));
    }
    return FileVisitResult.CONTINUE;
  }

  /** Why a file is passed over by its name, if it is. */
  private Optional<Skipped> passedOver(Path file) {
    if (name(file).startsWith("~$")) {
      return Optional.of(new Skipped(file, LOCK));
    }
    if (hides(file)) {
      return Optional.of(new Skipped(file, HIDDEN));
    }
    boolean read = Reader.reads(file) || isArchive(file);
    return read
        ? Optional.empty()
        : Optional.of(new Skipped(file, Inputs.notRead(file, unreadable)));
  }

  /** Whether a file is an archive that is looked into, by its name. */
  static boolean isArchive(Path file) {
    return name(file).toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** Whether any step of the way to a file in an archive is hidden. */
  static boolean isHidden(Path way) {
    for (Path step : way) {
      String name = step.toString();
      if (name.startsWith(".") || name.equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }

  /** A folder that breaks off in the midst is told as one that could not be read. */
  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) {
    if (why != null) {
      add(folder);
    }
    return FileVisitResult.CONTINUE;
  }

  /** A folder that may not be entered is no reason to be silent about it. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException why) {
    add(file);
    return FileVisitResult.CONTINUE;
  }

  private static boolean hides(Path path) {
    try {
      return name(path).startsWith(".") || Files.isHidden(path);
    } catch (IOException e) {
      return false;
    }
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
