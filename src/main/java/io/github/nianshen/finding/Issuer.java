package io.github.nianshen.finding;

/**
 * Whose report a file is, and of which year, as it says itself.
 *
 * @param organ the organ; empty words where none is named
 * @param year the report year, such as {@code 2023}; empty words where none is told
 */
public record Issuer(String organ, String year) {
  /** Nothing is known of it. */
  public static final Issuer UNKNOWN = new Issuer("", "");
}
