package io.github.nianshen.form;

import java.util.List;
import java.util.Optional;

/**
 * A mandated table as it should be.
 *
 * @param name 主动公开表, 申请表, 复议诉讼表 or 统计表
 * @param era when it is mandated
 * @param section which mandated section it stands in; 0 where it stands in none
 * @param across whether all its rows stand side by side in one line of figures, their labels above
 * @param heads other words printed in its head, such as {@code 信息内容}
 * @param groups its groups in order
 */
public record Template(
    String name, Era era, int section, boolean across, List<Label> heads, List<Group> groups) {

  /** Keeps copies of the lists. */
  public Template {
    heads = List.copyOf(heads);
    groups = List.copyOf(groups);
  }

  /** All rows in order, spanning ones included. */
  public List<Row> rows() {
    return groups.stream().flatMap(g -> g.rows().stream()).toList();
  }

  /** The row of a key. */
  public Optional<Row> row(String key) {
    return rows().stream().filter(r -> r.key().equals(key)).findFirst();
  }

  /** The number of the group that a row belongs to, from 0. */
  public int group(Row row) {
    for (int g = 0; g < groups.size(); g++) {
      if (groups.get(g).rows().stream().anyMatch(r -> r.key().equals(row.key()))) {
        return g;
      }
    }
    throw new IllegalArgumentException(name + " has no row " + row.key());
  }

  /** The columns of the group that a row belongs to. */
  public List<Column> columns(Row row) {
    return groups.get(group(row)).columns();
  }

  /** Whether the other is the same table of the same era. */
  public boolean is(Template other) {
    return era == other.era && name.equals(other.name);
  }

  /** Told by its name and era alone, since its rows are many. */
  @Override
  public int hashCode() {
    return name.hashCode() * 31 + era.hashCode();
  }

  /** How many figures the whole form has. */
  public int size() {
    return groups.stream()
        .mapToInt(g -> g.columns().size() * (int) g.rows().stream().filter(Row::figures).count())
        .sum();
  }
}
