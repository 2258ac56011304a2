package io.github.nianshen.cli;

import java.awt.AWTError;
import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The desk of this machine. Only a check at a desk loads this class: Java's windows are a large
 * part of it.
 */
final class ScreenDesk implements Desk {
  private static final long SECONDS = 5;

  private final String system;

  /** The desk of a system, such as {@code Windows 11}, {@code Mac OS X} or {@code Linux}. */
  ScreenDesk(String system) {
    this.system = system;
  }

  @Override
  public boolean isThere() {
    return isWindows()
        || isMac()
        || isSet(System.getenv("DISPLAY"))
        || isSet(System.getenv("WAYLAND_DISPLAY"));
  }

  private static boolean isSet(String variable) {
    return variable != null && !variable.isEmpty();
  }

  private boolean isWindows() {
    return system.startsWith("Windows");
  }

  private boolean isMac() {
    return system.startsWith("Mac");
  }

  @Override
  public Optional<Path> choose(Texts texts) throws NoWindow {
    try {
      if (!isThere() || GraphicsEnvironment.isHeadless()) {
        throw new NoWindow();
      }
      return FolderWindow.ask(texts, isWindows() || isMac());
    } catch (AWTError | LinkageError why) {
      // A Java without its windows, or a screen that lets nobody in.
      throw new NoWindow(why);
    }
  }

  @Override
  public boolean open(Path file) {
    try {
      if (isWindows()) {
        Desktop.getDesktop().open(file.toFile());
        return true;
      }
      return opens(isMac() ? "open" : "xdg-open", file);
    } catch (IOException | UnsupportedOperationException | AWTError | LinkageError why) {
      // No program is set for files of this kind.
      return false;
    }
  }

  /** Some of these end at once, some with the program that they start. */
  private static boolean opens(String opener, Path file) throws IOException {
    Process process =
        new ProcessBuilder(opener, file.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return !process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
