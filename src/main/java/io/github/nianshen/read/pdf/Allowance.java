package io.github.nianshen.read.pdf;

import io.github.nianshen.read.piece.LimitReached;
import java.io.IOException;
import java.util.Optional;

/** How much the pages of one file may still draw; drawings can be nested to any number. */
final class Allowance {
  /** Drawings that hold others can draw them again and again. */
  private static final long DRAWINGS = 20_000;

  /** A page of text has some thousand operators. */
  private static final long OPERATORS = 5_000_000;

  /** A report has some ten thousand signs. */
  private static final long GLYPHS = 2_000_000;

  /** A page of tables has some hundred lines. */
  private static final long RULES = 400_000;

  private long drawings;
  private long operators;
  private long glyphs;
  private long rules;
  private Optional<LimitReached> reached = Optional.empty();

  /** Thrown through the library that draws. */
  private static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;
  }

  void drawing() throws IOException {
    count("drawings", ++drawings, DRAWINGS);
  }

  void operator() throws IOException {
    count("operators", ++operators, OPERATORS);
  }

  void glyph() throws IOException {
    count("characters", ++glyphs, GLYPHS);
  }

  void rule() throws IOException {
    count("lines", ++rules, RULES);
  }

  /** Stops what goes on after a limit was reached. */
  void check() throws IOException {
    if (reached.isPresent()) {
      throw new Exceeded();
    }
  }

  /** The limit that was reached. */
  Optional<LimitReached> reached() {
    return reached;
  }

  private void count(String what, long count, long limit) throws IOException {
    try {
      LimitReached.check(what, count, limit);
    } catch (LimitReached beyond) {
      reached = Optional.of(beyond);
    }
    check();
  }
}
