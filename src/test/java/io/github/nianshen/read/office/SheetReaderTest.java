package io.github.nianshen.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class SheetReaderTest {
  private static String c(String place, String words) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
  }

  private static String n(String place, String number, int style) {
    return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(place, style, number);
  }

  private static String row(String... cells) {
    return "<row>" + String.join("", cells) + "</row>";
  }

  private static String sheet(String... rows) {
    return "<sheetData>" + String.join("", rows) + "</sheetData>";
  }

  @Test
  void mergedCellsSpanAndBlankEdgesAreTrimmed() {
    String rows =
        sheet(
            row(),
            row(c("B2", "甲"), c("C2", "乙"), c("D2", "不见")),
            row(c("B3", "不见"), c("C3", "1"), c("D3", "2")));
    String merged = "<mergeCells><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"C2:D2\"/></mergeCells>";
    assertEquals(
        List.of("0,02×1 甲", "0,11×2 乙", "1,1 1", "1,2 2"), Parts.xlsx(rows + merged).shown());
  }

  @Test
  void wordsUnderAMergedCellAreNoLine() {
    String rows = sheet(row(c("A1", "题"), c("B1", "注")), row(c("A2", "1")), row(c("B3", "不见")));
    String merged = "<mergeCells><mergeCell ref=\"A3:B3\"/></mergeCells>";
    assertEquals(List.of("0,0 题", "0,1 注", "1"), Parts.xlsx(rows + merged).shown());
  }

  @Test
  void numbersAreShownInTheirFormats() {
    String styles =
        "<numFmts><numFmt numFmtId=\"170\" formatCode=\"0.00_ \"/></numFmts><cellXfs>"
            + "<xf numFmtId=\"0\"/><xf numFmtId=\"3\"/><xf numFmtId=\"170\"/><xf numFmtId=\"9\"/></cellXfs>";
    String row =
        row(
            n("A1", "12.0", 0),
            n("B1", "1234", 1),
            n("C1", "3.14159", 2),
            n("D1", "0.25", 3),
            n("E1", "328.4567", 0),
            "<c r=\"F1\" t=\"s\"><v>1</v></c>",
            "<c r=\"G1\" t=\"str\"><f>A1&amp;1</f><v>算出</v></c>");
    assertEquals(
        List.of("0,0 12", "0,1 1,234", "0,2 3.14", "0,3 25%", "0,4 328.4567", "0,5 乙", "0,6 算出"),
        Parts.xlsx(sheet(row))
            .xl("styles.xml", "styleSheet", styles)
            .xl(
                "strings.xml",
                "sst",
                "<si><t>甲</t></si><si><r><t>乙</t></r><rPh><t>yi</t></rPh></si>")
            .shown());
  }

  @Test
  void hiddenSheetsRowsAndColumnsAreLeftOut() {
    String cols = "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>";
    String rows =
        sheet(
            row(c("A1", "甲"), c("B1", "隐"), c("C1", "1")),
            "<row hidden=\"1\">" + c("A2", "隐") + c("C2", "隐") + "</row>",
            row(c("A3", "乙"), c("C3", "2")));
    String listed = "<sheet r:id=\"r0\"/><sheet state=\"hidden\" r:id=\"r1\"/><sheet r:id=\"r2\"/>";
    assertEquals(
        List.of("0,0 甲", "0,1 1", "1,0 乙", "1,1 2", "末"),
        Parts.xlsx(listed, cols + rows, sheet(row(c("A1", "隐"))), sheet(row(c("A1", "末"))))
            .shown());
  }

  @Test
  void linesStandApartFromTablesAndBlankRowsPartThem() {
    String long1 = "文".repeat(90);
    assertEquals(
        List.of("题", "0,0 甲", "0,1 1", long1, "0,0 乙", "0,1 2", "注", "0,0 丙", "0,1 3"),
        Parts.xlsx(
                sheet(
                    row(c("A1", "题")),
                    row(c("A2", "甲"), c("B2", "1")),
                    row(c("A3", long1)),
                    row(c("A4", "乙"), c("B4", "2")),
                    row(c("A5", "注")),
                    row(),
                    row(c("A7", "丙"), c("B7", "3"))))
            .shown());
  }

  @Test
  void blankFiguresKeepTheirPlace() {
    assertEquals(
        List.of("0,0 甲", "0,1 1", "0,2 2", "1,0 乙", "1,1", "1,2 3"),
        Parts.xlsx(
                sheet(
                    row(c("A1", "甲"), c("B1", "1"), c("C1", "2")), row(c("A2", "乙"), c("C2", "3"))))
            .shown());
  }

  @Test
  void moreCellsThanTheLimitAreRefused() {
    var few = new Limits(1 << 20, 3, 4, 40, 9, 9, 50, 60);
    String row = row(c("A1", "1"), c("B1", "1"), c("C1", "1"), c("D1", "1"), c("E1", "1"));
    Unread refused =
        assertThrows(Unread.class, () -> SheetReader.read(Parts.xlsx(sheet(row)).zip(), few));
    assertEquals(Reason.TOO_LARGE, refused.reason());
    assertEquals("cells > 4", refused.detail());
    String corners =
        sheet(row(c("A1", "1"), c("B1", "2")), row(c("C2", "3")), row(c("D3", "4"), c("E3", "4")));
    var five = new Limits(1 << 20, 9, 7, 40, 9, 9, 50, 60);
    refused = assertThrows(Unread.class, () -> SheetReader.read(Parts.xlsx(corners).zip(), five));
    assertEquals("cells > 7", refused.detail());
  }

  @Test
  void aLockedWorkbookSaysSo() throws IOException {
    var locked = new ByteArrayOutputStream();
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (var book = new HSSFWorkbook()) {
      book.createSheet().createRow(0).createCell(0).setCellValue("甲");
      book.write(locked);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    Unread refused =
        assertThrows(Unread.class, () -> SheetReader.read(locked.toByteArray(), Limits.ORDINARY));
    assertEquals(Reason.ENCRYPTED, refused.reason());
  }

  @Test
  void sheetsOfOldWorkbooksAreReadAlike() throws IOException, Unread {
    var bytes = new ByteArrayOutputStream();
    try (var book = new HSSFWorkbook()) {
      var shown = book.createSheet();
      shown.createRow(1).createCell(1).setCellValue("甲");
      shown.getRow(1).createCell(2).setCellValue(12);
      shown.createRow(2).createCell(2).setCellFormula("C2*2");
      shown.createRow(3).createCell(2).setCellValue("隐");
      shown.getRow(3).setZeroHeight(true);
      shown.createRow(4).createCell(1).setCellValue("乙");
      shown.getRow(4).createCell(2).setCellValue(true);
      shown.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
      shown.getRow(2).getCell(2).setCellValue(24);
      book.createSheet().createRow(0).createCell(0).setCellValue("藏");
      book.setSheetHidden(1, true);
      book.write(bytes);
    }
    assertEquals(
        List.of("0,02×1 甲", "0,1 12", "1,1 24", "2,0 乙", "2,1 TRUE"),
        Parts.shown(SheetReader.read(bytes.toByteArray(), Limits.ORDINARY)));
  }
}
