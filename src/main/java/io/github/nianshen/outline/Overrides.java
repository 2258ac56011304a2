package io.github.nianshen.outline;

import io.github.nianshen.form.Era;
import java.time.Year;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a person said of a report, taken instead of what it says itself.
 *
 * @param era the era to read it by
 * @param year its report year
 * @param kinds the kind of an organ by its name, where a roster tells it
 */
public record Overrides(
    Optional<Era> era, Optional<Year> year, Function<String, Optional<OrganKind>> kinds) {
  /** Nothing was said. */
  public static final Overrides NONE = new Overrides(Optional.empty(), Optional.empty());

  /** An era and a year. */
  public Overrides(Optional<Era> era, Optional<Year> year) {
    this(era, year, name -> Optional.empty());
  }

  /** The same where kinds of organs are told. */
  public Overrides with(Function<String, Optional<OrganKind>> told) {
    return new Overrides(era, year, told);
  }
}
