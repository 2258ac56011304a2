package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.Words;

/** Hears where the words of a document stand in its part, while they are read and written down. */
interface Trail {
  /** Hears nothing, for a document that is only read. */
  Trail NONE =
      new Trail() {
        @Override
        public void begin() {}

        @Override
        public void step(int place, int element) {}

        @Override
        public void written(Words draft, Words fair) {}
      };

  /** A draft is begun; one that was begun before is given up. */
  void begin();

  /**
   * What is written into the draft from a place on stands in an element.
   *
   * @param place how many units were written before
   * @param element its number in the part, from 0
   */
  void step(int place, int element);

  /**
   * Words of the draft are written down, unit for unit.
   *
   * @param draft with their places in the draft; blank for a blank cell
   * @param fair with their places in what was written down
   */
  void written(Words draft, Words fair);
}
