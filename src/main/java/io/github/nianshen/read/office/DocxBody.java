package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.read.piece.Words;
import io.github.nianshen.text.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The blocks of a docx: paragraphs, tables, and what wraps them. */
final class DocxBody implements DocxRuns.Surroundings {
  private final Xml xml;
  private final Styles styles;
  private final Numbering numbering;
  private final Limits limits;
  private final Fields fields;
  private final Pen pen;
  private final ListCount lists = new ListCount();
  private OptionalInt change = OptionalInt.empty();
  private int paragraphs;
  private int cells;

  DocxBody(Xml xml, Styles styles, Numbering numbering, Fields fields, Limits limits, Trail trail) {
    this.xml = xml;
    this.styles = styles;
    this.numbering = numbering;
    this.fields = fields;
    this.limits = limits;
    this.pen = new Pen(trail);
  }

  /** The pieces of the document that is open. */
  List<Piece> pieces() throws Unread {
    var pieces = new ArrayList<Piece>();
    xml.descendants(
        name -> {
          if (name.equals("body")) {
            pieces.addAll(blocks());
          }
        });
    return pieces;
  }

  /** The place of the first change that is not yet accepted. */
  OptionalInt change() {
    return change;
  }

  /** The blocks within the element that is open; a paragraph without an end ends with it. */
  private List<Piece> blocks() throws Unread {
    var out = new ArrayList<Piece>();
    xml.children(name -> block(name, out));
    out.addAll(pen.end(0, ""));
    return out;
  }

  private void block(String name, List<Piece> out) throws Unread {
    switch (name) {
      case "p" -> paragraph(out);
      case "tbl" -> table(out);
      case "sdt" -> control(inner -> block(inner, out));
      case "customXml", "smartTag" -> xml.children(inner -> block(inner, out));
      case "ins", "moveTo" -> {
        changed();
        xml.children(inner -> block(inner, out));
      }
      case "del", "moveFrom" -> changed();
      case "mc:AlternateContent" -> xml.firstChoice(inner -> block(inner, out));
      default -> {}
    }
  }

  /** What a content control holds, unless that is a table of contents. */
  private void control(Xml.Visit visit) throws Unread {
    var contents = new boolean[1];
    xml.children(
        name -> {
          if (name.equals("sdtPr")) {
            contents[0] = isContents() && !fields.showsAll();
          } else if (name.equals("sdtContent") && !contents[0]) {
            xml.children(visit);
          }
        });
  }

  private boolean isContents() throws Unread {
    var contents = new boolean[1];
    xml.descendants(
        name ->
            contents[0] |=
                name.equals("docPartGallery")
                    && xml.value().filter("Table of Contents"::equals).isPresent());
    return contents[0];
  }

  private void paragraph(List<Piece> out) throws Unread {
    LimitReached.check("paragraphs", ++paragraphs, (long) limits.blocks() + limits.cells());
    var runs = new DocxRuns(xml, styles, fields, pen, this);
    runs.read();
    Properties own = runs.paragraph();
    if (own.changed()) {
      changed();
    }
    if (!own.gone()) {
      boolean entry = styles.isContents(own) && !fields.showsAll();
      List<Piece> lines = pen.end(styles.level(own), entry ? "" : number(own));
      out.addAll(entry ? List.of() : lines);
    }
    out.addAll(runs.anchored());
  }

  private String number(Properties paragraph) {
    Optional<NumberedList> list = styles.list(paragraph).flatMap(numbering::list);
    if (list.isEmpty()) {
      return "";
    }
    int depth =
        paragraph
            .depth()
            .or(() -> numbering.depth(list.get().number(), styles.style(paragraph)))
            .or(() -> styles.depth(paragraph))
            .orElse(0);
    return lists.next(list.get(), depth);
  }

  private void table(List<Piece> out) throws Unread {
    out.addAll(pen.end(0, ""));
    var table = new MergedRows();
    xml.children(name -> row(name, table));
    out.addAll(table.pieces());
  }

  private void row(String name, MergedRows table) throws Unread {
    switch (name) {
      case "tr" -> {
        var row = new DocxRow(xml, pen, table);
        xml.children(inner -> cell(inner, row));
        if (row.isChanged()) {
          changed();
        }
      }
      case "sdt" -> control(inner -> row(inner, table));
      case "customXml", "sdtContent" -> xml.children(inner -> row(inner, table));
      case "ins", "moveTo" -> {
        changed();
        xml.children(inner -> row(inner, table));
      }
      case "del", "moveFrom" -> changed();
      case "mc:AlternateContent" -> xml.firstChoice(inner -> row(inner, table));
      default -> {}
    }
  }

  private void cell(String name, DocxRow row) throws Unread {
    switch (name) {
      case "trPr" -> row.properties();
      case "tc" -> {
        LimitReached.check("cells", ++cells, limits.cells());
        row.cell(this::block);
      }
      case "sdt" -> control(inner -> cell(inner, row));
      case "customXml" -> xml.children(inner -> cell(inner, row));
      case "mc:AlternateContent" -> xml.firstChoice(inner -> cell(inner, row));
      default -> {}
    }
  }

  @Override
  public List<Piece> box() throws Unread {
    Words.Builder aside = pen.putAside();
    List<Piece> box = blocks();
    pen.resume(aside);
    return box;
  }

  @Override
  public void changed() {
    if (change.isEmpty()) {
      change = OptionalInt.of(pen.place());
    }
  }
}
