package io.github.nianshen.finding;

import java.util.List;

/**
 * Where a finding stands in a person's words, from the outside in: section, table, row, column.
 *
 * @param steps such as {@code 三、收到和处理政府信息公开申请情况}, {@code 申请表}, {@code 一、本年新收政府信息公开申请数量}, {@code
 *     总计}; never null, empty for the whole report
 */
public record Place(List<String> steps) {
  /** The whole report. */
  public static final Place REPORT = new Place(List.of());

  /** Keeps a copy of the steps. */
  public Place {
    steps = List.copyOf(steps);
  }

  /** The steps as one name, outermost first, parted by {@code /}. */
  public String qualifiedName() {
    return String.join("/", steps);
  }
}
