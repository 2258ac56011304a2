package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmlOutTest {
  private static String written(XmlOut.Content content) throws IOException {
    var out = new StringWriter();
    XmlOut.write(out, content);
    return out.toString();
  }

  @Test
  void elementsStandOnLinesOfTheirOwn() throws IOException {
    String xml =
        written(
            x -> {
              x.begin("a", "n", "1<\"&>2");
              x.leaf("b");
              x.begin("c");
              x.words("x<y & ]]>");
              x.end();
              x.begin("d");
              x.end();
              x.end();
            });
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <a n="1&lt;&quot;&amp;&gt;2">
          <b/>
          <c>x&lt;y &amp; ]]&gt;</c>
          <d></d>
        </a>
        """,
        xml);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000a",
        "\u001b[31m",
        "\ud83d",
        "\udc00x",
        "\ufffe",
        "\uffff",
        "a\u000bb",
        "\u007f\u0085"
      })
  void anythingThatAReportHoldsCanBeReadBack(String words) throws Exception {
    String xml =
        written(
            x -> {
              x.begin("a", "n", words + "总计😀");
              x.words(words + "𠮷");
              x.end();
            });
    Element root =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getDocumentElement();
    String read = words.replaceAll("[\\x00\\x0b\\x1b\\ufffe\\uffff\\x{d83d}\\x{dc00}]", "\ufffd");
    assertEquals(read + "总计😀", root.getAttribute("n"));
    assertEquals(read + "𠮷", root.getTextContent());
  }

  @Test
  void whatTheWriterRefusesIsToldAsItIs() {
    var full = new IOException("No space left on device");
    var refusing =
        new Writer() {
          @Override
          public void write(char[] words, int from, int length) throws IOException {
            throw full;
          }

          @Override
          public void flush() throws IOException {
            throw full;
          }

          @Override
          public void close() {}
        };
    assertSame(full, assertThrows(IOException.class, () -> XmlOut.write(refusing, x -> {})));
  }
}
