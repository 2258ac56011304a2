package io.github.nianshen.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule says of itself.
 *
 * @param id such as {@code NS303}
 * @param name such as {@code balance-wrong}
 * @param title in a few words
 * @param basis the clause it rests on
 * @param level the level it has by default
 * @param messages its messages by id in the order of its file, with {@code {0}}, {@code {1}} … for
 *     arguments
 * @param why why it matters and how to correct it
 * @param eras the report years it holds for, such as {@code 2019-}; {@code all} for every year
 * @param group the group it belongs to, such as {@code totals}
 * @param grades every level that its findings can have; the ordinary one first
 * @param clauses the clauses it rests on; none where it rests on a convention or on common practice
 * @param samples wrong and right pieces of reports
 * @param places the names of each message's arguments in order, by the message's id
 * @param needs what it holds a report against; empty where the report alone is enough
 */
public record RuleInfo(
    String id,
    String name,
    Words title,
    Words basis,
    Level level,
    Map<String, Words> messages,
    Words why,
    String eras,
    String group,
    List<Grade> grades,
    List<Clause> clauses,
    List<Sample> samples,
    Map<String, List<String>> places,
    Optional<Need> needs) {

  /** The group of rules whose pack names none. */
  public static final String LOCAL = "local";

  /** Keeps copies. */
  public RuleInfo {
    messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
    grades = List.copyOf(grades);
    clauses = List.copyOf(clauses);
    samples = List.copyOf(samples);
    places = Map.copyOf(places);
  }

  /** A rule of one level, of which no more is said. */
  public RuleInfo(
      String id,
      String name,
      Words title,
      Words basis,
      Level level,
      Map<String, Words> messages,
      Words why,
      String eras) {
    this(
        id,
        name,
        title,
        basis,
        level,
        messages,
        why,
        eras,
        LOCAL,
        List.of(Grade.ordinary(level)),
        List.of(),
        List.of(),
        Map.of(),
        Optional.empty());
  }

  /** Whether a word is its id or its name, in capitals or small letters. */
  public boolean isCalled(String word) {
    return id.equalsIgnoreCase(word) || name.equalsIgnoreCase(word);
  }

  /** A finding's message in words. */
  public String say(Message message, Lang lang) {
    Words words = messages.get(message.id());
    if (words == null) {
      throw new IllegalArgumentException(id + " has no message " + message.id());
    }
    return words.in(lang, message.arguments());
  }

  /** A message with the names of its arguments in their places: {@code {row}: {left} ≠ {right}}. */
  public String pattern(String message, Lang lang) {
    List<String> names = places.getOrDefault(message, List.of());
    return say(new Message(message, names.stream().map(n -> "{" + n + "}").toList()), lang);
  }
}
