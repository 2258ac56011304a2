package io.github.nianshen.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which shapes are a group, told by records written here as [MS-ODRAW] 2.2 says. */
final class ShapesTest {
  private static byte[] record(int kind, byte[]... contents) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : contents) {
      all.writeBytes(part);
    }
    ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    head.putShort((short) 0).putShort((short) kind).putInt(all.size());
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(head.array());
    whole.writeBytes(all.toByteArray());
    return whole.toByteArray();
  }

  private static byte[] numbers(int... numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
    for (int number : numbers) {
      bytes.putInt(number);
    }
    return bytes.array();
  }

  private static byte[] shape(int id, int left, int top) {
    return record(
        0xf004,
        record(0xf00a, numbers(id, 0)),
        record(0xf00f, numbers(left, top, left + 10, top + 10)));
  }

  private static Map<Integer, Shapes.Place> grouped(byte[] drawing) {
    var all = new ByteArrayOutputStream();
    all.writeBytes(record(0xf000, numbers(1, 2, 3)));
    all.write(0);
    all.writeBytes(drawing);
    Map<Integer, Shapes.Place> groups = new TreeMap<>();
    Shapes.grouped(ByteBuffer.wrap(all.toByteArray()).order(ByteOrder.LITTLE_ENDIAN), groups);
    return groups;
  }

  @Test
  void theFirstShapeOfAGroupStandsForTheOthersAndForGroupsInIt() {
    byte[] inner = record(0xf003, shape(7, 0, 0), shape(8, 5, 40));
    byte[] group = record(0xf003, shape(4, 0, 0), shape(5, 0, 30), shape(6, 2, 20), inner);
    byte[] page = record(0xf002, record(0xf003, shape(1, 0, 0), shape(2, 0, 0), group));
    assertEquals(
        Map.of(
            4, new Shapes.Place(4, 0, 0),
            5, new Shapes.Place(4, 30, 0),
            6, new Shapes.Place(4, 20, 2),
            7, new Shapes.Place(4, 0, 0),
            8, new Shapes.Place(4, 40, 5)),
        grouped(page));
  }

  @Test
  void placesAreInReadingOrder() {
    var above = new Shapes.Place(4, 20, 9);
    assertEquals(-1, above.compareTo(new Shapes.Place(4, 30, 0)));
    assertEquals(-1, above.compareTo(new Shapes.Place(4, 20, 10)));
  }

  @Test
  void recordsThatLieAboutTheirLengthEndTheList() {
    byte[] page = record(0xf002, record(0xf003, record(0xf003, shape(1, 0, 0), shape(2, 0, 0))));
    page[4] = (byte) 0xff;
    page[7] = (byte) 0x7f;
    page[12] = (byte) 0xff;
    page[15] = (byte) 0x7f;
    assertEquals(2, grouped(page).size());
    assertEquals(Map.of(), grouped(new byte[5]));
  }
}
