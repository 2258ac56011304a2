package io.github.nianshen.rule.checks;

import io.github.nianshen.form.Era;
import io.github.nianshen.form.Form;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mobile telephone's number, in one go or as {@code 138 0000 0000}. The foot of the statistics
 * table of 2014 to 2018 asks for one. Argument: the number, most of it hidden.
 */
public final class MobileNumber implements Check {
  private static final String COUNTRY = "86";

  /** Words before groups of digits that say that they are a telephone's number. */
  private static final List<String> CALLS =
      List.of("电话", "手机", "联系", "拨打", "致电", "号码", "微信", "热线", "短信");

  /** Words before groups of digits that say that they are a number of something else. */
  private static final List<String> CODES = List.of("编号", "档号", "文号", "代码", "编码", "档案");

  /** What the foot of the statistics table asks for. */
  private static final List<String> FOOT = List.of("联系电话", "填报人", "审核人", "单位负责人");

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    String text = report.document().text();
    return DigitRun.in(text).stream()
        .filter(r -> r.isFree(text) && !r.isCounted(text))
        .map(MobileNumber::withoutCountry)
        .filter(r -> isMobile(r.digits()))
        .filter(r -> r.groups().equals("11") ? !isFigure(report, r) : isGrouped(report, r))
        .distinct()
        .filter(r -> !isAtFoot(report, r.span()))
        .map(r -> Violation.at(r.span(), Where.of(report, r.span()), r.hidden(text, 3)));
  }

  private static boolean isMobile(String digits) {
    return digits.length() == 11
        && digits.charAt(0) == '1'
        && digits.charAt(1) >= '3'
        && digits.charAt(10) != 'X';
  }

  /** {@code +8613800000000} and {@code 86-13800000000} without the country's number. */
  private static DigitRun withoutCountry(DigitRun run) {
    boolean inOneGo = run.groups().equals("13");
    boolean parted = run.groups().equals("2-11") || run.groups().equals("2-3-4-4");
    if (!run.digits().startsWith(COUNTRY) || !(inOneGo || parted)) {
      return run;
    }
    int start = run.span().start() + (inOneGo ? 2 : 3);
    String groups = inOneGo ? "11" : run.groups().substring(2);
    return new DigitRun(new Span(start, run.span().end()), run.digits().substring(2), groups);
  }

  /** A figure alone in its cell is a sum of money. */
  private static boolean isFigure(Report report, DigitRun run) {
    return report.isOfForm(run.span()) && isCell(report.document().text(), run.span());
  }

  private static boolean isCell(String text, Span span) {
    return (span.start() == 0 || "\t\n|".indexOf(text.charAt(span.start() - 1)) >= 0)
        && (span.end() == text.length() || "\t\n|".indexOf(text.charAt(span.end())) >= 0);
  }

  /** Whether groups of digits are one number, and not three figures of a row. */
  private static boolean isGrouped(Report report, DigitRun run) {
    String text = report.document().text();
    if (!run.groups().equals("3-4-4")) {
      return false;
    }
    String before = before(text, run.span().start(), 12);
    boolean called = CALLS.stream().anyMatch(before::contains);
    boolean hyphens = run.span().in(text).indexOf('-') >= 0;
    boolean goesOn = run.span().end() < text.length() && isWord(text.charAt(run.span().end()));
    boolean code = CODES.stream().anyMatch(before::contains);
    return !report.isOfForm(run.span()) && (called || (!code && (hyphens || goesOn)));
  }

  private static boolean isWord(char c) {
    return (c >= '\u4e00' && c <= '\u9fff') || "，。；、）)（(".indexOf(c) >= 0;
  }

  private static boolean isAtFoot(Report report, Span span) {
    if (report.era() != Era.UP_TO_2018) {
      return false;
    }
    int table =
        report.forms().stream()
            .map(Form::places)
            .flatMap(List::stream)
            .mapToInt(Span::start)
            .min()
            .orElse(report.document().text().length() * 2 / 3);
    String before = before(report.document().text(), span.start(), 40);
    return span.start() >= table && FOOT.stream().anyMatch(before::contains);
  }

  private static String before(String text, int at, int units) {
    return text.substring(Math.max(0, at - units), at);
  }
}
