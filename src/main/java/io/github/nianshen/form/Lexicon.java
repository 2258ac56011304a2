package io.github.nianshen.form;

import io.github.nianshen.form.Label.Grade;
import io.github.nianshen.form.Use.Role;
import io.github.nianshen.text.Folded;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Every label of every template, found by the folded words that a text goes on with. */
final class Lexicon {
  /** By the first two signs of the words, or the one that they have; the longest first. */
  private final Map<Integer, List<Meaning>> byStart = new HashMap<>();

  private final BitSet firsts = new BitSet();

  /** The first two signs of all words, mixed into few bits: most places are passed over by them. */
  private final BitSet pairs = new BitSet();

  private final BitSet singles = new BitSet();

  Lexicon(List<Standard> standards) {
    Map<String, List<Use>> byWords = new HashMap<>();
    for (Standard standard : standards) {
      standard.templates().forEach(t -> labels(t, (label, use) -> add(label, use, byWords)));
    }
    byWords.forEach((words, uses) -> add(new Meaning(words, uses)));
    var longestFirst = Comparator.comparing((Meaning m) -> -m.words().length());
    byStart.values().forEach(list -> list.sort(longestFirst));
  }

  private void add(Meaning meaning) {
    String words = meaning.words();
    byStart.computeIfAbsent(start(words, 0), c -> new ArrayList<>()).add(meaning);
    firsts.set(words.charAt(0));
    if (words.length() == 1) {
      singles.set(words.charAt(0));
    } else {
      pairs.set(mixed(words, 0));
    }
  }

  private static int mixed(String words, int from) {
    return (words.charAt(from) * 31 + words.charAt(from + 1)) & 0xffff;
  }

  private static int start(String words, int from) {
    int second = from + 1 < words.length() ? words.charAt(from + 1) : 0;
    return words.charAt(from) << 16 | second;
  }

  /** The labels that the text goes on with at a place, the longest first. */
  List<Meaning> at(String folded, int from) {
    if (from >= folded.length() || !firsts.get(folded.charAt(from))) {
      return List.of();
    }
    boolean more = from + 1 < folded.length();
    boolean pair = more && pairs.get(mixed(folded, from));
    boolean single = singles.get(folded.charAt(from));
    return pair || single ? at(folded, from, pair, single) : List.of();
  }

  private List<Meaning> at(String folded, int from, boolean pair, boolean single) {
    var found = new ArrayList<Meaning>(2);
    if (pair) {
      for (Meaning meaning : byStart.getOrDefault(start(folded, from), List.of())) {
        if (folded.startsWith(meaning.words(), from)) {
          found.add(meaning);
        }
      }
    }
    if (single) {
      found.addAll(byStart.getOrDefault(folded.charAt(from) << 16, List.of()));
    }
    return found;
  }

  private static void labels(Template template, BiConsumer<Label, Use> take) {
    for (Label head : template.heads()) {
      take.accept(head, use(template, Role.HEAD, "", 0));
    }
    for (int g = 0; g < template.groups().size(); g++) {
      Group group = template.groups().get(g);
      if (group.label().isPresent()) {
        take.accept(group.label().get(), use(template, Role.HEAD, "", g));
      }
      for (Column column : group.columns()) {
        take.accept(column.label(), use(template, Role.COLUMN, column.key(), g));
      }
      for (Row row : group.rows()) {
        Role role = row.figures() ? Role.ROW : Role.SPANNING;
        take.accept(row.label(), use(template, role, row.key(), g));
      }
    }
  }

  private static Use use(Template template, Role role, String key, int group) {
    return new Use(template, role, key, group, Grade.SAME);
  }

  private static void add(Label label, Use use, Map<String, List<Use>> byWords) {
    add(label.words(), use, byWords);
    label.variants().forEach(v -> add(v.words(), use.as(v.grade()), byWords));
  }

  private static void add(String words, Use use, Map<String, List<Use>> byWords) {
    List<Use> uses = byWords.computeIfAbsent(Folded.fold(words), f -> new ArrayList<>());
    if (!uses.contains(use)) {
      uses.add(use);
    }
  }
}
