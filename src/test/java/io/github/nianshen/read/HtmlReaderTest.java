package io.github.nianshen.read;

import static io.github.nianshen.read.Samples.behind;
import static io.github.nianshen.read.Samples.blocks;
import static io.github.nianshen.read.Samples.html;
import static io.github.nianshen.read.Samples.place;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.text.Document;
import io.github.nianshen.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HtmlReaderTest {
  @Test
  void blocksAndBreaksPartLines() {
    Document document = html("<h2>一、总体情况</h2><div>甲<p>乙<br>丙</p>丁</div><ul><li>戊</li></ul>");
    assertEquals(List.of("## 一、总体情况", "甲", "乙", "丙", "丁", "戊"), blocks(document));
    assertEquals("一、总体情况\n甲\n乙\n丙\n丁\n戊", document.text());
  }

  @Test
  void aHeadingOverTwoLinesIsOneHeading() {
    assertEquals(List.of("# 白杨乡人民政府\n2023年度报告"), blocks(html("<h1>白杨乡人民政府<br>2023年度报告</h1>")));
  }

  @Test
  void whiteSpaceCollapsesAndVanishesBetweenChineseSignsAtALineEnd() {
    assertEquals(List.of("白杨乡 2023 年公开信息"), blocks(html("<p>\n  白杨乡&nbsp; 2023\n 年公开\n  信息 </p>")));
  }

  @Test
  void aLineAfterABoldHeadingIsALineWhateverItIsSetInBy() {
    assertEquals(
        List.of("一、总体情况", "（一）甲。（二）乙。"),
        blocks(html("<p><strong>一、总体情况</strong><br>&emsp;&ensp;（一）甲。（二）乙。&emsp;</p>")));
  }

  @Test
  void pageNumbersAreNoText() {
    assertEquals(
        List.of("甲", "乙"), blocks(html("<p>甲</p><p>— 3 —</p><p>-&nbsp;4&nbsp;-</p><p>乙</p>")));
  }

  @Test
  void preformattedLinesStayLines() {
    assertEquals(List.of("甲", "乙 丙"), blocks(html("<pre>甲\n乙  丙\n</pre>")));
  }

  @Test
  void aLabelOverSeveralSpansIsOneLabelAndKeepsItsPlaces() {
    String body = "<p><span>行</span><span lang=EN-US>政</span><b>处<i>罚</i></b><o:p>&nbsp;</o:p></p>";
    Document document = html(body);
    assertEquals(List.of("行政处罚"), blocks(document));
    assertEquals("行政处罚", behind(document, "行政处罚"));
    assertEquals("1:" + (12 + body.indexOf("罚") + 1), place(document, "罚"));
  }

  @Test
  void entitiesStandWhereTheyBegin() {
    Document document = html("<p>甲&ldquo;乙&#x201d;丙 &lt;5&gt; A&B &amp;nbsp; &nosuch; 丁</p>");
    assertEquals(List.of("甲“乙”丙 <5> A&B &nbsp; &nosuch; 丁"), blocks(document));
    assertEquals("&乙&丙", behind(document, "“乙”丙"));
    assertEquals("丁", behind(document, "丁"));
  }

  @Test
  void signsBeyondTheBasicPlaneKeepBothUnits() {
    Document document = html("<p>𠮷村&#x20BB7;村12件</p>");
    assertEquals(List.of("𠮷村𠮷村12件"), blocks(document));
    assertEquals("12件", behind(document, "12件"));
    Source.Region region = document.source().region(document.blocks().get(0).span());
    assertEquals(16, region.start().column());
  }

  @Test
  void everyUnitThatIsTheSourcesOwnMapsToItself() {
    Document document =
        html("<h1>甲&nbsp;乙</h1>\r\n<table><tr><td>丙<td>1<span>2</span></table>\r\n<p>丁\r\n戊</p>");
    for (int i = 0; i < document.text().length(); i++) {
      char c = document.text().charAt(i);
      if (c > ' ') {
        assertEquals(c, document.source().text().charAt(document.source().sourceOffset(i)));
      }
    }
    assertEquals("3:4", place(document, "丁"));
    assertEquals("4:1", place(document, "戊"));
  }

  @Test
  void whatABrowserHidesIsNoText() {
    assertEquals(
        List.of("甲"),
        blocks(
            html(
                "<script>一、</script><style>p{}</style><template>乙</template><noscript>乙</noscript>"
                    + "<p hidden>乙</p><p style='DISPLAY : none'>乙</p><!-- 乙 -->"
                    + "<!--[if gte mso 9]><p>乙</p><![endif]--><p>甲<span style='mso-hide:all'>乙</span>")));
  }

  @Test
  void wordsOfConditionalCommentsThatAreShownAreText() {
    assertEquals(
        List.of("1. 甲"),
        blocks(html("<p><![if !supportLists]><span>1.<span>&nbsp; </span></span><![endif]>甲</p>")));
  }

  @Test
  void orderedListsShowTheirNumbers() {
    assertEquals(
        List.of("1.甲", "2.乙", "5.丙", "a.丁", "iv.戊"),
        blocks(
            html(
                "<ol><li>甲<li><p>乙</p><li value=5>丙</ol><ol type=a><li>丁</ol>"
                    + "<ol type=i start=4><li>戊</ol>")));
  }

  @Test
  void chineseNumbersAreDrawnAsBrowsersDrawThem() {
    String style = "<ol style='list-style-type: simp-chinese-informal' start=2>";
    assertEquals(List.of("二、甲", "三、乙"), blocks(html(style + "<li>甲</li><li>乙</li></ol>")));
  }

  @Test
  void itemsWithANumberOrAStyleOfNoneGetNoOther() {
    assertEquals(
        List.of("（一）甲", "2.乙", "丙"),
        blocks(html("<ol><li>（一）甲<li>乙</ol><ol style='list-style:none'><li>丙</ol>")));
  }

  @Test
  void aNumberThatIsDrawnStandsWhereItsItemBegins() {
    Document document = html("<ol><li>甲</li></ol>");
    assertEquals(place(document, "甲"), place(document, "1."));
  }
}
