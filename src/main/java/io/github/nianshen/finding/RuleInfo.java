package io.github.nianshen.finding;

import java.util.Map;

/**
 * What a rule says of itself.
 *
 * @param id such as {@code NS303}
 * @param name such as {@code balance-wrong}
 * @param title in a few words
 * @param basis the clause it rests on
 * @param level the level it has by default
 * @param messages its messages by id, with {@code {0}}, {@code {1}} … for arguments
 * @param why why it matters and how to correct it
 * @param eras the report years it holds for, such as {@code 2019-}; {@code all} for every year
 */
public record RuleInfo(
    String id,
    String name,
    Words title,
    Words basis,
    Level level,
    Map<String, Words> messages,
    Words why,
    String eras) {

  /** Keeps a copy of the messages. */
  public RuleInfo {
    messages = Map.copyOf(messages);
  }

  /** A finding's message in words. */
  public String say(Message message, Lang lang) {
    Words words = messages.get(message.id());
    if (words == null) {
      throw new IllegalArgumentException(id + " has no message " + message.id());
    }
    return words.in(lang, message.arguments());
  }
}
