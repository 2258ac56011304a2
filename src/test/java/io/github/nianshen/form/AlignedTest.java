package io.github.nianshen.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A row's figures brought under three columns. */
class AlignedTest {
  private static final Lexicon LEXICON = new Lexicon(Sheet.STANDARDS);
  private static final Aligned.Others OTHERS = new Aligned.Others(3, Optional.of(1), false, false);

  private static RawRow row(Sheet sheet) {
    List<Token> tokens = Scanner.scan(Strip.of(sheet.folded(), sheet.blocks()), LEXICON);
    return RowCutter.cut(Sheet.template("主动公开表"), tokens).rows().get(0);
  }

  private static RawRow table(String... cells) {
    return row(new Sheet().table(List.of(List.of(cells))));
  }

  private static RawRow drawn(String... cells) {
    return row(new Sheet().drawn(List.of(List.of(cells))));
  }

  private static String of(RawRow row, int columns, Aligned.Others others) {
    Aligned aligned = Aligned.of(row, columns, others);
    if (aligned instanceof Aligned.Fails fails) {
      return fails.kind() + " " + fails.found();
    }
    return aligned instanceof Aligned.Fits fits
        ? "fits " + words(fits.figures())
        : "ends " + words(((Aligned.EndsBlank) aligned).blanks());
  }

  private static String words(List<Figure> figures) {
    return figures.stream()
        .map(f -> f.state() == Figure.State.BLANK ? "_" : f.words())
        .collect(Collectors.joining(" "));
  }

  private static String of(RawRow row) {
    return of(row, 3, OTHERS);
  }

  private static Aligned.Others start(int column) {
    return new Aligned.Others(3, Optional.of(column), false, false);
  }

  @Test
  void asManyFiguresAsColumnsFitWhateverBlankCellsStandBetween() {
    assertEquals("fits 1 2 3", of(table("规章", "", "1", "2", "", "3")));
  }

  @Test
  void moreFiguresThanColumnsAreTooMany() {
    assertEquals("ROW_LONG 4", of(table("规章", "1", "2", "3", "4")));
  }

  @Test
  void twoFiguresInOneCellAreDoubtful() {
    assertEquals("ROW_DOUBTFUL 4", of(table("规章", "1", "2", "3 4")));
    assertEquals("ROW_DOUBTFUL 2", of(table("规章", "1 2")));
  }

  @Test
  void noCellAtAllIsTooFewWhereBlankCellsAreSeenAndDoubtfulElsewhere() {
    assertEquals("ROW_SHORT 0", of(table("规章")));
    assertEquals("ROW_DOUBTFUL 0", of(row(new Sheet().paragraph("规章"))));
  }

  @Test
  void tooFewFiguresAreDoubtfulWhereBlankCellsAreNotSeen() {
    assertEquals("ROW_DOUBTFUL 2", of(row(new Sheet().paragraph("规章 1 2"))));
  }

  @Test
  void tooFewCellsAreTooFew() {
    assertEquals("ROW_SHORT 2", of(table("规章", "1", "2")));
    assertEquals("ROW_SHORT 2", of(table("规章", "", "1", "", "2"), 5, OTHERS));
  }

  @Test
  void fewerCellsThanOthersHaveAreTooFew() {
    var wide = new Aligned.Others(5, Optional.empty(), false, false);
    assertEquals("ROW_SHORT 2", of(table("规章", "", "1", "", "2"), 3, wide));
    var same = new Aligned.Others(4, Optional.empty(), false, false);
    assertEquals("fits 1 _ 2", of(table("规章", "", "1", "", "2"), 3, same));
  }

  @Test
  void figuresFurtherApartThanTheColumnsAreTooFew() {
    assertEquals("ROW_SHORT 2", of(table("规章", "1", "", "", "2")));
    assertEquals("fits 1 _ 2", of(table("规章", "", "1", "", "2")));
  }

