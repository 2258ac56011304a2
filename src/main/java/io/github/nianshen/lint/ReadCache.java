package io.github.nianshen.lint;

import io.github.nianshen.read.Reader;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Content;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.FileWords;
import io.github.nianshen.text.PackedDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Remembers documents that were read, each in a file of a folder: to take apart office documents
 * and printed pages is most of what a check does. What a document says depends on nothing but its
 * file's bytes and extension and on the program, so that what is remembered is what would be read.
 * Whatever goes wrong with the folder costs time and nothing else.
 */
public final class ReadCache implements Reading {
  /** An extension that may stand in a name. */
  private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,8}");

  /** What a name in the folder of a build is made of. */
  private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{64}\\.[a-z0-9]{1,8}|\\d+\\.part");

  private final Path builds;
  private final Path folder;
  private final Reading anew;
  private final AtomicBoolean grown = new AtomicBoolean();

  /**
   * Documents in a folder.
   *
   * @param builds the folder, with one in it for each build of the program, made when it is needed
   * @param build names this very build, which may read otherwise than others
   * @param anew reads what is not remembered
   */
  public ReadCache(Path builds, String build, Reading anew) {
    this.builds = builds;
    this.folder = builds.resolve(build);
    this.anew = anew;
  }

  /** Whether documents were added. */
  public boolean grown() {
    return grown.get();
  }

  @Override
  public Document read(Path path, byte[] bytes) throws Unread {
    String extension = FileWords.extension(path);
    if (Reader.isQuick(path, bytes) || !EXTENSION.matcher(extension).matches()) {
      return anew.read(path, bytes);
    }
    Path entry = folder.resolve(Content.of(bytes).sha256() + "." + extension);
    Optional<Document> before = remembered(entry, path);
    if (before.isPresent()) {
      return before.get();
    }
    Document document = anew.read(path, bytes);
    keep(entry, document);
    return document;
  }

  private static Optional<Document> remembered(Path entry, Path path) {
    try {
      return PackedDocument.open(Files.readAllBytes(entry), path);
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  /** Keeps a document; whoever looks meanwhile sees all of it or nothing. */
  private void keep(Path entry, Document document) {
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "", ".part");
      try {
        Files.write(part, PackedDocument.of(document));
        Files.move(part, entry, StandardCopyOption.ATOMIC_MOVE);
        grown.set(true);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException full) {
      // It is read anew the next time.
    }
  }

  /** Removes the documents of all builds that were kept before a time. */
  public void tidy(Instant since) {
    for (Path build : in(builds)) {
      in(build).stream().filter(ReadCache::isEntry).forEach(f -> removeOlder(f, since));
      removeEmpty(build);
    }
  }

  private static List<Path> in(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    } catch (IOException | UncheckedIOException gone) {
      return List.of();
    }
  }

  private static boolean isEntry(Path file) {
    Path name = file.getFileName();
    return name != null && ENTRY.matcher(name.toString()).matches();
  }

  private static void removeOlder(Path file, Instant since) {
    try {
      if (Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException used) {
      // It is removed some other time.
    }
  }

  private static void removeEmpty(Path folder) {
    try {
      Files.deleteIfExists(folder);
    } catch (IOException used) {
      // Some documents are in it, or another run is about to keep one.
    }
  }
}
