package io.github.nianshen.emit;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Place;
import io.github.nianshen.finding.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where something stands in a document that has no lines, such as docx or pdf, for a person who
 * opens it.
 *
 * @param page the printed page, from 1; empty where pages are not known
 * @param paragraph which of the paragraphs outside tables that are not blank, from 1; empty in a
 *     table
 * @param cell the cell of a table; empty outside
 */
record Site(OptionalInt page, OptionalInt paragraph, Optional<Cell> cell) {
  /** The way to a place, and what is said of it. */
  static final Words BEFORE = new Words("{0}：{1}", "{0}: {1}");

  private static final Words PAGE = new Words("第{0}页", "page {0}");
  private static final Words PARAGRAPH = new Words("第{0}段", "paragraph {0}");
  private static final Words COLUMN = new Words("{0} “{1}”列", "{0} column “{1}”");
  private static final Words ROW = new Words("“{0}”行", "row “{0}”");
  private static final Words INSIDE = new Words("{0} “{1}”", "{0} “{1}”");

  /** Longer headings and labels are cut. */
  private static final int LONGEST = 16;

  private static final String GAP = " · ";

  /**
   * A cell of a table as it is drawn.
   *
   * @param table which of the document's tables, from 1
   * @param row from 1
   * @param column from 1
   */
  record Cell(int table, int row, int column) {}

  /** The page alone: {@code 第3页}; empty words where it is not known. */
  String page(Lang lang) {
    return page.isPresent() ? PAGE.in(lang, List.of(page.getAsInt() + "")) : "";
  }

  /** The way there: {@code 第3页 · 三、… · 申请表 “总计”列 · “一、本年新收…”行}. */
  String way(Place place, Lang lang) {
    List<String> way = new ArrayList<>();
    if (page.isPresent()) {
      way.add(page(lang));
    }
    List<String> steps = place.steps();
    if (!steps.isEmpty()) {
      way.add(cut(steps.get(0)));
    }
    inside(steps, lang, way);
    if (steps.size() < 2 && paragraph.isPresent()) {
      way.add(PARAGRAPH.in(lang, List.of(paragraph.getAsInt() + "")));
    }
    return String.join(GAP, way);
  }

  private static void inside(List<String> steps, Lang lang, List<String> way) {
    switch (steps.size()) {
      case 0, 1 -> {}
      case 2 -> way.add(steps.get(1));
      case 3 -> way.add(INSIDE.in(lang, List.of(steps.get(1), cut(steps.get(2)))));
      default -> {
        way.add(COLUMN.in(lang, List.of(steps.get(1), cut(steps.get(3)))));
        way.add(ROW.in(lang, List.of(cut(steps.get(2)))));
      }
    }
  }

  private static String cut(String words) {
    String masked = Mask.of(words);
    return masked.length() > LONGEST ? masked.substring(0, LONGEST - 1) + "…" : masked;
  }
}
