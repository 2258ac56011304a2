package io.github.nianshen.rule;

import io.github.nianshen.finding.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message of a rule.
 *
 * @param id its id within the rule
 * @param places the names of its places, in the order in which the Chinese words first have them
 * @param pattern its words, with {@code {0}}, {@code {1}} … for the places
 */
record Saying(String id, List<String> places, Words pattern) {
  /** {@code {left}}. */
  private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z_]*)}");

  /** Keeps a copy of the places. */
  Saying {
    places = List.copyOf(places);
  }

  /** A message out of words with named places. */
  static Saying of(String id, Words named) {
    List<String> places = List.copyOf(places(named.zh()));
    return new Saying(
        id, places, new Words(numbered(named.zh(), places), numbered(named.en(), places)));
  }

  /** The names of all places of a pattern, in order of appearance. */
  static Set<String> places(String named) {
    var names = new LinkedHashSet<String>();
    Matcher m = PLACE.matcher(named);
    while (m.find()) {
      names.add(m.group(1));
    }
    return names;
  }

  /** The same message with more said at its end, under an id of its own. */
  Saying and(String suffix, Words more, List<String> morePlaces) {
    var all = new ArrayList<String>(places);
    all.addAll(morePlaces);
    return new Saying(
        id + suffix,
        all,
        new Words(
            pattern.zh() + numbered(more.zh(), all), pattern.en() + numbered(more.en(), all)));
  }

  private static String numbered(String named, List<String> places) {
    return PLACE.matcher(named).replaceAll(m -> "{" + places.indexOf(m.group(1)) + "}");
  }
}
