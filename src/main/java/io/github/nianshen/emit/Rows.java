package io.github.nianshen.emit;

import java.io.IOException;
import java.util.List;

/** A table that is filled row by row, in a workbook or in a page. */
interface Rows {
  /** Adds a row: words for each column. */
  void add(List<String> cells) throws IOException;

  /** How many rows there are so far, the head not counted. */
  int rows();

  /** Adds words below the table. */
  void remark(String words);
}
