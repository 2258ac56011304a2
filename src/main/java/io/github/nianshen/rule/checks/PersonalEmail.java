package io.github.nianshen.rule.checks;

import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mailbox of a service for everyone, listed in {@code privacy/mailboxes}, unless it is how the
 * organ itself is reached. Argument: the address, most of its name hidden.
 */
public final class PersonalEmail implements Check {
  /** Words that an organ's own address stands beside. */
  private static final List<String> CONTACT =
      List.of("联系", "邮箱", "电子邮件", "邮编", "邮政编码", "地址", "咨询", "E-mail", "Email", "email");

  /** Words of a line that is about nothing but how to reach the organ. */
  private static final List<String> LINE =
      List.of("邮编", "邮政编码", "联系电话", "联系方式", "联系地址", "办公地址", "传真");

  /** How far behind an address stands what it is for: {@code （公开受理邮箱）}. */
  private static final int BEHIND = 12;

  /** Whose address it is where it is not the organ's. */
  private static final List<String> OTHERS = List.of("申请人", "当事人", "第三人", "举报人", "本人");

  /** Words so near an address may tell whose it is. */
  private static final int NEAR = 20;

  /**
   * A line that addresses stand on.
   *
   * @param contact where the first word of {@link #CONTACT} ends; after the line where it has none
   * @param reaches whether it is about nothing but how to reach the organ
   */
  private record Line(int start, int end, int contact, boolean reaches) {

    static Line of(String text, Span address) {
      int start = text.lastIndexOf('\n', address.start()) + 1;
      int stops = text.indexOf('\n', address.end());
      int end = stops < 0 ? text.length() : stops;
      String words = text.substring(start, end);
      int contact =
          CONTACT.stream()
              .filter(words::contains)
              .mapToInt(c -> start + words.indexOf(c) + c.length())
              .min()
              .orElse(end + 1);
      return new Line(start, end, contact, LINE.stream().anyMatch(words::contains));
    }
  }

  @Override
  public Stream<Violation> in(Case it) {
    String text = it.report().document().text();
    var found = new ArrayList<Violation>();
    Optional<Line> line = Optional.empty();
    for (int at = sign(text, 0); at >= 0; at = sign(text, at + 1)) {
      Span span = new Span(start(text, at), end(text, at));
      boolean named = span.start() < at && isListed(it, text.substring(at + 1, span.end()));
      if (!named) {
        continue;
      }
      line = line.filter(l -> l.end() >= span.end()).or(() -> Optional.of(Line.of(text, span)));
      if (!isOwn(it.report(), span, line.get())) {
        found.add(Violation.at(span, Where.of(it.report(), span), hidden(text, span, at)));
      }
    }
    return found.stream();
  }

  private static int sign(String text, int from) {
    int half = text.indexOf('@', from);
    int full = text.indexOf('＠', from);
    return half < 0 || (full >= 0 && full < half) ? full : half;
  }

  /** Where the name before the sign begins; text formats may write {@code \@}. */
  private static int start(String text, int at) {
    int start = at;
    while (start > 0 && (isName(text.charAt(start - 1)) || text.charAt(start - 1) == '\\')) {
      start--;
    }
    return start;
  }

  private static int end(String text, int at) {
    int end = at + 1;
    while (end < text.length() && isName(text.charAt(end))) {
      end++;
    }
    while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '_'
        || c == '-'
        || c == '+';
  }

  private static boolean isListed(Case it, String domain) {
    String plain = domain.toLowerCase(Locale.ROOT);
    return it.lists().entries("privacy/mailboxes").stream()
        .map(e -> e.get(0))
        .anyMatch(d -> plain.equals(d) || plain.endsWith("." + d));
  }

  /** Whether the line or paragraph tells how the organ is reached. */
  private static boolean isOwn(Report report, Span span, Line line) {
    String text = report.document().text();
    String near = text.substring(Math.max(line.start(), span.start() - NEAR), span.start());
    if (OTHERS.stream().anyMatch(near::contains)) {
      return false;
    }
    boolean outside = report.sections().stream().noneMatch(s -> s.span().holds(span));
    boolean labelled =
        line.contact() <= span.start()
            || text.substring(Math.max(0, line.start() - 12), line.start()).contains("邮箱");
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + BEHIND));
    return after.lines().findFirst().orElse("").contains("邮箱")
        || (labelled && (outside || line.reaches() || isLabel(line, near, span)));
  }

  /** {@code 电子邮箱：} and nothing before it. */
  private static boolean isLabel(Line line, String near, Span span) {
    String label = near.strip();
    boolean whole = span.start() - line.start() <= NEAR;
    return whole && label.length() <= 10 && (label.endsWith("：") || label.endsWith(":"));
  }

  private static String hidden(String text, Span span, int at) {
    int kept = span.start() + 1;
    return text.charAt(span.start())
        + "*".repeat(Math.max(1, at - kept))
        + text.substring(at, span.end());
  }
}
