package io.github.nianshen.cli;

import io.github.nianshen.emit.Shelf;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.UUID;

/** A file that is either written whole or left as it was. */
final class OutputFile {
  private static final int MOST_LINKS = 40;

  private OutputFile() {}

  /** Writes into a new file beside it, and puts that in its place at the end. */
  static void write(Path file, Shelf.Content content) throws IOException {
    Optional<FileDescriptor> own = own(file);
    if (own.isPresent()) {
      OutputStream out = new BufferedOutputStream(new FileOutputStream(own.get()));
      content.to(out);
      out.flush();
      return;
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A pipe or device cannot be replaced.
      fill(file, content, StandardOpenOption.WRITE);
      return;
    }
    Path place = place(file);
    Path beside = beside(place);
    try {
      fill(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      move(beside, place);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Whether nobody may write a file, whoever asks. */
  static boolean isReadOnly(Path file) {
    try {
      var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      boolean nobody =
          posix != null
              && posix.readAttributes().permissions().stream()
                  .noneMatch(p -> p.name().endsWith("_WRITE"));
      return nobody || !Files.isWritable(file);
    } catch (IOException e) {
      return true;
    }
  }

  /** Puts other bytes in the place of a file's, with the permissions that it has. */
  static void replace(Path file, byte[] bytes) throws IOException {
    Path place = place(file);
    Path beside = beside(place);
    try {
      Files.write(beside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      var old = Files.getFileAttributeView(place, PosixFileAttributeView.class);
      if (old != null) {
        Files.setPosixFilePermissions(beside, old.readAttributes().permissions());
      }
      move(beside, place);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static Path beside(Path place) {
    return place.resolveSibling(".nianshen-" + UUID.randomUUID() + ".tmp");
  }

  /**
   * What the process has open already. Opened once more, a file that it was redirected to would be
   * written from its start again.
   */
  private static Optional<FileDescriptor> own(Path file) {
    return switch (file.toString()) {
      case "/dev/stdout", "/dev/fd/1" -> Optional.of(FileDescriptor.out);
      case "/dev/stderr", "/dev/fd/2" -> Optional.of(FileDescriptor.err);
      default -> Optional.empty();
    };
  }

  /**
   * Whether two names are of one file, by way of links too; a pipe or device is no file of its own.
   */
  static boolean same(Path one, Path other) {
    try {
      return Files.isRegularFile(one) && Files.isSameFile(one, other);
    } catch (IOException e) {
      // One of them is not there.
      return false;
    }
  }

  /** Where the file is or will be: links are kept and written through. */
  private static Path place(Path file) throws IOException {
    Path place = file.toAbsolutePath();
    for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(place); i++) {
      place = place.resolveSibling(Files.readSymbolicLink(place));
    }
    if (Files.isSymbolicLink(place)) {
      throw new FileSystemLoopException(file.toString());
    }
    Path folder = place.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    return place;
  }

  private static void fill(Path file, Shelf.Content content, StandardOpenOption... how)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, how))) {
      content.to(out);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
