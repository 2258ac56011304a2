package io.github.nianshen.emit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * A SARIF log as JSON. The library leaves out every value that equals the schema's default, and
 * with it empty results, which platforms refuse, and {@code warning}, which a rule's own level
 * would then replace; here both are written.
 */
final class SarifJson {
  private SarifJson() {}

  /** A value on one line. */
  static String line(Object value) {
    var words = new StringWriter();
    try (JsonGenerator json = factory().createGenerator(words)) {
      SarifWriter.write(value, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.toString();
  }

  /** Writes a value under a name. */
  static void field(JsonGenerator json, String name, Object value) throws IOException {
    json.writeFieldName(name);
    SarifWriter.write(value, json);
  }

  /** Writes values one after the other; line ends are the same on every system. */
  static JsonGenerator generator(Writer out) throws IOException {
    return factory().createGenerator(out).setPrettyPrinter(new SarifPrinter());
  }

  private static JsonFactory factory() {
    return new JsonFactoryBuilder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  }
}
