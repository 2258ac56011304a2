package io.github.nianshen.read.office;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * The text boxes of a doc. Their words stand in a text of their own; a list ([MS-DOC] 2.8.32
 * PlcftxbxTxt) parts it and names the shape that shows each part.
 */
final class DocBoxes {
  /** Where the header of a file begins to list its structures: place and length of each. */
  private static final int STRUCTURES = 154;

  private static final int TEXTS = 56;
  private static final int DRAWINGS = 50;

  /** Length of what is said of a part, and where in it a flag and the shape stand. */
  private static final int PART = 22;

  private static final int SPARE = 8;
  private static final int SHAPE = 14;

  private final HWPFDocument document;
  private final Map<Integer, Range> byShape = new LinkedHashMap<>();

  /** The shapes in groups, each with the one that is anchored for all of its group. */
  private final Map<Integer, Shapes.Place> groups = new HashMap<>();

  DocBoxes(HWPFDocument document) {
    this.document = document;
    ByteBuffer parts = structure(TEXTS);
    int count = (parts.limit() - 4) / (4 + PART);
    Range all = document.getMainTextboxRange();
    // The last part closes the list and holds nothing.
    for (int i = 0; i < count - 1; i++) {
      int about = 4 * (count + 1) + PART * i;
      int from = all.getStartOffset() + parts.getInt(4 * i);
      int to = Math.min(all.getEndOffset(), all.getStartOffset() + parts.getInt(4 * i + 4));
      if (parts.getShort(about + SPARE) == 0 && from >= all.getStartOffset() && from < to) {
        byShape.put(parts.getInt(about + SHAPE), new Range(from, to, document));
      }
    }
    if (!byShape.isEmpty()) {
      Shapes.grouped(structure(DRAWINGS), groups);
    }
  }

  /** The text boxes that a shape shows, from above; each once. */
  List<Range> take(int shape) {
    Stream<Integer> grouped =
        groups.entrySet().stream()
            .filter(g -> g.getValue().leader() == shape)
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey);
    return Stream.concat(grouped, Stream.of(shape))
        .map(box -> Optional.ofNullable(byShape.remove(box)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The text boxes that no shape has shown. */
  List<Range> left() {
    List<Range> left = List.copyOf(byShape.values());
    byShape.clear();
    return left;
  }

  /** A structure of the file by its number; blank where there is none. */
  private ByteBuffer structure(int number) {
    ByteBuffer header = buffer(document.getMainStream(), 0, document.getMainStream().length);
    int at = STRUCTURES + 8 * number;
    if (at + 8 > header.limit()) {
      return buffer(new byte[0], 0, 0);
    }
    return buffer(document.getTableStream(), header.getInt(at), header.getInt(at + 4));
  }

  private static ByteBuffer buffer(byte[] bytes, int from, int length) {
    boolean there = from >= 0 && length >= 0 && from <= bytes.length - length;
    ByteBuffer all = ByteBuffer.wrap(bytes, there ? from : 0, there ? length : 0);
    return all.slice().order(ByteOrder.LITTLE_ENDIAN);
  }
}
