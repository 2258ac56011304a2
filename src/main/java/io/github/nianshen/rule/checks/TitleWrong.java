package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Place;
import io.github.nianshen.form.Era;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Title;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Format;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A title that lacks the organ, the year or 政府信息公开工作年度报告. Arguments: the title as printed, except
 * for the variants {@code absent} and {@code absent-text} (plain text, where titles are lost with
 * the page). Variants {@code organ}, {@code year}, {@code kind}, {@code alias}: what it lacks; an
 * alias is known.
 */
public final class TitleWrong implements Check {
  /** {@code 政府信息公开年度报告}, {@code …工作年报}: known for the mandated words. */
  private static final Pattern ALIAS =
      Pattern.compile("政府信息公开(?:工作)?(?:情况)?的?(?:年度报告|年报|年度工作报告|报告)(?:\\(.*\\))?");

  private static final String MANDATED = "政府信息公开工作年度报告";

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    if (report.title().isEmpty()) {
      boolean text = report.document().format() == Format.TXT;
      return Stream.of(
          Violation.as(text ? "absent-text" : "absent", Where.top(report), Place.REPORT));
    }
    Title title = report.title().get();
    String printed = Headings.shortened(report.document().words(title.span()));
    return variants(title, report.era())
        .map(v -> Violation.as(v, title.span(), Place.REPORT, printed));
  }

  private static Stream<String> variants(Title title, Era era) {
    var variants = new ArrayList<String>();
    if (title.organ().isEmpty()) {
      variants.add("organ");
    }
    if (!title.hasYear()) {
      variants.add("year");
    }
    if (!ALIAS.matcher(title.kind()).matches() || title.kind().contains("图")) {
      variants.add("kind");
    } else if (!title.kind().startsWith(MANDATED) && era != Era.UP_TO_2018) {
      variants.add("alias");
    }
    return variants.stream();
  }
}
