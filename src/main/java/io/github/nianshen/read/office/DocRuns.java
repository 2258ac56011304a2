package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.LimitReached;
import io.github.nianshen.read.piece.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;

/** The words within paragraphs of a doc; low units in them are signs of their own. */
final class DocRuns {
  private static final char PICTURE = '\u0001';
  private static final char DRAWING = '\b';
  private static final char LINE = '\u000b';
  private static final char PAGE = '\f';
  private static final char COLUMN = '\u000e';
  private static final char BEGIN = '\u0013';
  private static final char SEPARATE = '\u0014';
  private static final char END = '\u0015';
  private static final char HYPHEN = '\u001e';

  private final HWPFDocument document;
  private final Fields fields;
  private final Pen pen;
  private final DocBoxes boxes;
  private final Surroundings around;
  private OptionalInt change = OptionalInt.empty();

  /** The text boxes of this paragraph; programs put a picture of them beside them. */
  private final List<Shown> shownHere = new ArrayList<>();

  /** Text boxes that stand as far down. */
  private record Shown(int top, List<Range> boxes) {}

  /** The body that a paragraph stands in. */
  interface Surroundings {
    /** Reads the blocks of a text box. */
    List<Piece> box(Range box) throws LimitReached;
  }

  DocRuns(HWPFDocument document, Fields fields, Pen pen, DocBoxes boxes, Surroundings around) {
    this.document = document;
    this.fields = fields;
    this.pen = pen;
    this.boxes = boxes;
    this.around = around;
  }

  /** The place of the first change that is not yet accepted. */
  OptionalInt change() {
    return change;
  }

  /** Writes the words of a paragraph, and gives the text boxes and pictures in it. */
  List<Piece> read(Paragraph paragraph) throws LimitReached {
    var anchored = new ArrayList<Piece>();
    shownHere.clear();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (run.isMarkedDeleted() || run.isMarkedInserted()) {
        changed();
      }
      if (run.isMarkedDeleted()) {
        continue;
      }
      boolean hidden = run.isVanished();
      if (run.isSymbol()) {
        write(Symbols.plain(run.getSymbolCharacter()), hidden);
      } else {
        read(run, hidden, anchored);
      }
    }
    shownHere.sort(Comparator.comparingInt(Shown::top));
    for (Shown shown : List.copyOf(shownHere)) {
      for (Range box : shown.boxes) {
        anchored.addAll(around.box(box));
      }
    }
    return anchored;
  }

  /** Whether the paragraph's end is deleted, so that the next one goes on here. */
  boolean endIsGone(Paragraph paragraph) {
    int count = paragraph.numCharacterRuns();
    return count > 0 && paragraph.getCharacterRun(count - 1).isMarkedDeleted();
  }

  private void read(CharacterRun run, boolean hidden, List<Piece> anchored) throws LimitReached {
    String text = run.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case BEGIN -> fields.sign("begin");
        case SEPARATE -> fields.sign("separate");
        case END -> fields.sign("end");
        case PICTURE -> picture(run, hidden, anchored);
        case DRAWING -> drawing(run.getStartOffset() + i, hidden, anchored);
        case LINE, PAGE, COLUMN -> {
          if (!hidden && fields.shows()) {
            pen.breakLine();
          }
        }
        case HYPHEN -> write("-", hidden);
        default -> {
          if (c >= ' ' || c == '\t') {
            write(String.valueOf(c), hidden);
          }
        }
      }
    }
  }

  private void write(String words, boolean hidden) {
    fields.instruct(words);
    if (!hidden && fields.shows()) {
      pen.write(words);
    }
  }

  private void picture(CharacterRun run, boolean hidden, List<Piece> pictures) {
    if (hidden || !fields.shows() || !document.getPicturesTable().hasPicture(run)) {
      return;
    }
    Picture picture = document.getPicturesTable().extractPicture(run, false);
    var frame = new Frame();
    frame.twips(
        (long) picture.getDxaGoal() * picture.getHorizontalScalingFactor() / 1000,
        (long) picture.getDyaGoal() * picture.getVerticalScalingFactor() / 1000);
    add(frame, pictures);
  }

  private void drawing(int at, boolean hidden, List<Piece> anchored) throws LimitReached {
    OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(at);
    if (hidden || drawing == null) {
      return;
    }
    List<Range> shown = boxes.take(drawing.getShapeId());
    if (!shown.isEmpty()) {
      shownHere.add(new Shown(drawing.getRectangleTop(), shown));
      return;
    }
    if (drawing.getPictureData() == null) {
      return;
    }
    var frame = new Frame();
    frame.twips(
        drawing.getRectangleRight() - drawing.getRectangleLeft(),
        drawing.getRectangleBottom() - drawing.getRectangleTop());
    add(frame, anchored);
  }

  private void add(Frame frame, List<Piece> pictures) {
    if (frame.isLarge() && shownHere.isEmpty()) {
      pictures.add(new Piece.Picture(pen.place()));
    }
  }

  private void changed() {
    if (change.isEmpty()) {
      change = OptionalInt.of(pen.place());
    }
  }
}
