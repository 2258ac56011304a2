package io.github.nianshen.read.office;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** The drawings of a doc ([MS-ODRAW] 2.2), as far as they say which shapes are a group. */
final class Shapes {
  private static final int HEADER = 8;
  private static final int DRAWING = 0xf002;
  private static final int GROUP = 0xf003;
  private static final int SHAPE = 0xf004;
  private static final int ABOUT = 0xf00a;
  private static final int ANCHOR = 0xf00f;

  /** A group in a group in a group is as much as programs draw. */
  private static final int DEEPEST = 32;

  private final ByteBuffer records;
  private final Map<Integer, Place> groups;

  /**
   * Where in a group a shape stands.
   *
   * @param leader the shape that stands for the whole group
   * @param top how far down, in units of the group
   * @param left how far to the right
   */
  record Place(int leader, int top, int left) implements Comparable<Place> {
    private static final Comparator<Place> READING =
        Comparator.comparingInt(Place::top).thenComparingInt(Place::left);

    @Override
    public int compareTo(Place other) {
      return READING.compare(this, other);
    }
  }

  private Shapes(ByteBuffer records, Map<Integer, Place> groups) {
    this.records = records;
    this.groups = groups;
  }

  /** Puts down of each shape in a group the one that stands for the whole group. */
  static void grouped(ByteBuffer records, Map<Integer, Place> groups) {
    var shapes = new Shapes(records, groups);
    int end = records.limit();
    int at = end >= HEADER ? HEADER + shapes.length(0) : end;
    // Before each drawing stands one byte: of the pages, or of their heads and feet.
    while (at >= 0 && at + 1 + HEADER <= end && shapes.kind(at + 1) == DRAWING) {
      int length = shapes.length(at + 1);
      shapes.children(at + 1 + HEADER, at + 1 + HEADER + length, 0, Optional.empty());
      at += 1 + HEADER + length;
    }
  }

  /** Looks at the records of a drawing or group; the first shape of a group stands for it. */
  private void children(int from, int to, int depth, Optional<Integer> above) {
    Optional<Integer> leader = above;
    int at = from;
    while (depth < DEEPEST && at >= 0 && at + HEADER <= Math.min(to, records.limit())) {
      int end = at + HEADER + length(at);
      if (end < at) {
        return;
      }
      if (kind(at) == GROUP) {
        children(at + HEADER, end, depth + 1, leader);
      } else if (kind(at) == SHAPE) {
        int about = record(ABOUT, at + HEADER, end);
        // What is drawn on the page at large is in the outermost group, which is none to a reader.
        if (leader.isEmpty() && depth > 1 && about >= 0) {
          leader = Optional.of(records.getInt(about));
        }
        int anchor = record(ANCHOR, at + HEADER, end);
        int left = anchor < 0 ? 0 : records.getInt(anchor);
        int top = anchor < 0 ? 0 : records.getInt(anchor + 4);
        if (about >= 0) {
          leader.ifPresent(l -> groups.put(records.getInt(about), new Place(l, top, left)));
        }
      }
      at = end;
    }
  }

  /** Where the contents of a record of a shape begin; -1 where there is none. */
  private int record(int kind, int from, int to) {
    int at = from;
    while (at >= 0 && at + HEADER + 8 <= Math.min(to, records.limit())) {
      if (kind(at) == kind) {
        return at + HEADER;
      }
      at += HEADER + length(at);
    }
    return -1;
  }

  private int kind(int at) {
    return records.getShort(at + 2) & 0xffff;
  }

  private int length(int at) {
    return Math.max(0, records.getInt(at + 4));
  }
}