  @Test
  void figuresThatCouldStandInTwoPlacesStandWhereThoseOfOthersDo() {
    RawRow row = table("规章", "", "1", "2", "");
    assertEquals("fits _ 1 2", of(row, 3, start(1)));
    assertEquals("ends _", of(row, 3, start(2)));
    assertEquals("ROW_DOUBTFUL 2", of(row, 3, start(3)));
    var unknown = new Aligned.Others(3, Optional.empty(), false, false);
    assertEquals("ROW_DOUBTFUL 2", of(row, 3, unknown));
  }

  @Test
  void blankCellsAloneStandWhereTheFiguresOfOthersDo() {
    RawRow row = table("规章", "", "", "", "");
    assertEquals("fits _ _ _", of(row, 3, start(2)));
    assertEquals(
        row.tail().get(1).span(),
        ((Aligned.Fits) Aligned.of(row, 3, start(2))).figures().get(0).span());
    assertEquals("ROW_DOUBTFUL 0", of(row, 3, start(3)));
  }

  @Test
  void inADrawnTableFiguresMustBeginWhereThoseOfOthersDo() {
    RawRow row = drawn("规章", "", "1", "", "3");
    assertEquals("fits 1 _ 3", of(row, 3, start(2)));
    assertEquals("ROW_SHORT 2", of(row, 3, start(1)));
    assertEquals("fits 1 _ 3", of(drawn("规章", "1", "", "3"), 3, start(1)));
    assertEquals("ROW_SHORT 2", of(drawn("规章", "1", "", "3"), 3, start(2)));
    var unknown = new Aligned.Others(3, Optional.empty(), false, false);
    assertEquals("fits 1 _ 3", of(row, 3, unknown));
  }

  @Test
  void blankCellsAtTheEndAreAllThatIsTakenWhereSeparatorsDrawTheTable() {
    assertEquals("ends _ _", of(table("规章", "1", "", "")));
    assertEquals("fits _ 2 3", of(table("规章", "", "2", "3")));
    assertEquals("fits _ _ _", of(table("规章", "", "", "")));
    assertEquals("fits 1 _ _", of(drawn("规章", "1", "", "")));
    var ending = new Aligned.Others(3, Optional.of(1), true, false);
    assertEquals("fits 1 _ _", of(table("规章", "1", "", ""), 3, ending));
  }

  @Test
  void figuresThatTouchAreToldApart() {
    assertEquals("fits 1 0 0", of(table("规章", "1", "00")));
    assertEquals("fits 1 0 0", of(table("规章", "100")));
    assertEquals("ends _", of(table("规章", "12", "3", "")));
    RawRow row = table("规章", "100");
    int start = row.tail().get(0).span().start();
    assertEquals(
        List.of(start, start + 1, start + 2),
        ((Aligned.Fits) Aligned.of(row, 3, OTHERS))
            .figures().stream().map(f -> f.span().start()).toList());
  }

  @Test
  void figuresThatTouchAndDoNotAddUpAreDoubtful() {
    var totalled = new Aligned.Others(3, Optional.of(1), false, true);
    assertEquals("ROW_DOUBTFUL 1", of(table("规章", "100"), 3, totalled));
    assertEquals("fits 1 0 1", of(table("规章", "101"), 3, totalled));
    assertEquals("fits 1 0 0", of(table("规章", "1", "0", "0"), 3, totalled));
  }

  @Test
  void onlyDigitsAreToldApart() {
    assertEquals("ROW_SHORT 1", of(table("规章", "00.5")));
    assertEquals("ROW_SHORT 1", of(table("规章", "减1")));
  }

  @Test
  void veryLongRunsAreNotToldApart() {
    String most = "0".repeat(80);
    assertEquals("fits " + "0 ".repeat(80).strip(), of(table("规章", most), 80, OTHERS));
    assertEquals("ROW_SHORT 1", of(table("规章", most + "0"), 81, OTHERS));
  }
}
