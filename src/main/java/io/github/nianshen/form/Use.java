package io.github.nianshen.form;

import io.github.nianshen.form.Label.Grade;

/**
 * What a label means in one template.
 *
 * @param template the template
 * @param role what part of it bears the label
 * @param key the key of the row or column; empty words for a head
 * @param group the number of its group, from 0
 * @param grade how the words stand to the mandated ones
 */
record Use(Template template, Role role, String key, int group, Grade grade) {

  /** The same part of the template under words that stand otherwise to the mandated ones. */
  Use as(Grade other) {
    return new Use(template, role, key, group, other);
  }

  /** Written out: the generated one is linked at run time, which each start would pay for. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Use use
        && role == use.role
        && group == use.group
        && grade == use.grade
        && key.equals(use.key)
        && template.is(use.template);
  }

  @Override
  public int hashCode() {
    return template.hashCode() * 31 + key.hashCode();
  }

  /** The parts of a table that bear labels. */
  enum Role {
    /** A row with figures. */
    ROW,
    /** A row that spans others. */
    SPANNING,
    /** A column. */
    COLUMN,
    /** The head of a group, or other words of the head. */
    HEAD
  }
}
