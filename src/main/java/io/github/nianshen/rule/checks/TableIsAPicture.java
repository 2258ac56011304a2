package io.github.nianshen.rule.checks;

import io.github.nianshen.form.Era;
import io.github.nianshen.form.Template;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Mandated tables in whose place stands a picture. Arguments: the table. Variant {@code attached}:
 * the section says that its table is in an attachment, and no table is in the file.
 */
public final class TableIsAPicture implements Check {
  /** {@code 详见附件}, {@code 见附表1}, {@code 表格另附}. */
  private static final Pattern ATTACHED =
      Pattern.compile("(?:详见|具体见|请见|参见|见)(?:后附)?《?(?:附件|附表)|表格?(?:另附|附后|见附)");

  @Override
  public Stream<Violation> in(Case it) {
    Report report = it.report();
    return Tables.absent(report).stream().flatMap(t -> violation(report, t).stream());
  }

  /** What is said of an absent table that is elsewhere; empty where nothing tells so. */
  static Optional<Violation> violation(Report report, Template template) {
    Optional<Section> home = Tables.home(template).flatMap(report::section);
    if (report.era() == Era.UP_TO_2018 || home.isEmpty() || report.prints(template)) {
      return Optional.empty();
    }
    Section section = home.get();
    boolean picture = Pictures.in(report, section);
    if (!picture && !ATTACHED.matcher(section.span().in(report.document().text())).find()) {
      return Optional.empty();
    }
    return Optional.of(
        Violation.as(
            picture ? Violation.DEFAULT : "attached",
            section.heading().span(),
            Where.in(section, template.name()),
            template.name()));
  }
}
