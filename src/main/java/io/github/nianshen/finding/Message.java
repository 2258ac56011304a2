package io.github.nianshen.finding;

import java.util.List;

/**
 * What is wrong: which of a rule's messages, and what stands in its places.
 *
 * @param id the message's id within its rule; {@code default} where the rule has one only
 * @param arguments the words for {@code {0}}, {@code {1}} …, the same in both languages
 */
public record Message(String id, List<String> arguments) {

  /** Keeps a copy of the arguments. */
  public Message {
    arguments = List.copyOf(arguments);
  }
}
