package io.github.nianshen.read.office;

/** Signs of symbol fonts, which have their places in the private area. */
final class Symbols {
  private Symbols() {}

  /** The sign as text has it; empty words for one that no reader of words needs. */
  static String plain(int sign) {
    return switch (sign) {
      case 0xf06f, 0xf0a8, 0xf0a3 -> "□";
      case 0xf0fe, 0xf052 -> "☑";
      case 0xf0fc, 0xf050 -> "√";
      default ->
          sign < 0xd800 || (sign > 0xf8ff && sign < 0xffff) ? String.valueOf((char) sign) : "";
    };
  }
}
