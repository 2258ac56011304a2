package io.github.nianshen.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the program was started on.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param charset the encoding that people read it in
 * @param columns how wide it is where a person watches; empty where nobody does
 * @param errors how wide the terminal is that standard error goes to; empty where it goes elsewhere
 * @param colour whether it shows colours and nobody asked for none
 */
record Terminal(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Charset charset,
    Optional<Integer> columns,
    Supplier<Optional<Integer>> errors,
    boolean colour) {

  /** The terminal of this process. */
  @SuppressWarnings("SystemConsoleNull") // java.base's console is null where there is none.
  static Terminal own() {
    // From Java 22 on a console is found even where output goes to a file, unless this is said.
    System.setProperty("jdk.console", "java.base");
    String plain = System.getenv("NO_COLOR");
    boolean wanted = (plain == null || plain.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    boolean watched = System.console() != null;
    return new Terminal(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        charsetOfSystem(),
        watched ? Optional.of(Screen.columns(System.getenv("COLUMNS"))) : Optional.empty(),
        Screen::ofErrors,
        wanted && !windows && watched);
  }

  /** Streams that nobody watches, in UTF-8. */
  static Terminal plain(InputStream in, OutputStream out, OutputStream err) {
    return new Terminal(
        in, out, err, StandardCharsets.UTF_8, Optional.empty(), Optional::empty, false);
  }

  /** The system's encoding where it has Chinese signs at all, else UTF-8. */
  private static Charset charsetOfSystem() {
    for (String key : List.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")) {
      String name = System.getProperty(key);
      if (name != null && Charset.isSupported(name)) {
        Charset own = Charset.forName(name);
        return own.canEncode() && own.newEncoder().canEncode("年审") ? own : StandardCharsets.UTF_8;
      }
    }
    return StandardCharsets.UTF_8;
  }

  /**
   * The same for a person at a desk: findings are read elsewhere, and a console that cannot tell
   * its width is shown all the same how far a run has come.
   */
  Terminal atDesk() {
    Supplier<Optional<Integer>> width = () -> errors.get().or(() -> columns);
    return new Terminal(in, OutputStream.nullOutputStream(), err, charset, columns, width, colour);
  }

  /** Says something to the person, beside what was asked for. */
  void tell(String words) {
    put(words.stripTrailing() + "\n");
  }

  /** Puts words beside what was asked for, as they are. */
  void put(String words) {
    try {
      err.write(words.getBytes(charset));
      err.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
