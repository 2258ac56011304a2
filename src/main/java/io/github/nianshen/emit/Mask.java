package io.github.nianshen.emit;

import io.github.nianshen.finding.ApplicantName;
import io.github.nianshen.text.DigitSigns;
import org.jspecify.annotations.Nullable;

/**
 * Hides what belongs to persons: of 15 to 19 digits in a row (identity numbers, the last perhaps X;
 * bank cards) the first four and last four stay, of a mobile number the first three and last four,
 * also where blanks or hyphens part them; of a mailbox the first letter and the service; of an
 * applicant's name the surname. The length never changes, so that columns stay true.
 */
public final class Mask {
  /** The longest name of a mailbox, RFC 5321. */
  private static final int NAME = 64;

  /** How far from a place something may stand that has a say in what is hidden there. */
  private static final int REACH = NAME + 16;

  /** What names begin with; those of {@code rules/privacy/surnames.tsv}, which outputs know not. */
  private static final String SURNAMES =
      "王李张刘陈杨赵黄吴徐孙胡朱郭罗梁宋郑谢韩唐冯董萧程曹袁邓傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏钟汪姜范廖邹熊孔秦邱侯江尹黎段雷陶贺龚邵郝崔谭陆肖周马林";

  private Mask() {}

  /** The words with what belongs to persons hidden. */
  public static String of(String words) {
    StringBuilder out = null;
    for (int at = 0; at < words.length(); ) {
      char c = words.charAt(at);
      int end = at + 1;
      if (DigitSigns.value(c) >= 0) {
        DigitGroups groups = DigitGroups.at(words, at);
        out = groups.hide(out);
        end = groups.end();
      } else if (c == '@' || c == '＠') {
        out = hide(words, nameStart(words, at) + 1, at, out);
      } else if (c == '申' && words.startsWith(ApplicantName.BEFORE, at)) {
        out = applicant(words, at + ApplicantName.BEFORE.length(), out);
      }
      at = end;
    }
    return out == null ? words : out.toString();
  }

  /** Units {@code from} to before {@code to} of a line, hidden as if the whole line had been. */
  static String cut(String line, int from, int to) {
    int start = Math.max(0, from - REACH);
    int end = Math.min(line.length(), to + REACH);
    return of(line.substring(start, end)).substring(from - start, to - start);
  }

  private static @Nullable StringBuilder applicant(
      String words, int at, @Nullable StringBuilder out) {
    boolean named = at < words.length() && SURNAMES.indexOf(words.charAt(at)) >= 0;
    return named ? hide(words, at + 1, ApplicantName.end(words, at), out) : out;
  }

  private static int nameStart(String words, int at) {
    int start = at;
    while (start > 0 && at - start < NAME && isOfMailbox(words.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isOfMailbox(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "._-+".indexOf(c) >= 0;
  }

  private static @Nullable StringBuilder hide(
      String words, int from, int to, @Nullable StringBuilder out) {
    StringBuilder hidden = out;
    for (int i = from; i < to; i++) {
      hidden = hidden == null ? new StringBuilder(words) : hidden;
      hidden.setCharAt(i, '*');
    }
    return hidden;
  }
}
