package io.github.nianshen.read.office;

import io.github.nianshen.read.office.Sheet.Region;
import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;

/** A workbook of Excel 97 to 2003, taken record by record ([MS-XLS]). */
final class XlsBook extends AbortableHSSFListener {
  private final Limits limits;
  private final List<BoundSheetRecord> bound = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private final FormatTrackingHSSFListener formats =
      new FormatTrackingHSSFListener(record -> {}, Locale.CHINA);
  private Optional<SSTRecord> strings = Optional.empty();
  private Optional<FormulaRecord> formula = Optional.empty();
  private Optional<LimitReached> reached = Optional.empty();
  private Sheet sheet;
  private int depth;
  private int part = -1;

  XlsBook(Limits limits) {
    this.limits = limits;
    this.sheet = new Sheet(limits);
  }

  /** The sheets that are shown. */
  List<Sheet> sheets(byte[] bytes) throws IOException, Unread {
    var request = new HSSFRequest();
    request.addListenerForAllRecords(this);
    try (var file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (file.getRoot().hasEntry("Book") && !file.getRoot().hasEntry("Workbook")) {
        throw new Unread(Reason.UNSUPPORTED, "Excel 95");
      }
      new HSSFEventFactory().abortableProcessWorkbookEvents(request, file);
    } catch (HSSFUserException stopped) {
      throw new IOException(stopped);
    }
    if (reached.isPresent()) {
      throw reached.get();
    }
    return sheets;
  }

  @Override
  public short abortableProcessRecord(Record record) {
    formats.processRecord(record);
    try {
      read(record);
      return 0;
    } catch (LimitReached limit) {
      reached = Optional.of(limit);
      return 1;
    }
  }

  private void read(Record record) throws LimitReached {
    if (record instanceof BoundSheetRecord one) {
      bound.add(one);
    } else if (record instanceof SSTRecord all) {
      strings = Optional.of(all);
    } else if (record instanceof BOFRecord start) {
      begin(start);
    } else if (record instanceof EOFRecord) {
      depth--;
    } else if (depth > 1) {
      // A chart within the sheet.
      return;
    } else if (record instanceof RowRecord row && row.getZeroHeight()) {
      sheet.hideRow(row.getRowNumber());
    } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
      sheet.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
    } else if (record instanceof MergeCellsRecord merged) {
      merge(merged);
    } else {
      cell(record);
    }
  }

  /** The first part is the workbook; parts within parts are charts. */
  private void begin(BOFRecord start) {
    depth++;
    if (depth > 1) {
      return;
    }
    sheet = new Sheet(limits);
    BoundSheetRecord[] inOrder = BoundSheetRecord.orderByBofPosition(bound);
    BoundSheetRecord it = part >= 0 && part < inOrder.length ? inOrder[part] : null;
    part++;
    boolean shown = it != null && !it.isHidden() && !it.isVeryHidden();
    if (shown && start.getType() == BOFRecord.TYPE_WORKSHEET) {
      sheets.add(sheet);
    }
  }

  private void merge(MergeCellsRecord merged) throws LimitReached {
    for (int i = 0; i < merged.getNumAreas(); i++) {
      CellRangeAddress area = merged.getAreaAt(i);
      sheet.merge(
          new Region(
              area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
    }
  }

  private void cell(Record record) throws LimitReached {
    if (record instanceof StringRecord words && formula.isPresent()) {
      set(formula.get(), words.getString());
      formula = Optional.empty();
    } else if (record instanceof FormulaRecord computed && computed.hasCachedResultString()) {
      formula = Optional.of(computed);
    } else if (record instanceof NumberRecord || record instanceof FormulaRecord) {
      var number = (CellValueRecordInterface) record;
      set(number, formats.formatNumberDateCell(number));
    } else if (record instanceof LabelSSTRecord label && strings.isPresent()) {
      set(label, strings.get().getString(label.getSSTIndex()).getString());
    } else if (record instanceof LabelRecord label) {
      set(label, label.getValue());
    } else if (record instanceof BoolErrRecord truth && truth.isBoolean()) {
      set(truth, truth.getBooleanValue() ? "TRUE" : "FALSE");
    }
  }

  private void set(CellValueRecordInterface cell, String words) throws LimitReached {
    sheet.cell(cell.getRow(), cell.getColumn(), words);
  }
}
