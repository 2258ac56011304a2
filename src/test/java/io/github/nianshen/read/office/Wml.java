package io.github.nianshen.read.office;

/** Pieces of the main part of a document. */
final class Wml {
  private Wml() {}

  /** A paragraph. */
  static String p(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  /** A run of words. */
  static String r(String words) {
    return "<w:r><w:t>" + words + "</w:t></w:r>";
  }

  /** A cell. */
  static String tc(String blocks) {
    return "<w:tc>" + blocks + "</w:tc>";
  }

  /** A row. */
  static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }
}
