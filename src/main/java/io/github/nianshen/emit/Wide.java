package io.github.nianshen.emit;

/** Which signs take two columns of a terminal: the ranges of UAX #11, East Asian Width. */
final class Wide {
  private Wide() {}

  /** Widths W and F: two columns on every terminal. */
  static boolean surely(int p) {
    return p >= 0x1100 && (isScript(p) || isSign(p) || isPicture(p));
  }

  /**
   * Width A, as far as it stands in reports: quotation marks, dashes, ①, ≠. A terminal shows them
   * in one column or in two, as its font and settings have it, and does not tell. In one it is on
   * most: Windows Terminal, macOS, GNOME, VS Code and tmux as they come; in two on the old Windows
   * console in Chinese. So marks are set as if they took one column, and lines are broken as if
   * they took two: nothing runs over the edge on either.
   */
  static boolean perhaps(int p) {
    return isAmbiguous(p) && !surely(p);
  }

  private static boolean isAmbiguous(int p) {
    return p == 0xa7
        || p == 0xb0
        || p == 0xb1
        || p == 0xb7
        || p == 0xd7
        || p == 0xf7
        || within(p, 0x391, 0x3c9)
        || within(p, 0x2010, 0x2027)
        || within(p, 0x2030, 0x203e)
        || within(p, 0x2100, 0x22ff)
        || within(p, 0x2460, 0x26ff)
        || within(p, 0x2776, 0x277f)
        || within(p, 0xe000, 0xf8ff);
  }

  private static boolean isScript(int p) {
    return within(p, 0x1100, 0x115f)
        || within(p, 0x2e80, 0x303e)
        || within(p, 0x3041, 0x3247)
        || within(p, 0x3250, 0x4dbf)
        || within(p, 0x4e00, 0xa4cf)
        || within(p, 0xa960, 0xa97f)
        || within(p, 0xac00, 0xd7a3)
        || within(p, 0xf900, 0xfaff)
        || within(p, 0xfe10, 0xfe19)
        || within(p, 0xfe30, 0xfe6f)
        || within(p, 0xff01, 0xff60)
        || within(p, 0xffe0, 0xffe6)
        || within(p, 0x16fe0, 0x18cff)
        || within(p, 0x1aff0, 0x1b2ff)
        || within(p, 0x1f200, 0x1f265)
        || within(p, 0x20000, 0x3fffd);
  }

  private static boolean isSign(int p) {
    return within(p, 0x231a, 0x231b)
        || within(p, 0x2329, 0x232a)
        || within(p, 0x23e9, 0x23ec)
        || p == 0x23f0
        || p == 0x23f3
        || within(p, 0x25fd, 0x25fe)
        || within(p, 0x2614, 0x2615)
        || within(p, 0x2648, 0x2653)
        || "♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕".indexOf(p) >= 0;
  }

  private static boolean isPicture(int p) {
    return within(p, 0x1f191, 0x1f19a)
        || within(p, 0x1f300, 0x1f320)
        || within(p, 0x1f32d, 0x1f335)
        || within(p, 0x1f337, 0x1f37c)
        || within(p, 0x1f37e, 0x1f393)
        || within(p, 0x1f3a0, 0x1f3ca)
        || within(p, 0x1f3cf, 0x1f3d3)
        || within(p, 0x1f3e0, 0x1f3f0)
        || within(p, 0x1f3f8, 0x1f43e)
        || within(p, 0x1f442, 0x1f4fc)
        || within(p, 0x1f4ff, 0x1f53d)
        || within(p, 0x1f54b, 0x1f54e)
        || within(p, 0x1f550, 0x1f567)
        || within(p, 0x1f595, 0x1f596)
        || within(p, 0x1f5fb, 0x1f64f)
        || within(p, 0x1f680, 0x1f6c5)
        || within(p, 0x1f6d0, 0x1f6d2)
        || within(p, 0x1f6d5, 0x1f6df)
        || within(p, 0x1f6eb, 0x1f6ec)
        || within(p, 0x1f6f4, 0x1f6fc)
        || within(p, 0x1f7e0, 0x1f7f0)
        || within(p, 0x1f90c, 0x1f9ff)
        || within(p, 0x1fa70, 0x1faff)
        || "🀄🃏🆎👀🕺🖤🛌🏴".indexOf(p) >= 0;
  }

  private static boolean within(int point, int from, int to) {
    return point >= from && point <= to;
  }
}
