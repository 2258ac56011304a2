package io.github.nianshen.read.office;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;

/** The drawings of a doc ([MS-ODRAW] 2.2), as far as they say which shapes are a group. */
final class Shapes {
  private static final int HEADER = 8;
  private static final int DRAWING = 0xf002;
  private static final int GROUP = 0xf003;
  private static final int SHAPE = 0xf004;
  private static final int ABOUT = 0xf00a;

  /** A group in a group in a group is as much as programs draw. */
  private static final int DEEPEST = 32;

  private final ByteBuffer records;
  private final Map<Integer, Integer> groups;

  private Shapes(ByteBuffer records, Map<Integer, Integer> groups) {
    this.records = records;
    this.groups = groups;
  }

  /** Puts down of each shape in a group the one that stands for the whole group. */
  static void grouped(ByteBuffer records, Map<Integer, Integer> groups) {
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
        Optional<Integer> shape = shape(at + HEADER, end);
        // What is drawn on the page at large is in the outermost group, which is none to a reader.
        if (leader.isEmpty() && depth > 1) {
          leader = shape;
        }
        Optional<Integer> leads = leader;
        shape.ifPresent(own -> leads.ifPresent(l -> groups.put(own, l)));
      }
      at = end;
    }
  }

  private Optional<Integer> shape(int from, int to) {
    int at = from;
    while (at >= 0 && at + HEADER + 4 <= Math.min(to, records.limit())) {
      if (kind(at) == ABOUT) {
        return Optional.of(records.getInt(at + HEADER));
      }
      at += HEADER + length(at);
    }
    return Optional.empty();
  }

  private int kind(int at) {
    return records.getShort(at + 2) & 0xffff;
  }

  private int length(int at) {
    return Math.max(0, records.getInt(at + 4));
  }
}
