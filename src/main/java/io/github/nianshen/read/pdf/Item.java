package io.github.nianshen.read.pdf;

/** What stands on a page: a line, a table or a picture. */
sealed interface Item permits TextLine, Ruled, Picture {

  /** How far down it begins. */
  double top();
}
