package io.github.nianshen.config;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The day of a run, the same from its first use on. It is worked out when it is asked for: few runs
 * ask, and finding the time zone takes a tenth of a short one.
 */
public final class Today {
  private final Supplier<LocalDate> clock;
  private @Nullable LocalDate known;

  private Today(Supplier<LocalDate> clock) {
    this.clock = clock;
  }

  /** The day that a clock tells. */
  public static Today by(Supplier<LocalDate> clock) {
    return new Today(clock);
  }

  /** A given day. */
  public static Today of(LocalDate day) {
    return new Today(() -> day);
  }

  /** The day. */
  public synchronized LocalDate day() {
    LocalDate day = known;
    if (day == null) {
      day = clock.get();
      known = day;
    }
    return day;
  }
}
