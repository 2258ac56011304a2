package io.github.nianshen.read.office;

import io.github.nianshen.text.Numerals;
import java.util.List;
import java.util.Locale;

/** How the numbers of a list are written (ISO/IEC 29500-1, ST_NumberFormat). */
enum Counting {
  NONE,
  BULLET,
  DECIMAL,
  DECIMAL_ZERO,
  UPPER_LETTER,
  LOWER_LETTER,
  UPPER_ROMAN,
  LOWER_ROMAN,
  /** 一、 十一、 一百〇一. */
  CHINESE,
  /** 一、 一一、 一〇一. */
  DIGITS,
  /** 壹、 拾壹. */
  LEGAL,
  /** 甲、乙. */
  STEMS,
  /** 子、丑. */
  BRANCHES,
  CIRCLED,
  BRACKETED,
  STOPPED,
  /** ㈠. */
  CHINESE_BRACKETED;

  private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String ORDINARY = "〇一二三四五六七八九";

  private static final List<String> ROMAN =
      List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
  private static final List<Integer> VALUES =
      List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);

  /** By the name that docx gives it. */
  static Counting named(String name) {
    return switch (name) {
      case "none" -> NONE;
      case "bullet" -> BULLET;
      case "decimalZero" -> DECIMAL_ZERO;
      case "upperLetter" -> UPPER_LETTER;
      case "lowerLetter" -> LOWER_LETTER;
      case "upperRoman" -> UPPER_ROMAN;
      case "lowerRoman" -> LOWER_ROMAN;
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          CHINESE;
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> DIGITS;
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> LEGAL;
      case "ideographTraditional" -> STEMS;
      case "ideographZodiac" -> BRANCHES;
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> CIRCLED;
      case "decimalEnclosedParen" -> BRACKETED;
      case "decimalEnclosedFullstop" -> STOPPED;
      case "ideographEnclosedCircle" -> CHINESE_BRACKETED;
      default -> DECIMAL;
    };
  }

  /** By the number that doc gives it ([MS-OSHARED] 2.2.1.3). */
  static Counting numbered(int code) {
    return switch (code) {
      case 1 -> UPPER_ROMAN;
      case 2 -> LOWER_ROMAN;
      case 3 -> UPPER_LETTER;
      case 4 -> LOWER_LETTER;
      case 10, 17, 36, 40 -> DIGITS;
      case 11, 33, 35, 37, 39 -> CHINESE;
      case 16, 34, 38 -> LEGAL;
      case 18, 28 -> CIRCLED;
      case 22 -> DECIMAL_ZERO;
      case 23 -> BULLET;
      case 26 -> STOPPED;
      case 27 -> BRACKETED;
      case 29 -> CHINESE_BRACKETED;
      case 30 -> STEMS;
      case 31 -> BRANCHES;
      case 255 -> NONE;
      default -> DECIMAL;
    };
  }

  /** A number, written. */
  String of(int value) {
    return switch (this) {
      case NONE, BULLET -> "";
      case DECIMAL -> String.valueOf(value);
      case DECIMAL_ZERO -> value < 10 && value >= 0 ? "0" + value : String.valueOf(value);
      case UPPER_LETTER -> letter(value).toUpperCase(Locale.ROOT);
      case LOWER_LETTER -> letter(value);
      case UPPER_ROMAN -> roman(value).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(value);
      case CHINESE -> chinese(value);
      case DIGITS -> digits(value);
      case LEGAL -> legal(value);
      case STEMS -> sign(value, "甲乙丙丁戊己庚辛壬癸");
      case BRANCHES -> sign(value, "子丑寅卯辰巳午未申酉戌亥");
      case CIRCLED -> row(value, '①', 20);
      case BRACKETED -> row(value, '⑴', 20);
      case STOPPED -> row(value, '⒈', 20);
      case CHINESE_BRACKETED -> row(value, '㈠', 10);
    };
  }

  private static String sign(int value, String signs) {
    return value > 0 ? String.valueOf(signs.charAt((value - 1) % signs.length())) : "";
  }

  private static String row(int value, char first, int count) {
    return value > 0 && value <= count
        ? String.valueOf((char) (first + value - 1))
        : String.valueOf(value);
  }

  private static String chinese(int value) {
    return value > 0 && value < 100 ? Numerals.chinese(value) : hundreds(value);
  }

  private static String hundreds(int value) {
    if (value < 100 || value > 999) {
      return digits(value);
    }
    String head = ORDINARY.charAt(value / 100) + "百";
    int rest = value % 100;
    if (rest == 0) {
      return head;
    }
    if (rest < 10) {
      return head + "〇" + ORDINARY.charAt(rest);
    }
    return head + (rest < 20 ? "一" : "") + Numerals.chinese(rest);
  }

  private static String digits(int value) {
    var written = new StringBuilder();
    for (char digit : String.valueOf(Math.max(0, value)).toCharArray()) {
      written.append(ORDINARY.charAt(digit - '0'));
    }
    return written.toString();
  }

  private static String legal(int value) {
    if (value < 1 || value > 99) {
      return String.valueOf(value);
    }
    String tens = value < 10 ? "" : value < 20 ? "拾" : LEGAL_DIGITS.charAt(value / 10) + "拾";
    return value % 10 == 0 ? tens : tens + LEGAL_DIGITS.charAt(value % 10);
  }

  /** a … z, then aa, bb. */
  private static String letter(int value) {
    if (value < 1 || value > 780) {
      return String.valueOf(value);
    }
    return String.valueOf((char) ('a' + (value - 1) % 26)).repeat(1 + (value - 1) / 26);
  }

  private static String roman(int value) {
    if (value < 1 || value > 3999) {
      return String.valueOf(value);
    }
    var written = new StringBuilder();
    int left = value;
    for (int i = 0; i < VALUES.size(); i++) {
      for (; left >= VALUES.get(i); left -= VALUES.get(i)) {
        written.append(ROMAN.get(i));
      }
    }
    return written.toString();
  }
}
