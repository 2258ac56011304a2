package io.github.nianshen.outline;

import io.github.nianshen.form.Era;
import java.time.Year;
import java.util.Optional;

/**
 * What a person said of a report, taken instead of what it says itself.
 *
 * @param era the era to read it by
 * @param year its report year
 */
public record Overrides(Optional<Era> era, Optional<Year> year) {
  /** Nothing was said. */
  public static final Overrides NONE = new Overrides(Optional.empty(), Optional.empty());
}
