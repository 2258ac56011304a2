package io.github.nianshen.form;

import io.github.nianshen.form.Label.Grade;
import io.github.nianshen.form.Use.Role;
import io.github.nianshen.text.Folded;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every label of every template, found by the folded words that a text goes on with. */
final class Lexicon {
  /** By the first two signs of the words, or the one that they have; the longest first. */
  private final Map<Integer, List<Entry>> byStart = new HashMap<>();

  private final BitSet firsts = new BitSet();
  private final Map<String, Entry> byWords = new HashMap<>();

  /**
   * Folded words and all that they mean.
   *
   * @param words the folded words
   * @param uses their meanings in the templates that have them
   */
  record Entry(String words, List<Use> uses) {}

  Lexicon(List<Standard> standards) {
    for (Standard standard : standards) {
      standard.templates().forEach(this::add);
    }
    for (Entry entry : byWords.values()) {
      byStart.computeIfAbsent(start(entry.words(), 0), c -> new ArrayList<>()).add(entry);
      firsts.set(entry.words().charAt(0));
    }
    var longestFirst = Comparator.comparing((Entry e) -> -e.words().length());
    byStart.values().forEach(list -> list.sort(longestFirst));
  }

  private static int start(String words, int from) {
    int second = from + 1 < words.length() ? words.charAt(from + 1) : 0;
    return words.charAt(from) << 16 | second;
  }

  /** The labels that the text goes on with at a place, the longest first. */
  List<Entry> at(String folded, int from) {
    if (from >= folded.length() || !firsts.get(folded.charAt(from))) {
      return List.of();
    }
    var found = new ArrayList<Entry>(2);
    for (Entry entry : byStart.getOrDefault(start(folded, from), List.of())) {
      if (folded.startsWith(entry.words(), from)) {
        found.add(entry);
      }
    }
    if (from + 1 < folded.length()) {
      found.addAll(byStart.getOrDefault(folded.charAt(from) << 16, List.of()));
    }
    return found;
  }

  private void add(Template template) {
    for (Label head : template.heads()) {
      add(head, template, Role.HEAD, "", 0);
    }
    for (int g = 0; g < template.groups().size(); g++) {
      Group group = template.groups().get(g);
      int number = g;
      group.label().ifPresent(label -> add(label, template, Role.HEAD, "", number));
      for (Column column : group.columns()) {
        add(column.label(), template, Role.COLUMN, column.key(), g);
      }
      for (Row row : group.rows()) {
        add(row.label(), template, row.figures() ? Role.ROW : Role.SPANNING, row.key(), g);
      }
    }
  }

  private void add(Label label, Template template, Role role, String key, int group) {
    add(label.words(), new Use(template, role, key, group, Grade.SAME));
    label.variants().forEach(v -> add(v.words(), new Use(template, role, key, group, v.grade())));
  }

  private void add(String words, Use use) {
    String folded = Folded.fold(words);
    List<Use> uses = byWords.computeIfAbsent(folded, f -> new Entry(f, new ArrayList<>())).uses();
    if (!uses.contains(use)) {
      uses.add(use);
    }
  }

  /** The entry of folded words, if they are a label; without meanings if they are none. */
  List<Use> uses(String folded) {
    Entry entry = byWords.get(folded);
    return entry == null ? List.of() : Collections.unmodifiableList(entry.uses());
  }
}
