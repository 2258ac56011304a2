package io.github.nianshen.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What belongs to a row: figures, and what is none of them. */
class RowCutterTest {
  private static final String[] FIGURES = {"1", "2", "3", "4", "5", "6", "21"};

  private static List<List<String>> requests() {
    return Sheet.requests(FIGURES);
  }

  @Test
  void unitsAfterFiguresAreNoFigures() {
    var rows = requests();
    List<String> row = Sheet.row(rows, "（七）");
    List<String> units = new ArrayList<>(List.of(row.get(0)));
    row.subList(1, row.size()).forEach(f -> units.addAll(List.of(f, "件")));
    row.clear();
    row.addAll(units);
    var sheet = new Sheet().cells(rows);
    assertEquals(List.of(), sheet.misfits());
    assertEquals("1 2 3 4 5 6 21", sheet.figures("三(七)"));
  }

  @Test
  void numbersBeforeLabelsOnlyNumberTheRows() {
    var rows = requests();
    for (int i = 1; i < rows.size(); i++) {
      rows.get(i).add(0, Integer.toString(i));
    }
    rows.get(0).add(0, "");
    var sheet = new Sheet().table(rows);
    assertEquals(List.of(), sheet.misfits());
    assertEquals("1 2 3 4 5 6 21", sheet.figures("三(六)3"));
  }

  @Test
  void aShortWordInPlaceOfAFigureStandsForIt() {
    var rows = requests();
    Sheet.row(rows, "（七）").set(3, "未统计");
    assertEquals("1 2 未统计 4 5 6 21", new Sheet().table(rows).figures("三(七)"));
    assertEquals("1 2 未统计 4 5 6 21", new Sheet().cells(rows).figures("三(七)"));
    Sheet.row(rows, "（七）").set(3, "这一项今年没有统计");
    assertEquals("- - - - - - -", new Sheet().cells(rows).figures("三(七)"));
  }

  @Test
  void aForeignLabelBrokenOverLinesIsOne() {
    var rows = requests();
    int after = rows.indexOf(Sheet.row(rows, "8."));
    rows.add(after + 1, List.of("9.属于历史", "档案资料", "0", "0", "0", "0", "0", "0", "0"));
    var sheet = new Sheet().cells(rows);
    assertEquals(List.of("ROW_FOREIGN 9.属于历史 档案资料 "), sheet.misfits());
    assertEquals("9.属于历史档案资料", sheet.form().misfits().get(0).found());
    assertEquals("档案资料", new Sheet().table(rows).form().misfits().get(0).found());
  }

  @Test
  void wordsAfterAHeadOfRowsAreNoFigure() {
    var rows = requests();
    Sheet.row(rows, "三、").addAll(List.of("说明", "1", "2", "3", "4", "5", "6"));
    assertEquals(List.of("ROW_FOREIGN 说明 "), new Sheet().table(rows).misfits());
  }

  @Test
  void wordsInARowOfTooFewCellsAreNoFigure() {
    var rows = requests();
    List<String> total = Sheet.row(rows, "（七）");
    total.subList(1, total.size()).clear();
    total.addAll(List.of("其中重复的有", "1", "2"));
    assertEquals("- - - - - - -", new Sheet().table(rows).figures("三(七)"));
  }

  @Test
  void aWordOfEightUnitsMayStandForAFigureInALineOfItsOwn() {
    var rows = requests();
    Sheet.row(rows, "（七）").set(3, "今年没有进行统计");
    assertEquals("1 2 今年没有进行统计 4 5 6 21", new Sheet().cells(rows).figures("三(七)"));
  }

  @Test
  void unitsInAColumnOfTheirOwnAreNoFigures() {
    for (Sheet sheet :
        List.of(
            new Sheet().table(Sheet.statistics("5")),
            new Sheet().drawn(Sheet.statistics("5")),
            new Sheet().cells(Sheet.statistics("5")),
            new Sheet().lines(Sheet.statistics("5"), " "))) {
      assertEquals(List.of(), sheet.misfits());
      assertEquals("5", sheet.figures("17"));
      assertEquals(sheet.form().template().size(), sheet.form().figures().size());
    }
  }

  @Test
  void unitsAfterTheFiguresAreNoFiguresEither() {
    var rows = Sheet.statistics("5");
    rows.stream().filter(r -> r.size() == 3).forEach(r -> r.add(r.remove(1)));
    assertEquals(List.of(), new Sheet().table(rows).misfits());
    assertEquals("5", new Sheet().cells(rows).figures("17"));
    assertEquals(List.of(), new Sheet().cells(rows).misfits());
  }

  @Test
  void signsBesideAHeadOfRowsAreNoFigures() {
    var rows = requests();
    Sheet.row(rows, "三、").addAll(List.of("/", "/", "/", "/", "/", "/", "/"));
    assertEquals(List.of(), new Sheet().table(rows).misfits());
  }
}
