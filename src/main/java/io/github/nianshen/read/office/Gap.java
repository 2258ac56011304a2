package io.github.nianshen.read.office;

/**
 * A place between the letters of a part where elements can be set, once what is open there is
 * closed.
 *
 * @param at how many letters stand before it
 * @param without how many letters behind it give way: those that end an element of a single tag
 * @param close closes what is open; empty where elements may stand as it is
 * @param open opens it again
 */
record Gap(int at, int without, String close, String open) {

  /** A place between two elements. */
  static Gap between(int at) {
    return new Gap(at, 0, "", "");
  }

  /** The place behind all that is in an element. */
  static Gap within(Markup.Element element) {
    return element.isSingle()
        ? new Gap(element.end() - 2, 2, ">", "</" + element.name() + ">")
        : between(element.close());
  }
}
