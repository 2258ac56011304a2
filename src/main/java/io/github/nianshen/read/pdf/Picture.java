package io.github.nianshen.read.pdf;

/** A picture on a page that is large enough to be read. */
record Picture(Frame frame) implements Item {

  @Override
  public double top() {
    return frame.top();
  }
}
