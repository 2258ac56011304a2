package io.github.nianshen.read.pdf;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Script;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Doubt;
import io.github.nianshen.text.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  private static final String SENTENCE = "全年主动公开政府信息一千余条，均按规定的程序和时限办理。";

  @Test
  void linesOfAParagraphAreOneAndAHeadingStandsAlone() throws Unread {
    var paper = new Paper();
    paper.text(180, 60, 20, "云泽县二〇二三年年度报告").text(82, 100, 16, "一、总体情况");
    paper.text(82, 128, 16, "全年主动公开政府信息一千余条，均按规定的程序和时限办理，");
    paper.text(50, 156, 16, "没有延期。");
    paper.text(82, 184, 16, "下一年继续。").page();
    assertEquals(
        List.of("云泽县二〇二三年年度报告", "一、总体情况", "全年主动公开政府信息一千余条，均按规定的程序和时限办理，没有延期。", "下一年继续。"),
        lines(paper));
  }

  @Test
  void aParagraphGoesOnOverTheEndOfAPage() throws Unread {
    var paper = new Paper();
    paper.text(82, 600, 16, "全县各单位围绕群众关心的事项，及时公布政策、办事流程和结果，");
    paper.text(50, 628, 16, "全年主动公开政府信息一千余条，均按规定的程序和时限办理，没有延").page();
    paper.text(50, 60, 16, "期。").text(82, 88, 16, "下一年继续。").page();
    Script script = read(paper);
    assertEquals(2, script.pieces().size());
    assertEquals(
        "全县各单位围绕群众关心的事项，及时公布政策、办事流程和结果，" + "全年主动公开政府信息一千余条，均按规定的程序和时限办理，没有延期。",
        lines(script).get(0));
    assertEquals(2, script.pages().size());
    assertEquals("期。\n下一年继续。", script.text().substring(script.pages().get(1)).strip());
  }

  @Test
  void numbersHeadsAndFeetOfPagesAreLeftOut() throws Unread {
    var paper = new Paper();
    for (int i = 1; i <= 3; i++) {
      paper.text(50, 30, 9, "云泽县政务公开 第" + i + "期").text(82, 100, 16, "一二三四".substring(i) + "、");
      paper.text(280, 770, 12, i == 2 ? "2" : "- " + i + " -").page();
    }
    assertEquals(List.of("二三四、", "三四、", "四、"), lines(paper));
  }

  @Test
  void aRotatedPageIsReadUpright() throws Unread {
    var paper = new Paper().pages("/Rotate 90");
    paper.draw("0 1 -1 0 600 0 cm");
    paper.text(50, 700, 16, "一、总体情况").text(50, 728, 16, "二、主动公开政府信息情况").page();
    assertEquals(List.of("一、总体情况", "二、主动公开政府信息情况"), lines(paper));
  }

  @Test
  void aSlantedMarkAcrossThePageIsPassedOver() throws Unread {
    var paper = new Paper().text(82, 100, 16, "一、总体情况");
    paper.draw("q 0.7 0.7 -0.7 0.7 300 200 cm").text(50, 700, 30, "内部资料").draw("Q").page();
    assertEquals(List.of("一、总体情况"), lines(paper));
  }

  @Test
  void aCellIsAsHighAndWideAsItsLinesSay() throws Unread {
    var paper = new Paper().line(50, 100, 350, 100).line(50, 160, 350, 160);
    paper.line(50, 100, 50, 160).line(350, 100, 350, 160).line(150, 100, 150, 160);
    paper.line(150, 130, 350, 130).line(250, 130, 250, 160);
    paper.text(60, 135, 12, "自然人").text(160, 120, 12, "法人").text(160, 150, 12, "12");
    paper.text(300, 150, 12, "3").page();
    assertEquals(List.of("0,0 2×1 自然人", "0,1 1×2 法人", "1,1 1×1 12", "1,2 1×1 3"), cells(paper));
  }

  @Test
  void edgesOfCellsThatStandApartAreOneLine() throws Unread {
    var paper = new Paper();
    for (int x : List.of(50, 152)) {
      for (int y : List.of(100, 132)) {
        paper.lattice(List.of(x, x + 100), List.of(y, y + 30));
        paper.text(x + 5, y + 20, 12, "格" + x + y);
      }
    }
    assertEquals(
        List.of("0,0 1×1 格50100", "0,1 1×1 格152100", "1,0 1×1 格50132", "1,1 1×1 格152132"),
        cells(paper.page()));
  }

  @Test
  void aTableGoesOnOverTheEndOfAPageWithoutItsRepeatedHead() throws Unread {
    var paper = new Paper().lattice(List.of(50, 150, 250), List.of(700, 725, 750));
    paper.text(60, 718, 12, "事项").text(160, 718, 12, "数量");
    paper.text(60, 743, 12, "行政许可").text(160, 743, 12, "5").page();
    paper.lattice(List.of(50, 150, 250), List.of(50, 75, 100));
    paper.text(60, 68, 12, "事项").text(160, 68, 12, "数量");
    paper.text(60, 93, 12, "行政处罚").text(160, 93, 12, "7").page();
    Script script = read(paper);
    assertEquals(1, script.pieces().size());
    assertEquals(
        List.of(
            "0,0 1×1 事项", "0,1 1×1 数量", "1,0 1×1 行政许可", "1,1 1×1 5", "2,0 1×1 行政处罚", "2,1 1×1 7"),
        cells(script));
    assertEquals("行政处罚\t7", script.text().substring(script.pages().get(1)).strip());
  }

  @Test
  void aRowAndACellOverRowsThatAPageEndCutsAreWholeAgain() throws Unread {
    var paper = new Paper().line(50, 700, 50, 750).line(250, 700, 250, 750);
    paper.line(100, 700, 100, 750).line(200, 700, 200, 750).line(100, 725, 250, 725);
    paper.line(50, 700, 250, 700).line(50, 750, 250, 750).text(52, 715, 12, "（一）");
    paper.text(105, 718, 12, "1.甲").text(210, 718, 12, "5");
    paper.text(105, 740, 12, "2.申请人逾期不补").text(210, 740, 12, "7").page();
    paper.lattice(List.of(50, 100, 200, 250), List.of(50, 75));
    paper.text(105, 65, 12, "正的").page();
    assertEquals(
        List.of("0,0 2×1 （一）", "0,1 1×1 1.甲", "0,2 1×1 5", "1,1 1×1 2.申请人逾期不补正的", "1,2 1×1 7"),
        cells(paper));
  }

  @Test
  void aCellOverRowsThatAPageEndPartsIsOne() throws Unread {
    var paper = new Paper().line(50, 700, 50, 750).line(250, 700, 250, 750);
    paper.line(100, 700, 100, 750).line(200, 700, 200, 750).line(100, 725, 250, 725);
    paper.line(50, 700, 250, 700).line(50, 750, 250, 750).text(52, 715, 12, "（一）");
    paper.text(105, 718, 12, "1.甲").text(210, 718, 12, "5");
    paper.text(105, 740, 12, "2.乙").text(210, 740, 12, "7").page();
    paper.lattice(List.of(50, 100, 200, 250), List.of(50, 75));
    paper.text(105, 65, 12, "3.丙").text(210, 65, 12, "9").page();
    assertEquals(
        List.of(
            "0,0 3×1 （一）",
            "0,1 1×1 1.甲",
            "0,2 1×1 5",
            "1,1 1×1 2.乙",
            "1,2 1×1 7",
            "2,1 1×1 3.丙",
            "2,2 1×1 9"),
        cells(paper));
  }

  @Test
  void aLineBelowAGapBeginsAParagraph() throws Unread {
    var paper = new Paper().text(50, 100, 16, SENTENCE + "其中").text(50, 124, 16, "有一半。");
    paper.text(50, 148, 16, SENTENCE + "其中").text(50, 172, 16, "有三成").text(50, 230, 16, SENTENCE);
    paper.text(50, 288, 16, SENTENCE + "其他").text(50, 346, 16, "没有。").page();
    assertEquals(
        List.of(SENTENCE + "其中有一半。", SENTENCE + "其中有三成", SENTENCE, SENTENCE + "其他", "没有。"),
        lines(paper));
  }

  @Test
  void aBoxRoundALineIsNoTable() throws Unread {
    var paper = new Paper().text(82, 60, 16, "一、总体情况").text(60, 118, 12, "内部资料");
    paper.lattice(List.of(50, 150), List.of(100, 125)).text(82, 160, 16, "（一）主动公开").page();
    assertEquals(List.of("一、总体情况", "内部资料", "（一）主动公开"), lines(paper));
  }

  @Test
  void rowsOfTheSameShapeBesideAPageEndStayTwo() throws Unread {
    var paper = new Paper().lattice(List.of(50, 100, 150), List.of(700, 725, 750));
    paper.text(52, 715, 12, "行政许可").text(105, 715, 12, "5");
    paper.text(52, 740, 12, "行政处罚").text(105, 740, 12, "7").page();
    paper.lattice(List.of(50, 100, 150), List.of(50, 75));
    paper.text(52, 65, 12, "行政强制").text(105, 65, 12, "9").page();
    assertEquals(
        List.of("行政许可", "5", "行政处罚", "7", "行政强制", "9"),
        cells(paper).stream().map(c -> c.substring(c.lastIndexOf(' ') + 1)).toList());
  }

  @Test
  void aFrameRoundAPageIsNoTable() throws Unread {
    var paper = new Paper().lattice(List.of(30, 570), List.of(30, 770));
    paper.lattice(List.of(50, 150, 250), List.of(100, 125)).text(82, 60, 16, "一、总体情况");
    paper.text(60, 118, 12, "行政许可").text(160, 118, 12, "5").page();
    assertEquals(List.of("一、总体情况"), lines(paper));
    assertEquals(List.of("0,0 1×1 行政许可", "0,1 1×1 5"), cells(paper));
  }

  @Test
  void signsDrawnTwiceToLookBoldAreReadOnce() throws Unread {
    var paper = new Paper();
    for (double shift : List.of(0.0, 0.3)) {
      paper.text(82 + shift, 100, 16, "共12件，其中11件").text(82, 128 + shift, 16, "一、总体情况");
    }
    assertEquals(List.of("共12件，其中11件", "一、总体情况"), lines(paper.page()));
  }

  @Test
  void figuresThatStandApartOrUnderALineAreDoubtful() throws Unread {
    var paper = new Paper().lattice(List.of(50, 150, 250, 350), List.of(100, 130, 160));
    paper.text(60, 120, 12, "1").text(71, 120, 12, "2").text(160, 120, 12, "34");
    paper.text(344, 120, 12, "56").text(60, 150, 12, "7").text(247, 150, 12, "8").page();
    Script script = read(paper);
    assertEquals(List.of("1 2", "8"), script.doubts().stream().map(Doubt::words).toList());
    assertEquals(Doubt.Kind.DIGITS, script.doubts().get(0).kind());
  }

  @Test
  void wideGapsBetweenChineseSignsAreNoBlanks() throws Unread {
    var paper = new Paper();
    for (int i = 0; i < 6; i++) {
      paper.text(82 + i * 21, 100, 16, "一、总体情况".substring(i, i + 1));
    }
    paper.text(82, 150, 16, "2023 年").page();
    assertEquals(List.of("一、总体情况", "2023 年"), lines(paper));
  }

  @Test
  void wordsBehindAScanAreReadAndTheScanIsNoPicture() throws Unread {
    var paper = new Paper().picture(0, 0, 600, 800).text(82, 100, 16, SENTENCE, 3).page();
    assertEquals(List.of(SENTENCE), lines(paper));
    assertEquals(1, read(paper).size());
  }

  @Test
  void aLargePictureAmongWordsHasItsPlace() throws Unread {
    var paper = new Paper().text(82, 100, 16, SENTENCE).picture(80, 120, 400, 200);
    paper.picture(500, 400, 60, 60).text(82, 400, 16, "没有其他事项需要在这里报告。").page();
    List<Piece> pieces = read(paper).pieces();
    assertEquals(3, pieces.size());
    assertEquals(Piece.Picture.class, pieces.get(1).getClass());
  }

  @Test
  void pagesOfPicturesOrOutlinesAreAScan() {
    assertRefused(Reason.PICTURES, "2", scan().page().picture(0, 0, 600, 800).page());
    var outlines = new Paper();
    for (int i = 0; i < 200; i++) {
      outlines.draw("%d 100 m 200 %d l 7 7 l f", i, i);
    }
    assertRefused(Reason.PICTURES, "1", outlines.page());
  }

  @Test
  void textInColumnsIsNotReadAcross() {
    assertRefused(Reason.COLUMNS, "", columns(SENTENCE, 3, 0).page());
    assertRefused(Reason.COLUMNS, "", columns(SENTENCE, 3, 7).page());
  }

  @Test
  void textOrATableBesideATableIsNotReadAcross() {
    var table = new Paper().lattice(List.of(60, 160, 280), List.of(80, 120, 160, 200));
    for (int i = 0; i < 3; i++) {
      table.text(320, 100 + 28 * i, 12, "全年未收到信息公开申请。");
    }
    assertRefused(Reason.COLUMNS, "", table.text(70, 100, 12, "规章").page());
    var tables = new Paper().lattice(List.of(60, 160, 280), List.of(80, 120, 160, 200));
    tables.lattice(List.of(320, 420, 540), List.of(100, 140, 180)).text(330, 120, 12, "规章");
    assertRefused(Reason.COLUMNS, "", tables.text(70, 100, 12, "规章").page());
  }

  @Test
  void fewLinesOrShortOnesBesideEachOtherAreNoColumns() {
    assertDoesNotThrow(() -> read(columns(SENTENCE, 2, 0).page()));
    assertDoesNotThrow(() -> read(columns("电话87654321、12345678", 5, 0).page()));
  }

  /** Lines of eight signs, each other words of a text; those on the right stand lower. */
  private static Paper columns(String text, int lines, int lower) {
    var paper = new Paper();
    for (int i = 0; i < lines; i++) {
      String words = text.substring(i, i + 8);
      paper.text(188, 100 + 28 * i, 12, words).text(300, 100 + 28 * i + lower, 12, words);
    }
    return paper;
  }

  @Test
  void aPageWithoutAnythingIsEmpty() {
    assertRefused(Reason.EMPTY, "", new Paper().page());
  }

  @Test
  void wordsWithoutNamesAreGarbled() {
    assertRefused(Reason.GARBLED, "", new Paper().nameless().text(82, 100, 16, SENTENCE).page());
  }

  @Test
  void aPasswordToOpenIsToldAndOneToChangeIsNone() throws Exception {
    var paper = new Paper().text(82, 100, 16, SENTENCE).page();
    assertRefused(Reason.ENCRYPTED, "", locked(paper, "秘"));
    assertEquals(List.of(SENTENCE), lines(PdfReader.read(locked(paper, ""), Limits.ORDINARY)));
  }

  @Test
  void aBrokenFileIsDamaged() {
    byte[] whole = new Paper().text(82, 100, 16, SENTENCE).page().bytes();
    assertRefused(Reason.DAMAGED, "", Arrays.copyOf(whole, 40));
    byte[] none = "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII);
    assertRefused(Reason.DAMAGED, "", none);
  }

  @Test
  void nothingThatAFileWouldDoIsDone() throws Unread {
    var paper = new Paper().text(82, 100, 16, SENTENCE).page();
    paper.root(
        "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"
            + "/AA<</WC<</S/Launch/F(calc.exe)>>>>/Names<</JavaScript<</Names[(a)<</S/URI>>]>>>>");
    assertEquals(List.of(SENTENCE), lines(paper));
  }

  @Test
  void aFileOfTenThousandPagesIsRefusedAtOnce() {
    var paper = new Paper();
    for (int i = 0; i < 10_000; i++) {
      paper.text(82, 100, 16, "一").page();
    }
    byte[] bytes = paper.bytes();
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertRefused(Reason.TOO_LARGE, "pages > 2000", bytes));
  }

  @Test
  void aStreamThatUnpacksToGigabytesIsRefused() throws IOException {
    var deflater = new Deflater();
    var packed = new ByteArrayOutputStream();
    packed.writeBytes(
        "%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>stream\n".getBytes(StandardCharsets.US_ASCII));
    var zeros = new byte[1 << 20];
    var out = new byte[1 << 20];
    for (int i = 0; i < 300; i++) {
      deflater.setInput(zeros);
      packed.write(out, 0, deflater.deflate(out));
    }
    deflater.finish();
    packed.write(out, 0, deflater.deflate(out));
    assertRefused(Reason.TOO_LARGE, "stream > 268435456", packed.toByteArray());
  }

  @Test
  void drawingsWithinDrawingsEndAtALimit() {
    byte[] bytes = new Paper().nested().draw("/X Do /X Do /X Do").page().bytes();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertRefused(Reason.TOO_LARGE, "drawings > 20000", bytes));
  }

  private static Paper scan() {
    return new Paper().picture(0, 0, 600, 800);
  }

  private static byte[] locked(Paper paper, String user) throws IOException {
    try (PDDocument document = Loader.loadPDF(paper.bytes())) {
      var policy = new StandardProtectionPolicy("主", user, new AccessPermission());
      policy.setEncryptionKeyLength(256);
      document.protect(policy);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void assertRefused(Reason reason, String detail, Paper paper) {
    assertRefused(reason, detail, paper.bytes());
  }

  private static void assertRefused(Reason reason, String detail, byte[] bytes) {
    Unread why = assertThrows(Unread.class, () -> read(bytes));
    assertEquals(reason + " " + detail, why.reason() + " " + why.detail());
  }

  private static Script read(Paper paper) throws Unread {
    return read(paper.bytes());
  }

  private static Script read(byte[] bytes) throws Unread {
    return PdfReader.read(bytes, Limits.ORDINARY);
  }

  private static List<String> lines(Paper paper) throws Unread {
    return lines(read(paper));
  }

  private static List<String> lines(Script script) {
    return script.pieces().stream()
        .filter(Piece.Line.class::isInstance)
        .map(piece -> ((Piece.Line) piece).words().text())
        .toList();
  }

  private static List<String> cells(Paper paper) throws Unread {
    return cells(read(paper));
  }

  private static List<String> cells(Script script) {
    return script.pieces().stream()
        .filter(Piece.Grid.class::isInstance)
        .flatMap(piece -> ((Piece.Grid) piece).boxes().stream())
        .map(
            box ->
                "%d,%d %d×%d %s"
                    .formatted(
                        box.row(), box.column(), box.rows(), box.columns(), box.words().text()))
        .toList();
  }
}
