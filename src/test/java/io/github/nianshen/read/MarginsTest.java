package io.github.nianshen.read;

import static io.github.nianshen.read.Samples.blocks;
import static io.github.nianshen.read.Samples.html;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarginsTest {
  private static final String TITLE = "白杨乡2023年政府信息公开工作年度报告";
  private static final List<String> REPORT =
      List.of(
          "# " + TITLE,
          "一、总体情况",
          "白杨乡认真做好政府信息公开工作，群众可以到便民大厅打印材料。",
          "六、其他需要报告的事项",
          "无。",
          "白杨乡人民政府",
          "2024年1月20日");
  private static final String BODY =
      "<p>一、总体情况</p><p>白杨乡认真做好政府信息公开工作，群众可以到便民大厅打印材料。</p>"
          + "<p>六、其他需要报告的事项</p><p>无。</p><p>白杨乡人民政府</p><p>2024年1月20日</p>";

  @Test
  void theSiteRoundAReportIsLeftOut() {
    String page =
        "<div class=top><ul><li><a href=/>首页</a><li><a href=/a>政务公开</a></ul></div>"
            + "<div>政府信息公开年报</div>"
            + "<div>当前位置：<a href=/>首页</a> &gt; 年报 &gt; "
            + TITLE
            + "</div><div><h1>"
            + TITLE
            + "</h1><div>发布时间：2024-01-20 来源：白杨乡 浏览次数：<span>3</span></div>"
            + "<div>字体：[<a href=#>大</a> <a href=#>中</a>]</div><div>【打印】【关闭窗口】</div><div>"
            + BODY
            + "</div></div><div>扫一扫在手机打开当前页</div><div>上一篇：<a href=b>白杨乡2022年年报</a></div>"
            + "<div>友情链接</div><div><a href=c>某县人民政府</a> | <a href=d>某局</a></div>"
            + "<div>主办：某县人民政府办公室 技术支持：某公司</div><div>某ICP备00000000号</div>";
    assertEquals(REPORT, blocks(html(page)));
  }

  @Test
  void navigationHeaderFooterAndAsideAreTheSites() {
    String page =
        "<header>某县人民政府门户网站</header><nav>首页</nav><article><header><h1>"
            + TITLE
            + "</h1></header>"
            + BODY
            + "</article><aside>热点，热点，热点。热点，热点，热点。热点，热点，热点。热点，热点。</aside><footer>某县</footer>";
    assertEquals(REPORT, blocks(html(page)));
  }

  @Test
  void aTitleInTwoLinesKeepsBoth() {
    String page = "<div>首页 &gt; 年报</div><p>白杨乡人民政府</p><p>2023年政府信息公开工作年度报告</p>" + BODY;
    assertEquals(List.of("白杨乡人民政府", "2023年政府信息公开工作年度报告"), blocks(html(page)).subList(0, 2));
  }

  @Test
  void whatStandsBeyondALineOfTheSiteIsTheSitesToo() {
    String page =
        "<p>便民热线</p><p>首页 &gt; 年报</p><h1>" + TITLE + "</h1>" + BODY + "<p>【打印】</p><p>便民热线</p>";
    assertEquals(REPORT, blocks(html(page)));
  }

  @Test
  void attachmentsStay() {
    List<String> blocks =
        blocks(html("<h1>" + TITLE + "</h1>" + BODY + "<p><a href=a.xls>附件：统计表.xls</a></p>"));
    assertEquals("附件：统计表.xls", blocks.get(blocks.size() - 1));
  }

  @Test
  void linesOfASiteWithinTheReportStay() {
    String page = "<p>一、总体情况</p><p>来源：档案</p><p>六、其他需要报告的事项</p><p>无。</p>";
    assertEquals(List.of("一、总体情况", "来源：档案", "六、其他需要报告的事项", "无。"), blocks(html(page)));
  }

  @Test
  void aPageWithoutAReportStaysWhole() {
    assertEquals(List.of("首页 > 年报", "甲"), blocks(html("<p>首页 &gt; 年报</p><p>甲</p>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "当前位置：首页 > 政务公开",
        "您的位置：首页",
        "首页 » 年报",
        "发布时间：2024-01-20 10:00",
        "2024-01-20 10:00:00",
        "浏览次数：12",
        "字体：[大 中 小]",
        "[大 中 小]",
        "打印",
        "【打印】 【关闭窗口】",
        "分享到：",
        "关闭本页",
        "上一篇：没有了",
        "下一条：甲",
        "版权所有 某县人民政府",
        "主办单位：某县人民政府",
        "网站地图",
        "某ICP备12345678号-1",
        "索引号：000123"
      })
  void linesOfASiteAreKnown(String line) {
    assertTrue(Chrome.is(line), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "打印材料若干份。",
        "一、总体情况",
        "2024年1月20日",
        "白杨乡人民政府",
        "主办了一场开放日活动。",
        "附件：统计表",
        "扫描二维码关注，公开信息12条，让群众在手机上看到公开目录。",
        "位置信息公开12条。",
        "来源于群众",
        "无。"
      })
  void linesOfAReportAreNotTakenForThem(String line) {
    assertFalse(Chrome.is(line), line);
  }
}
