package io.github.nianshen.finding;

/**
 * A clause that a rule rests on.
 *
 * @param source names its text, such as {@code regulations-2019}
 * @param sourceName what the text is called
 * @param id names it within its text, such as {@code 50}
 * @param title what it says, in a few words
 */
public record Clause(String source, Words sourceName, String id, Words title) {

  /** The name that rule files use, such as {@code regulations-2019/50}. */
  public String name() {
    return source + "/" + id;
  }
}
