package io.github.nianshen.form;

import java.util.List;
import java.util.Optional;

/**
 * What one era mandates: its sections' headings and its tables.
 *
 * @param era the era
 * @param source the text that mandates it
 * @param headings the headings of its sections in order; empty where no outline is mandated
 * @param templates its tables in order
 */
public record Standard(Era era, String source, List<Label> headings, List<Template> templates) {

  /** Keeps copies of the lists. */
  public Standard {
    headings = List.copyOf(headings);
    templates = List.copyOf(templates);
  }

  /** The template of a name, such as 申请表. */
  public Optional<Template> template(String name) {
    return templates.stream().filter(t -> t.name().equals(name)).findFirst();
  }
}
