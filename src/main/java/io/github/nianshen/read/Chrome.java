package io.github.nianshen.read;

import java.util.regex.Pattern;

/**
 * Lines that a site sets round a report: where you are, when it was put there, who runs the site.
 */
final class Chrome {
  /** {@code 当前位置：首页 > 政务公开}, {@code 首页 » 年报}. */
  private static final Pattern TRAIL =
      Pattern.compile(
          "(?:您?(?:当前|现在|所在|的)?的?位置(?:是|为)?\\s*[:：>]|首\\s*页\\s*[>》»›/\\\\→＞-]).{0,120}");

  /** {@code 发布时间：2024-01-20 来源：清河县教育局}, {@code 浏览次数：12}, {@code 索引号：…}. */
  private static final Pattern IMPRINT =
      Pattern.compile(
          "[【\\[(（]?\\s*(?:(?:信息)?(?:发布|更新|发文|公开|成文|生成|录入)(?:日期|时间)|时间|日期"
              + "|(?:信息|文章|稿件)?来源|作者|责任编辑|编辑|责编|审核|发布(?:者|人|机构|单位)"
              + "|(?:浏览|阅读|点击|访问)(?:次数|量|数)?|字体(?:大小|显示)?|字号|(?:信息)?索引号"
              + "|信息分类|主题分类|主题词|体裁分类|文\\s*号|发文字号|标题|信息名称|有效性|公开(?:方式|形式))"
              + "\\s*[:：\\[【].{0,150}");

  /** {@code 2024-01-20 10:30:00} alone: a stamp of the site; the report's own is written 年月日. */
  private static final Pattern STAMP =
      Pattern.compile("20\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}(?:\\s+\\d{1,2}:\\d\\d(?::\\d\\d)?)?");

  /** {@code 【打印】【关闭】}, {@code 分享到：}, {@code [大 中 小]}. */
  private static final Pattern BUTTONS =
      Pattern.compile(
          "[【\\[(（|｜·\\s]*(?:(?:打印(?:本页|文章|此页|页面)?|我要打印|关闭(?:窗口|本页|页面)?|收藏(?:本页)?"
              + "|分享(?:到|至)?|返回(?:顶部|首页|列表|上一页)?|大|中|小|纠错|我要纠错|扫一扫|微信|微博|QQ空间"
              + "|复制链接|下载(?:Word|PDF|全文)?|繁體|无障碍(?:浏览|阅读)?|适老版|长者模式|登录|注册|搜索"
              + "|字体|字号|网站地图|联系我们|关于我们|设为首页|加入收藏)[】\\])）【\\[(（|｜·：:\\s]*)+");

  /** {@code 上一篇：没有了}, {@code 扫一扫在手机打开当前页}, {@code 版权所有 清河县人民政府}. */
  private static final Pattern FOOT =
      Pattern.compile(
          "(?:[上下]一(?:篇|条).{0,80}|扫一扫.{0,20}|(?:版权所有|Copyright|©|您(?:的浏览器|是第)).{0,200}"
              + "|(?:相关(?:链接|阅读|文章|信息|附件)|友情链接|网站地图)\\s*[:：]?"
              + "|(?:主办|承办|协办|主管|维护|技术支持)(?:单位|部门)?\\s*[:：].{0,200})",
          Pattern.CASE_INSENSITIVE);

  /** {@code 青ICP备12345678号-1}, anywhere in a line. */
  private static final Pattern LICENCE = Pattern.compile("ICP备|公网安备\\s*\\d|网站标识码");

  private static final int LONGEST = 300;

  private Chrome() {}

  /** Whether a line at a page's edge is the site's and not the report's. */
  static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    return TRAIL.matcher(line).matches()
        || IMPRINT.matcher(line).matches()
        || STAMP.matcher(line).matches()
        || BUTTONS.matcher(line).matches()
        || FOOT.matcher(line).matches()
        || LICENCE.matcher(line).find();
  }
}
