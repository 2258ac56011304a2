package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.Unread;
import java.util.Optional;

/**
 * What a style, a paragraph or a run says of itself; what it says again in past forms is passed
 * over.
 */
final class Properties {
  private Optional<String> style = Optional.empty();
  private Optional<Integer> outline = Optional.empty();
  private Optional<String> list = Optional.empty();
  private Optional<Integer> depth = Optional.empty();
  private Optional<Boolean> hidden = Optional.empty();
  private boolean gone;
  private boolean changed;

  /** Reads the {@code pPr} that is open. */
  void paragraph(Xml xml) throws Unread {
    xml.children(
        name -> {
          switch (name) {
            case "pStyle" -> style = xml.value();
            case "outlineLvl" -> outline = value(xml);
            case "numPr" -> list(xml);
            case "rPr" -> mark(xml);
            default -> {}
          }
        });
  }

  /** Reads the {@code rPr} that is open. */
  void run(Xml xml) throws Unread {
    xml.children(
        name -> {
          switch (name) {
            case "rStyle" -> style = xml.value();
            case "vanish" -> hidden = Optional.of(xml.isOn());
            default -> {}
          }
        });
  }

  /** What is said of the paragraph's end: it may be gone, so that the next one goes on here. */
  private void mark(Xml xml) throws Unread {
    xml.children(
        name -> {
          switch (name) {
            case "del", "moveFrom" -> {
              gone = true;
              changed = true;
            }
            case "ins", "moveTo" -> changed = true;
            default -> {}
          }
        });
  }

  private void list(Xml xml) throws Unread {
    xml.children(
        name -> {
          switch (name) {
            case "ilvl" -> depth = value(xml);
            case "numId" -> list = xml.value();
            default -> {}
          }
        });
  }

  private static Optional<Integer> value(Xml xml) {
    return xml.number("val").stream().boxed().findFirst();
  }

  Optional<String> style() {
    return style;
  }

  /** The level of heading from 0; 9 for none. */
  Optional<Integer> outline() {
    return outline;
  }

  /** The number of the list that it belongs to. */
  Optional<String> list() {
    return list;
  }

  /** The depth in the list, from 0. */
  Optional<Integer> depth() {
    return depth;
  }

  Optional<Boolean> hidden() {
    return hidden;
  }

  /** Whether the end of the paragraph is deleted. */
  boolean gone() {
    return gone;
  }

  /** Whether the end of the paragraph was added or deleted, and that is not yet accepted. */
  boolean changed() {
    return changed;
  }
}
