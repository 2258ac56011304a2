package io.github.nianshen.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.lint.Sound;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Bytes into text and back: nothing is lost, and every unit has its place. */
@Tag("slow")
class DecodedTest {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> sentence =
        Arbitraries.of(
            "一、总体情况",
            "白杨乡全年公开信息12条，答复申请3件。",
            "（一）主动公开",
            "统计期限为2023年1月1日至2023年12月31日。",
            "| 总计 | 3 | 0 |",
            "自然人\t商业企业\t12",
            "没有其他需要报告的事项。",
            "辖𠮷村与㐂镇在内共12个村镇，均设有公开查阅点。",
            "");
    Arbitrary<String> end = Arbitraries.of("\n", "\r\n", "\r", "\n\n", "\u3000\n");
    return sentence
        .flatMap(s -> end.map(e -> s + e))
        .list()
        .ofMinSize(4)
        .ofMaxSize(12)
        .map(l -> "政府信息公开工作年度报告\n" + String.join("", l));
  }

  @Property(tries = 400)
  void whatWasWrittenInAnyEncodingIsRead(
      @ForAll("texts") String text, @ForAll("charsets") String charset) {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    assertEquals(Optional.of(text), Decoder.decode(bytes));
  }

  @Provide
  Arbitrary<String> charsets() {
    return Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030");
  }

  @Property(tries = 400)
  void everyUnitHasTheLineAndColumnThatItStandsAt(@ForAll("texts") String text) {
    Document document = Samples.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    assertEquals(text, document.source().text());
    int line = 1;
    int column = 1;
    Source same = Source.same(text);
    for (int i = 0; i < text.length(); i++) {
      assertEquals(new Source.Position(line, column), same.position(i));
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
    assertEquals(line, same.lineCount());
  }

  /** Whatever is shown as read stands in the file where it is said to stand. */
  @Property(tries = 400)
  void whatIsReadStandsWhereItIsSaidToStand(@ForAll("texts") String text) {
    Document document = Samples.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    Sound.check(document);
    String read = document.text();
    for (int i = 0; i < read.length(); i++) {
      if (read.charAt(i) != '\n' && read.charAt(i) != '\t') {
        assertEquals(read.charAt(i), text.charAt(document.source().sourceOffset(i)));
      }
    }
  }

  @Property(tries = 1_000)
  void anyBytesAreTextOrNot(@ForAll byte[] bytes) {
    ReadTarget.decode(bytes);
    ReadTarget.read("a.txt", bytes);
  }
}
