package io.github.nianshen.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mandated table as it should be; two of one name and era are the same. */
public final class Template {
  private final String name;
  private final Era era;
  private final int section;
  private final boolean across;
  private final List<Label> heads;
  private final List<Group> groups;
  private final List<Row> rows;
  private final List<Column> columns;
  private final List<Row> spanning;
  private final Map<String, Row> byKey = new HashMap<>();
  private final Map<String, Integer> groupOf = new HashMap<>();
  private final Map<String, List<Row>> summed = new HashMap<>();

  /**
   * A table of its parts.
   *
   * @param name 主动公开表, 申请表, 复议诉讼表 or 统计表
   * @param era when it is mandated
   * @param section which mandated section it stands in; 0 where it stands in none
   * @param across whether all its rows stand side by side in one line of figures, their labels
   *     above
   * @param heads other words printed in its head, such as {@code 信息内容}
   * @param groups its groups in order
   */
  public Template(
      String name, Era era, int section, boolean across, List<Label> heads, List<Group> groups) {
    this.name = name;
    this.era = era;
    this.section = section;
    this.across = across;
    this.heads = List.copyOf(heads);
    this.groups = List.copyOf(groups);
    List<Row> all = new ArrayList<>();
    Map<String, Column> distinct = new LinkedHashMap<>();
    for (int g = 0; g < groups.size(); g++) {
      for (Row row : groups.get(g).rows()) {
        all.add(row);
        byKey.putIfAbsent(row.key(), row);
        groupOf.putIfAbsent(row.key(), g);
        row.total().ifPresent(t -> summed.computeIfAbsent(t, k -> new ArrayList<>()).add(row));
      }
      groups.get(g).columns().forEach(c -> distinct.putIfAbsent(c.key(), c));
    }
    this.rows = List.copyOf(all);
    this.spanning = all.stream().filter(r -> !r.figures()).toList();
    this.columns = List.copyOf(distinct.values());
  }

  /** 主动公开表, 申请表, 复议诉讼表 or 统计表. */
  public String name() {
    return name;
  }

  /** When it is mandated. */
  public Era era() {
    return era;
  }

  /** Which mandated section it stands in; 0 where it stands in none. */
  public int section() {
    return section;
  }

  /** Whether all its rows stand side by side in one line of figures, their labels above. */
  public boolean across() {
    return across;
  }

  /** Other words printed in its head, such as {@code 信息内容}. */
  public List<Label> heads() {
    return heads;
  }

  /** Its groups in order. */
  public List<Group> groups() {
    return groups;
  }

  /** All rows in order, spanning ones included. */
  public List<Row> rows() {
    return rows;
  }

  /** The rows that span others. */
  List<Row> spanning() {
    return spanning;
  }

  /** All columns in order, each key once. */
  public List<Column> columns() {
    return columns;
  }

  /** The rows that a total sums, spanning ones included. */
  List<Row> summed(String total) {
    return Collections.unmodifiableList(summed.getOrDefault(total, List.of()));
  }

  /** The row of a key. */
  public Optional<Row> row(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The number of the group that a row belongs to, from 0. */
  public int group(Row row) {
    Integer group = groupOf.get(row.key());
    if (group == null) {
      throw new IllegalArgumentException(name + " has no row " + row.key());
    }
    return group;
  }

  /** The columns of the group that a row belongs to. */
  public List<Column> columns(Row row) {
    return groups.get(group(row)).columns();
  }

  /** A column of the group that a row belongs to. */
  public Optional<Column> column(Row row, String key) {
    for (Column column : columns(row)) {
      if (column.key().equals(key)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** Whether the other is the same table of the same era. */
  public boolean is(Template other) {
    return era == other.era && name.equals(other.name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Template template && is(template);
  }

  @Override
  public int hashCode() {
    return name.hashCode() * 31 + era.hashCode();
  }

  @Override
  public String toString() {
    return name + " " + era;
  }

  /** How many figures the whole form has. */
  public int size() {
    return groups.stream()
        .mapToInt(g -> g.columns().size() * (int) g.rows().stream().filter(Row::figures).count())
        .sum();
  }
}
