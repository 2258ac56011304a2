package io.github.nianshen.lint;

import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.form.Era;
import io.github.nianshen.outline.Report;
import io.github.nianshen.text.Doubt;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table of a report in a file of its own, as units attach it: {@code 附件：政府信息公开情况统计表.xls}. Only
 * its figures and labels are checked; what a whole report must have is asked of the report.
 */
final class Attachment {
  /** {@code 附件1}, {@code 2018年统计表}, {@code 申请表}. */
  private static final Pattern NAME = Pattern.compile(".*(?:附件|附表|统计表|申请表|诉讼表|公开表|报表).*");

  private static final Set<String> OF_TABLES = Set.of("tables", "totals");

  /** What is said of tables that are absent. */
  private static final Set<String> ABSENT = Set.of("NS201", "NS209");

  private Attachment() {}

  /** Whether a file holds tables of a report and nothing else of it. */
  static boolean is(Report report) {
    if (report.forms().isEmpty() || !report.sections().isEmpty() || report.title().isPresent()) {
      return false;
    }
    Path name = report.document().path().getFileName();
    return report.document().format() == Format.SHEET
        || report.forms().stream().allMatch(f -> f.template().era() == Era.UP_TO_2018)
        || (name != null && NAME.matcher(name.toString()).matches());
  }

  /** What tells that a file was taken for an attachment. */
  static Doubt told(Report report) {
    String names =
        report.forms().stream()
            .map(f -> f.template().name())
            .distinct()
            .collect(Collectors.joining("、"));
    Span first = report.forms().get(0).places().get(0);
    return new Doubt(first, Doubt.Kind.ATTACHMENT, names);
  }

  /** The findings on tables that are there. */
  static List<Finding> on(List<Finding> found, List<RuleInfo> rules) {
    Set<String> kept =
        rules.stream()
            .filter(r -> OF_TABLES.contains(r.group()) && !ABSENT.contains(r.id()))
            .map(RuleInfo::id)
            .collect(Collectors.toSet());
    return found.stream().filter(f -> kept.contains(f.rule())).toList();
  }
}
