package io.github.nianshen.rule;

import io.github.nianshen.finding.Words;

/**
 * A name that formulas and messages may use of a node.
 *
 * @param name the name
 * @param kind what it stands for
 * @param meaning in a few words
 */
public record Name(String name, Kind kind, Words meaning) {
  static Name number(String name, String zh, String en) {
    return new Name(name, Kind.NUMBER, new Words(zh, en));
  }

  static Name text(String name, String zh, String en) {
    return new Name(name, Kind.TEXT, new Words(zh, en));
  }

  static Name truth(String name, String zh, String en) {
    return new Name(name, Kind.TRUTH, new Words(zh, en));
  }
}
