package io.github.nianshen.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a rule can visit: the closed list of {@code each}, with the names that hold there. */
@SuppressWarnings("ImmutableEnumChecker") // Its lists and words are values.
public enum Each {
  /** The report itself, once. */
  REPORT(
      false,
      Name.text("title", "标题全文", "the title's words"),
      Name.text("organ", "标题中的机关", "the organ that the title names"),
      Name.text("text", "报告全文", "all its text"),
      Name.text("prose", "法定表格之外的全文", "its text outside the mandated tables")),
  /** Each top-level section. */
  SECTION(
      false,
      Name.number("section", "法定序号，框架之外为0", "mandated number; 0 for a foreign section"),
      Name.text("heading", "标题文字，不含序号", "the heading's words without its number"),
      Name.text("text", "正文，不含法定表格", "its text without the mandated tables"),
      Name.truth("empty", "标题下无内容", "nothing stands under the heading")),
  /** Each heading of a top-level section. */
  HEADING(
      false,
      Name.number("section", "法定序号，框架之外为0", "mandated number; 0 for a foreign section"),
      Name.text("mark", "印出的序号", "its number as printed"),
      Name.number("number", "序号所表示的数", "what the printed number counts"),
      Name.text("heading", "标题文字，不含序号", "its words without the number")),
  /** Each paragraph outside the mandated tables. */
  PARAGRAPH(
      false,
      Name.number("section", "所在部分的法定序号，之外为0", "mandated number of its section; 0 outside"),
      Name.text("text", "段落文字", "its words")),
  /** Each sentence of those paragraphs. */
  SENTENCE(
      false,
      Name.number("section", "所在部分的法定序号，之外为0", "mandated number of its section; 0 outside"),
      Name.text("text", "句子文字", "its words")),
  /** Each place in the sentences outside the mandated tables where a pattern is found. */
  MATCH(
      false,
      Name.number("section", "所在部分的法定序号，之外为0", "mandated number of its section; 0 outside"),
      Name.text("text", "找到的文字", "the words found"),
      Name.number("number", "其中的数；没有或者读不出则不明", "the number in it; unknown where there is none"),
      Name.text(
          "before",
          "同一句中在它之前的文字，至多400字",
          "what stands before it in its sentence, 400 characters at most"),
      Name.text(
          "after",
          "同一句中在它之后的文字，至多400字",
          "what stands behind it in its sentence, 400 characters at most"),
      Name.text(
          "paragraph",
          "所在段落前后的文字，各至多400字",
          "the words of its paragraph, 400 characters on both sides at most"),
      Name.number(
          "counted",
          "同一段中在它之前最近的件数，“予以公开”等办理结果的不算；没有则为0",
          "the nearest number of cases before it in its paragraph, outcomes left out; 0 where none is"),
      Name.truth(
          "this_year",
          "同一句中在它之前没有提到别的年份、上年、某月、累计等",
          "whether its sentence names no other year, month, last year or sum of years before it"),
      Name.truth(
          "own",
          "说的是本机关的全部，不是全县、别的机关或者其中一部分",
          "whether it is told of the organ itself, not of a county, of others or of a part")),
  /** Each day written in the text, possible or not. */
  DATE(
      false,
      Name.number("year", "年；未写则不明", "the year; unknown where none is written"),
      Name.number("month", "月；0为转换时丢失", "the month; 0 where a converter lost it"),
      Name.number("day", "日；0为转换时丢失", "the day; 0 where a converter lost it"),
      Name.text("text", "日期原文", "as written")),
  /** A form. */
  FORM(true, Name.text("form", "表名", "the form's name")),
  /** Each row of a form that has figures. */
  ROW(
      true,
      Name.text("form", "表名", "the form's name"),
      Name.text("row", "行名", "the row's mandated label"),
      Name.text("row_key", "行代号", "the row's key")),
  /** Each column of a form. */
  COLUMN(
      true,
      Name.text("form", "表名", "the form's name"),
      Name.text("column", "列名", "the column's mandated label"),
      Name.text("column_key", "列代号", "the column's key")),
  /** Each cell of a form that is there, blank ones included. */
  CELL(
      true,
      Name.text("form", "表名", "the form's name"),
      Name.text("row", "行名", "the row's mandated label"),
      Name.text("row_key", "行代号", "the row's key"),
      Name.text("column", "列名", "the column's mandated label"),
      Name.text("column_key", "列代号", "the column's key"),
      Name.number("value", "数值；空白或不可读则不明", "its number; unknown where blank or unreadable"),
      Name.text("words", "单元格原文", "its words"),
      Name.text(
          "state",
          "number、worded、blank、placeholder 或 other",
          "number, worded, blank, placeholder or other"),
      Name.text("unit", "count、amount、change 或 price", "count, amount, change or price"));

  private static final List<Name> EVERYWHERE =
      List.of(
          Name.number("report_year", "报告年度", "the report year"),
          Name.text("era", "适用年份，如 2021-", "the era's years, such as 2021-"),
          Name.text("whole", "报告全文", "all text of the report"),
          Name.text(
              "kind",
              "机关类别：国务院部门、省、市、县、乡镇、街道、部门、不明",
              "kind of organ: 国务院部门, 省, 市, 县, 乡镇, 街道, 部门, or 不明 for unknown"));

  private final boolean ofForm;
  private final List<Name> own;

  Each(boolean ofForm, Name... own) {
    this.ofForm = ofForm;
    this.own = List.of(own);
  }

  /** The kind of node that a word names. */
  static Optional<Each> named(String word) {
    return Arrays.stream(values()).filter(e -> e.word().equals(word)).findFirst();
  }

  /** Its word in rule files, such as {@code row}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the name of a form must follow. */
  public boolean ofForm() {
    return ofForm;
  }

  /** Every name that holds here. */
  public List<Name> names() {
    var names = new ArrayList<Name>(own);
    names.addAll(EVERYWHERE);
    return List.copyOf(names);
  }

  Optional<Name> name(String word) {
    return names().stream().filter(n -> n.name().equals(word)).findFirst();
  }
}
