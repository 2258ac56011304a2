package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Years;
import io.github.nianshen.outline.OrganKind;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A report is signed after the deadline of its kind of organ, as {@code dates/deadlines} has it.
 * Arguments: the day, the kind of organ, the deadline, what the deadline rests on. Variant {@code
 * local}: the deadline is not one of the law.
 */
public final class DateLate implements Check {
  private static final String LIST = "dates/deadlines";
  private static final String OF_THE_LAW = "法定";

  /** What publishes reports and is no department of a government. */
  private static final Pattern NO_DEPARTMENT =
      Pattern.compile("(?:管委会|管理委员会|居民委员会|村民委员会|学校|大学|学院|医院|公司|社|行|所|站|中心|大队|支队|总队)$");

  /** A line of the list. */
  private record Deadline(MonthDay day, boolean ofTheLaw, String basis) {}

  @Override
  public Stream<Violation> in(Case it) {
    return SureYear.of(it).flatMap(year -> late(it, year)).stream();
  }

  private static Optional<Violation> late(Case it, int year) {
    Report report = it.report();
    OrganKind kind = kind(report);
    return SignedOn.of(report)
        .flatMap(
            signed ->
                deadline(it, kind, year)
                    .filter(d -> signed.day().isAfter(d.day().atYear(year + 1)))
                    .map(d -> violation(report, signed, kind, d, year)));
  }

  private static OrganKind kind(Report report) {
    OrganKind kind = report.organ().kind();
    boolean other = NO_DEPARTMENT.matcher(report.organ().name().strip()).find();
    return kind == OrganKind.DEPARTMENT && other ? OrganKind.UNKNOWN : kind;
  }

  private static Optional<Deadline> deadline(Case it, OrganKind kind, int year) {
    return it.lists().entries(LIST).stream()
        .filter(e -> e.size() >= 5 && List.of(e.get(0).split("、")).contains(kind.word()))
        .filter(e -> Years.parse(e.get(1)).filter(y -> y.hold(Year.of(year))).isPresent())
        .findFirst()
        .flatMap(DateLate::deadline);
  }

  private static Optional<Deadline> deadline(List<String> entry) {
    try {
      MonthDay day = MonthDay.parse("--" + entry.get(2));
      return Optional.of(new Deadline(day, entry.get(3).equals(OF_THE_LAW), entry.get(4)));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static Violation violation(
      Report report, SignedOn signed, OrganKind kind, Deadline deadline, int year) {
    LocalDate last = deadline.day().atYear(year + 1);
    return Violation.as(
        deadline.ofTheLaw() ? Violation.DEFAULT : "local",
        signed.span(),
        Where.of(report, signed.span()),
        SignedOn.written(signed.day()),
        kind.word(),
        SignedOn.written(last),
        deadline.basis());
  }
}
