package io.github.nianshen.read.office;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The styles of a doc, as far as they say what a reader must know of words. */
final class DocStyles {
  /** The first nine styles after the ordinary one are the headings, whatever their names. */
  private static final int HEADINGS = 9;

  /** {@code toc 1}, {@code 目录 1}. */
  private static final Pattern CONTENTS = Pattern.compile("(?:toc|目录)\\s*(?:[1-9]|heading|标题)");

  private final @Nullable StyleSheet styles;

  DocStyles(@Nullable StyleSheet styles) {
    this.styles = styles;
  }

  /** The level of heading, 1 to 6, that a paragraph has by itself or by its style; 0 for none. */
  int level(Paragraph paragraph) {
    int outline = paragraph.getLvl();
    int style = paragraph.getStyleIndex();
    if (outline >= 9 && style >= 1 && style <= HEADINGS) {
      outline = style - 1;
    }
    if (outline >= 9 || outline < 0) {
      String name = name(paragraph);
      return name.equals("title") || name.equals("标题") ? 1 : 0;
    }
    return Math.min(6, outline + 1);
  }

  /** Whether a paragraph is an entry of a table of contents. */
  boolean isContents(Paragraph paragraph) {
    return CONTENTS.matcher(name(paragraph)).matches();
  }

  private String name(Paragraph paragraph) {
    int index = paragraph.getStyleIndex();
    if (styles == null || index < 0 || index >= styles.numStyles()) {
      return "";
    }
    return Optional.ofNullable(styles.getStyleDescription(index))
        .map(StyleDescription::getName)
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }
}
