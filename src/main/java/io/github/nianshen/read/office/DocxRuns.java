package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.Piece;
import io.github.nianshen.read.piece.Unread;
import java.util.ArrayList;
import java.util.List;

/** What stands within a paragraph of a docx: runs of words, and what is anchored among them. */
final class DocxRuns {
  private final Xml xml;
  private final Styles styles;
  private final Fields fields;
  private final Pen pen;
  private final Surroundings around;
  private final Properties paragraph = new Properties();
  private final List<Piece> anchored = new ArrayList<>();

  /** The body that a paragraph stands in. */
  interface Surroundings {
    /** Reads the blocks of a text box that is open. */
    List<Piece> box() throws Unread;

    /** Notes a change that is not yet accepted. */
    void changed();
  }

  DocxRuns(Xml xml, Styles styles, Fields fields, Pen pen, Surroundings around) {
    this.xml = xml;
    this.styles = styles;
    this.fields = fields;
    this.pen = pen;
    this.around = around;
  }

  /** Reads the paragraph that is open. */
  void read() throws Unread {
    xml.children(this::inline);
  }

  /** What it says of itself. */
  Properties paragraph() {
    return paragraph;
  }

  /** Text boxes and pictures that are anchored in it. */
  List<Piece> anchored() {
    return anchored;
  }

  private void inline(String name) throws Unread {
    switch (name) {
      case "pPr" -> paragraph.paragraph(xml);
      case "r" -> run();
      case "ins", "moveTo" -> {
        around.changed();
        xml.children(this::inline);
      }
      case "del", "moveFrom" -> around.changed();
      case "hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo" ->
          xml.children(this::inline);
      case "fldSimple" -> field();
      case "mc:AlternateContent" -> xml.firstChoice(this::inline);
      default -> {}
    }
  }

  private void field() throws Unread {
    boolean contents = xml.attribute("instr").filter(Fields::isContents).isPresent();
    if (!contents || fields.showsAll()) {
      xml.children(this::inline);
    }
  }

  private void run() throws Unread {
    var run = new Properties();
    xml.children(name -> within(name, run));
  }

  private void within(String name, Properties run) throws Unread {
    switch (name) {
      case "rPr" -> run.run(xml);
      case "fldChar" -> fields.sign(xml.attribute("fldCharType").orElse(""));
      case "instrText" -> fields.instruct(xml.text());
      case "mc:AlternateContent" -> xml.firstChoice(inner -> within(inner, run));
      default -> {
        if (fields.shows() && !styles.isHidden(run, paragraph)) {
          shown(name);
        }
      }
    }
  }

  private void shown(String name) throws Unread {
    switch (name) {
      case "t" -> {
        pen.begin(xml.element());
        pen.write(xml.text());
      }
      case "tab", "ptab" -> sign("\t");
      case "br", "cr" -> pen.breakLine();
      case "noBreakHyphen" -> sign("-");
      case "sym" -> sign(symbol());
      case "ruby" ->
          xml.children(
              part -> {
                if (part.equals("rubyBase")) {
                  xml.children(this::inline);
                }
              });
      case "drawing", "pict", "object" -> drawing();
      default -> {}
    }
  }

  private void sign(String words) {
    pen.begin(xml.element());
    pen.write(words);
  }

  private String symbol() {
    String code = xml.attribute("char").orElse("");
    return code.matches("[0-9a-fA-F]{4}") ? Symbols.plain(Integer.parseInt(code, 16)) : "";
  }

  private void drawing() throws Unread {
    var frame = new Frame();
    xml.descendants(
        name -> {
          switch (name) {
            case "txbxContent" -> anchored.addAll(around.box());
            case "x:extent" -> frame.extent(xml);
            case "x:shape", "x:rect" -> frame.style(xml.attribute("style").orElse(""));
            case "x:blip", "x:imagedata" -> picture(frame);
            case "mc:Fallback" -> xml.skip();
            default -> {}
          }
        });
  }

  private void picture(Frame frame) {
    if (frame.isLarge()) {
      anchored.add(new Piece.Picture(pen.place()));
    }
  }
}
