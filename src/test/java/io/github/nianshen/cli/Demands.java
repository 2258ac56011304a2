package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.nianshen.emit.OutputFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.xml.sax.SAXException;

/** What those who read an output demand of it. */
final class Demands {
  private static final Path SCHEMAS = Path.of("src", "test", "resources", "schema");

  /** A command of a workflow, each value escaped, with nothing behind it. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "::(?:error|warning|notice) file=(?:%(?:25|2C|3A)|[^%,:\\p{Cntrl}])+,line=[1-9]\\d*,endLine=[1-9]\\d*"
              + "(?:,col=[1-9]\\d*,endColumn=[1-9]\\d*)?,title=(?:%(?:25|2C|3A)|[^%,:\\p{Cntrl}])+"
              + "::(?:%25|[^%\\p{Cntrl}])+");

  private Demands() {}

  /** Fails where an output does not hold to them. */
  static void hold(OutputFormat format, String output) {
    assertFalse(output.startsWith("\ufeff"), "byte order mark");
    assertTrue(output.isEmpty() || output.endsWith("\n"), "last line without an end");
    switch (format) {
      case GITLAB -> gitlab(output);
      case RDJSON -> json("rdjson", output);
      case JUNIT, CHECKSTYLE -> xml(format.word(), output);
      case GITHUB -> output.lines().forEach(l -> assertTrue(COMMAND.matcher(l).matches(), () -> l));
      case GITHUB_SUMMARY -> assertTrue(output.startsWith("## "), output);
      case XLSX -> assertTrue(output.startsWith("# 汇总\n文件\t"), output);
      case HTML -> html(output);
      case TEXT, SARIF, JSON, LETTERS, ANNOTATED -> {}
    }
  }

  /** One page that asks for nothing from anywhere. */
  private static void html(String output) {
    assertTrue(output.startsWith("<!DOCTYPE html>\n"), "no doctype");
    var page = Jsoup.parse(output);
    assertEquals(0, page.select("[src], link, img, iframe, object, [style]").size());
    assertEquals(0, page.select("a:not([href^=#])").size());
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), () -> "twice: " + e.id()));
  }

  private static void gitlab(String output) {
    json("gitlab", output);
    Set<String> prints = new HashSet<>();
    for (JsonNode issue : Seen.json(output)) {
      String print = issue.get("fingerprint").asText();
      assertTrue(prints.add(print), () -> "twice: " + issue);
    }
  }

  private static void json(String name, String output) {
    assertEquals(
        Set.of(),
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(read(name + ".schema.json"), InputFormat.JSON)
            .validate(output, InputFormat.JSON));
  }

  private static void xml(String name, String output) {
    try {
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(SCHEMAS.resolve(name + ".xsd").toFile())
          .newValidator()
          .validate(new StreamSource(new StringReader(output)));
    } catch (SAXException e) {
      throw new AssertionError(name + ": " + e.getMessage() + "\n" + output, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String name) {
    try {
      return Files.readString(SCHEMAS.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
