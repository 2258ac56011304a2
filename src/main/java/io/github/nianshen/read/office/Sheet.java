package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.text.Limits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** A sheet of a workbook while it is read: what is shown in its cells, and which are merged. */
final class Sheet {
  /** XFD, the last that a sheet can have. */
  private static final int LAST_COLUMN = 16_383;

  private final Limits limits;
  private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
  private final List<Region> merged = new ArrayList<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final BitSet hiddenColumns = new BitSet();
  private int cells;

  Sheet(Limits limits) {
    this.limits = limits;
  }

  /** Cells from one corner to the other, both within it. */
  record Region(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

  /** Sets what is shown in a cell. */
  void cell(int row, int column, String words) throws LimitReached {
    LimitReached.check("cells", ++cells, limits.cells());
    if (!words.isBlank()) {
      rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, words);
    }
  }

  void merge(Region region) throws LimitReached {
    LimitReached.check("merged cells", merged.size(), limits.blocks());
    if (region.firstRow() <= region.lastRow() && region.firstColumn() <= region.lastColumn()) {
      merged.add(region);
    }
  }

  void hideRow(int row) {
    hiddenRows.add(row);
  }

  void hideColumns(int first, int last) {
    if (first >= 0 && first <= Math.min(last, LAST_COLUMN)) {
      hiddenColumns.set(first, Math.min(last, LAST_COLUMN) + 1);
    }
  }

  /** Rows with words in them that are shown, and the words by column. */
  NavigableMap<Integer, NavigableMap<Integer, String>> rows() {
    var shown = new TreeMap<Integer, NavigableMap<Integer, String>>();
    rows.forEach(
        (row, words) -> {
          var visible = new TreeMap<Integer, String>(words);
          visible.keySet().removeIf(hiddenColumns::get);
          if (!visible.isEmpty() && !hiddenRows.contains(row)) {
            shown.put(row, visible);
          }
        });
    return shown;
  }

  List<Region> merged() {
    return merged;
  }

  /** Whether between two rows there is one that is shown, and blank. */
  boolean isParted(int upper, int lower) {
    for (int row = upper + 1; row < lower; row++) {
      if (!hiddenRows.contains(row)) {
        return true;
      }
    }
    return false;
  }
}
