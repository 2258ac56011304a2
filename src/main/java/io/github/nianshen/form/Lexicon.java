package io.github.nianshen.form;

import io.github.nianshen.form.Label.Grade;
import io.github.nianshen.form.Use.Role;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.WordIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Every label of every template, found by the folded words that a text goes on with. */
final class Lexicon {
  private final WordIndex<Meaning> labels;

  Lexicon(List<Standard> standards) {
    Map<String, List<Use>> byWords = new HashMap<>();
    for (Standard standard : standards) {
      standard.templates().forEach(t -> labels(t, (label, use) -> add(label, use, byWords)));
    }
    Map<String, List<Meaning>> meanings = new HashMap<>();
    byWords.forEach((words, uses) -> meanings.put(words, List.of(new Meaning(words, uses))));
    this.labels = new WordIndex<>(meanings);
  }

  /** The labels that the text goes on with at a place, the longest first. */
  List<Meaning> at(String folded, int from) {
    return labels.at(folded, from);
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
