package io.github.nianshen.emit;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Words;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table of a workbook, row by row, under a head that stays in sight and filters; remarks stand
 * below. Words are always words: a cell is never a formula.
 */
final class XlsxSheet implements Rows {
  /** Rows that a sheet may have. */
  static final int ROWS = Worksheet.MAX_ROWS;

  private static final Words CUT =
      new Words("另有 {0} 行，本表放不下。", "Rows that this sheet has no room for: {0}.");
  private static final Words PAGES = new Words("第 &P 页，共 &N 页", "page &P of &N");

  private static final String FONT = "宋体";
  private static final String HEAD = "D9E2F3";
  private static final String LINE = "BFBFBF";

  /** A number format that keeps words words when a cell is edited. */
  private static final String WORDS = "@";

  /** Rows kept for remarks. */
  private static final int KEPT = 20;

  private static final int FLUSHED = 500;

  /** Points of a line of text, and of the highest row that Excel knows. */
  private static final double LINE_HEIGHT = 14.5;

  private static final double HIGHEST = 409;

  private final Worksheet sheet;
  private final List<Column> columns;
  private final Lang lang;
  private final int room;
  private int row = 1;
  private int left;
  private int remark = -1;

  /** What cells hold. */
  enum Kind {
    /** Words, in which what belongs to persons is hidden. */
    WORDS,
    /** Names of files, as they are. */
    NAMES,
    /** Whole numbers. */
    NUMBERS
  }

  /**
   * A column.
   *
   * @param head what stands above it
   * @param width in signs, of which a Chinese one counts as two
   * @param kind what its cells hold
   */
  record Column(Words head, int width, Kind kind) {
    static Column words(String zh, String en, int width) {
      return new Column(new Words(zh, en), width, Kind.WORDS);
    }

    static Column names(String zh, String en, int width) {
      return new Column(new Words(zh, en), width, Kind.NAMES);
    }

    static Column number(String zh, String en) {
      return new Column(new Words(zh, en), 9, Kind.NUMBERS);
    }
  }

  /**
   * A sheet with its head.
   *
   * @param rows how many rows it may have
   */
  XlsxSheet(Workbook book, Words name, List<Column> columns, Lang lang, int rows) {
    this.sheet = book.newWorksheet(name.in(lang));
    this.columns = columns;
    this.lang = lang;
    this.room = rows - 1 - KEPT;
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i, columns.get(i).width());
      sheet.inlineString(0, i, columns.get(i).head().in(lang));
    }
    sheet
        .range(0, 0, 0, columns.size() - 1)
        .style()
        .fontName(FONT)
        .bold()
        .fillColor(HEAD)
        .borderStyle(BorderStyle.THIN)
        .borderColor(LINE)
        .wrapText(true)
        .verticalAlignment("center")
        .set();
    sheet.freezePane(0, 1);
    paper();
  }

  private void paper() {
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    sheet.leftMargin(0.4f);
    sheet.rightMargin(0.4f);
    sheet.footer(PAGES.in(lang), Position.CENTER);
  }

  /** Adds a row, a cell for each column; where there is no room for it, it is counted. */
  @Override
  public void add(List<String> cells) throws IOException {
    if (row > room) {
      left++;
      return;
    }
    sheet
        .range(row, 0, row, columns.size() - 1)
        .style()
        .fontName(FONT)
        .borderStyle(BorderStyle.THIN)
        .borderColor(LINE)
        .wrapText(true)
        .verticalAlignment("top")
        .set();
    int lines = lines(cells);
    if (lines > 1) {
      // Not every program works out by itself how high a row with long words has to be.
      sheet.rowHeight(row, Math.min(HIGHEST, lines * LINE_HEIGHT));
    }
    for (int i = 0; i < cells.size(); i++) {
      switch (columns.get(i).kind()) {
        case WORDS -> words(i, XlsxWords.of(cells.get(i)));
        case NAMES -> words(i, XlsxWords.ofName(cells.get(i)));
        case NUMBERS -> number(i, cells.get(i));
      }
    }
    row++;
    if (row % FLUSHED == 0) {
      sheet.flush();
    }
  }

  /** How many lines the longest cell of a row takes in its column. */
  private int lines(List<String> cells) {
    int most = 1;
    for (int i = 0; i < cells.size(); i++) {
      int width = Math.max(2, columns.get(i).width() - 1);
      int lines = cells.get(i).lines().mapToInt(l -> 1 + (Display.width(l, 0) - 1) / width).sum();
      most = Math.max(most, lines);
    }
    return most;
  }

  private void number(int column, String digits) {
    if (!digits.isEmpty()) {
      sheet.value(row, column, Integer.valueOf(digits));
    }
  }

  private void words(int column, String clean) {
    if (!clean.isEmpty()) {
      sheet.inlineString(row, column, clean);
      if (XlsxWords.isLikeFormula(clean)) {
        sheet.style(row, column).format(WORDS).set();
      }
    }
  }

  /** How many rows of the table there are. */
  @Override
  public int rows() {
    return row - 1;
  }

  /** A remark below the table; no row follows it. */
  @Override
  public void remark(String words) {
    if (remark < 0) {
      sheet.setAutoFilter(0, 0, Math.max(1, row - 1), columns.size() - 1);
      remark = row + 1;
    }
    sheet.inlineString(remark, 0, XlsxWords.of(words));
    sheet.style(remark, 0).fontName(FONT).format(WORDS).set();
    remark++;
  }

  /** Ends the sheet. */
  void end() throws IOException {
    if (left > 0) {
      remark(CUT.in(lang, List.of("" + left)));
    }
    if (remark < 0) {
      sheet.setAutoFilter(0, 0, Math.max(1, row - 1), columns.size() - 1);
    }
    sheet.finish();
  }
}
