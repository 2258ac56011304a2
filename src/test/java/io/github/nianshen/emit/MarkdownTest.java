package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  private static final List<String> SLY =
      List.of(
          "# 标题",
          "- 项",
          "12. 项",
          "3) 项",
          "=== --- ***",
          "[链接](https://example.com) <b>粗</b> ![图](x)",
          "`代码` _斜_ **粗** ~~删~~ &amp; \\",
          "| 表 | 头 |",
          "> 引",
          "一\n\n二\n# 三");

  @Test
  void wordsMeanNothingButThemselves() {
    for (String words : SLY) {
      Node tree = Parser.builder().build().parse(Markdown.words(words));
      String html = HtmlRenderer.builder().build().render(tree);
      assertTrue(html.matches("<p>[^<]*</p>\n"), html);
      assertEquals(
          words.replaceAll("\\s+", " "), TextContentRenderer.builder().build().render(tree));
    }
  }

  @Test
  void addressesAreNotMadeLinks() {
    assertEquals("https\\://example.com www\\.example.com", escapedLinks());
  }

  private static String escapedLinks() {
    return Markdown.words("https://example.com www.example.com");
  }

  @Test
  void aFenceIsLongerThanAnyInIt() {
    assertEquals("```text\n一\n```", Markdown.fenced("一"));
    assertEquals("`````text\n````\n`````", Markdown.fenced("````"));
  }
}
