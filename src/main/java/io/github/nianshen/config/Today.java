package io.github.nianshen.config;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The day of a run, the same from its first use on. It is worked out when it is asked for: few runs
 * ask, and finding the time zone takes a tenth of a short one.
 */
public final class Today {
  private final Supplier<LocalDateTime> clock;
  private @Nullable LocalDateTime known;

  private Today(Supplier<LocalDateTime> clock) {
    this.clock = clock;
  }

  /** The day that a clock tells. */
  public static Today by(Supplier<LocalDateTime> clock) {
    return new Today(clock);
  }

  /** A given day. */
  public static Today of(LocalDate day) {
    return new Today(day::atStartOfDay);
  }

  /** The day. */
  public LocalDate day() {
    return moment().toLocalDate();
  }

  /** The day and the time of its first use. */
  public synchronized LocalDateTime moment() {
    LocalDateTime moment = known;
    if (moment == null) {
      moment = clock.get();
      known = moment;
    }
    return moment;
  }
}
