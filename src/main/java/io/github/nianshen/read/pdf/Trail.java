package io.github.nianshen.read.pdf;

import io.github.nianshen.read.piece.Words;
import java.util.List;

/** Hears where the words that are written down stand on the pages of a file. */
interface Trail {
  /** Hears nothing, for a file that is only read. */
  Trail NONE =
      new Trail() {
        @Override
        public void begin(List<Sheet> sheets) {}

        @Override
        public void written(Words words, String text, List<TextLine> lines, boolean cell) {}

        @Override
        public void blank(int at, int page, Frame cell) {}
      };

  /** All pages with their signs. */
  void begin(List<Sheet> sheets);

  /**
   * Words are written down.
   *
   * @param words with their places in the script
   * @param text the same, unit for unit
   * @param lines what the text was put together of
   * @param cell whether they stand in a cell of a table
   */
  void written(Words words, String text, List<TextLine> lines, boolean cell);

  /**
   * A blank cell is written down.
   *
   * @param at its place in the script
   * @param page from 1
   * @param cell on the page
   */
  void blank(int at, int page, Frame cell);
}
