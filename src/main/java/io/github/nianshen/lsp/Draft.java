package io.github.nianshen.lsp;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document in the editor as it stands after one keystroke. What is read of it is worked out once,
 * by whoever asks first.
 */
final class Draft {
  private final String address;
  private final Path name;
  private final int version;
  private final Lines lines;
  private final boolean report;
  private volatile @Nullable Reading reading;

  /**
   * A document.
   *
   * @param address its address, as the client names it
   * @param name the name that it is read under
   * @param version the client's number for this text
   * @param report whether it was known for a report before
   */
  Draft(String address, Path name, int version, Lines lines, boolean report) {
    this.address = address;
    this.name = name;
    this.version = version;
    this.lines = lines;
    this.report = report;
  }

  String address() {
    return address;
  }

  Path name() {
    return name;
  }

  /** The file that it is, or is a text twin of; its name where it lies in no folder. */
  Path file() {
    return Address.file(address).orElse(name);
  }

  int version() {
    return version;
  }

  Lines lines() {
    return lines;
  }

  /** What became of it. */
  Reading reading(Setup setup) {
    // Never while holding what the thread that takes keystrokes needs.
    synchronized (lines) {
      Reading done = reading;
      if (done == null || done.rules().isOutdated(setup)) {
        done = Reading.of(this, setup.of(name), report);
        reading = done;
      }
      return done;
    }
  }

  /** Whether it is known for a report, as far as it was looked at. */
  private boolean isReport() {
    return report || Optional.ofNullable(reading).filter(Reading::isReport).isPresent();
  }

  /** The same document with another text. */
  Draft with(Lines changed, int number) {
    return new Draft(address, name, number, changed, isReport());
  }
}
