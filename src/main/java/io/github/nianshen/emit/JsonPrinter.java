package io.github.nianshen.emit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * JSON that can be searched and compared by lines: each entry of the whole and of its lists on a
 * line of its own, everything deeper in that line; the same line ends everywhere.
 */
final class JsonPrinter implements PrettyPrinter {
  private static final int LINES = 2;

  private int depth;

  JsonPrinter() {
    this(0);
  }

  /**
   * For a part of the whole.
   *
   * @param depth how many lists and objects stand around it
   */
  JsonPrinter(int depth) {
    this.depth = depth;
  }

  private void line(JsonGenerator json) throws IOException {
    if (depth <= LINES && isListed(json)) {
      json.writeRaw('\n');
      json.writeRaw("  ".repeat(depth));
    }
  }

  /** Whether entries here have lines of their own: in the whole and in its lists. */
  private boolean isListed(JsonGenerator json) {
    return depth < LINES || json.getOutputContext().inArray();
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    json.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    line(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    json.writeRaw(depth == 1 ? "," : ", ");
    line(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    depth--;
    if (depth == 0) {
      json.writeRaw('\n');
    }
    json.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    json.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    line(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(depth <= LINES ? "," : ", ");
    line(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    depth--;
    if (depth < LINES && values > 0) {
      json.writeRaw('\n');
      json.writeRaw("  ".repeat(depth));
    }
    json.writeRaw(']');
  }
}
