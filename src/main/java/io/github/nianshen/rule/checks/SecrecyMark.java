package io.github.nianshen.rule.checks;

import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mark of secrecy: {@code 秘密★}, {@code 机密★1年}, {@code 内部资料}. Argument: the mark. */
public final class SecrecyMark implements Check {
  /** Every mark has one of these; most reports need no longer look. */
  private static final List<String> SIGNS = List.of("★", "☆", "绝密", "内部", "机密", "秘密");

  /** A mark where a line begins: {@code 秘密★}, {@code 机密 ★ 1年}, {@code 绝密★长期}. */
  private static final Pattern STARRED =
      Pattern.compile(
          "(?m)^[\\h\\p{Z}]*+((?:绝密|机密|秘密)\\p{Z}*[★☆](?:\\p{Z}*(?:[0-9一二三四五六七八九十]{1,3}(?:年|个月)|长期))?)");

  /** A mark that fills its line: {@code 内部资料 注意保存}. */
  private static final Pattern INTERNAL =
      Pattern.compile(
          "(?m)^[\\h\\p{Z}【(（]*+(内部(?:资料|文件|材料)(?:[，,、：:\\s\\p{Z}]*(?:注意保存|妥善保管|请勿外传|严禁外传|不得外传))?)[】)）\\p{Z}]*$");

  /** A grade alone, which is a mark where a document begins. */
  private static final Pattern GRADE = Pattern.compile("^\\s*(绝密|机密|秘密)\\p{Z}*(?:\\n|$)");

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    String text = report.document().text();
    if (SIGNS.stream().noneMatch(text::contains)) {
      return Stream.empty();
    }
    var found = new ArrayList<Violation>();
    for (Pattern mark : List.of(STARRED, INTERNAL, GRADE)) {
      Matcher matcher = mark.matcher(text);
      while (matcher.find()) {
        Span span = new Span(matcher.start(1), matcher.end(1));
        if (!report.isOfForm(span)) {
          found.add(Violation.at(span, Where.of(report, span), span.in(text)));
        }
      }
    }
    return found.stream();
  }
}
