package io.github.nianshen.emit;

import io.github.nianshen.text.FileWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** How a file is named in an output: from the root folder where it stands below it. */
final class PathNames {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  private PathNames() {}

  /** The name for people: as given, but from the root where an absolute path stands below it. */
  static String words(Path path, Path root) {
    Path named = path;
    if (path.isAbsolute() && path.startsWith(root.toAbsolutePath())) {
      named = root.toAbsolutePath().relativize(path);
    }
    return Display.safe(FileWords.of(named));
  }

  /** The last step of a path, for people. */
  static String last(Path path) {
    Path name = path.getFileName();
    return Display.safe(FileWords.of(name == null ? path : name));
  }

  /** Where the file stands below the root, links resolved; absolute where it does not. */
  static Path fromRoot(Path path, Path root) {
    Path real = real(path);
    Path base = real(root);
    return real.startsWith(base) ? base.relativize(real) : real;
  }

  /**
   * The name for programs: from the root with {@code /} between steps, links resolved; {@code ../}
   * leads to a file that stands elsewhere, and only one on another drive has its absolute name.
   */
  static String plain(Path path, Path root) {
    Path real = real(path);
    Path base = real(root);
    boolean near = Objects.equals(real.getRoot(), base.getRoot());
    return FileWords.of(near ? base.relativize(real) : real);
  }

  /**
   * A path as a URI (RFC 3986): {@code reports/%E7%94%B2.txt}, or with scheme {@code file} where
   * the path is absolute.
   */
  static String uri(Path path) {
    var out = new StringBuilder();
    if (path.isAbsolute()) {
      Path top = path.getRoot();
      String drive = top == null ? "" : top.toString().replace('\\', '/');
      out.append(drive.startsWith("/") ? "file://" : "file:///").append(drive);
    }
    String gap = "";
    for (Path step : path) {
      out.append(gap);
      encode(FileWords.bytes(step), out);
      gap = "/";
    }
    return out.toString();
  }

  private static void encode(byte[] name, StringBuilder out) {
    for (byte b : name) {
      char c = (char) (b & 0xff);
      if (PLAIN.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(Character.toUpperCase(Character.forDigit(b >> 4 & 0xf, 16)));
        out.append(Character.toUpperCase(Character.forDigit(b & 0xf, 16)));
      }
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // It may come from standard input or be gone by now: its name is all there is.
      return path.toAbsolutePath().normalize();
    }
  }
}
