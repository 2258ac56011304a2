package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Fix;
import io.github.nianshen.outline.HeadingLine;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Headings numbered wrongly: skipped, repeated, or not 一、…. A number that is right for its section
 * or for its position is right; a heading without a number lost it to a converter. Of headings that
 * are all out by as much the first is told. Arguments: the heading as printed, the number it should
 * have. Variant {@code form}: a number of another kind.
 */
public final class HeadingNumberWrong implements Check {

  /** {@code 三、}, {@code 第三部分}. */
  private static final Pattern ORDINAL = Pattern.compile("第?[一二三四五六七八九十]+(?:、|部分|章|节)?.?");

  /**
   * A numbered heading.
   *
   * @param ordinal whether its number is of the mandated kind
   * @param number what it counts
   * @param right the numbers that are right for it
   */
  private record Numbered(Section section, boolean ordinal, int number, List<Integer> right) {
    int shift() {
      return right.contains(number) ? 0 : number - section.topic().number();
    }

    Numbered mended() {
      return new Numbered(section, true, section.topic().number(), right);
    }
  }

  @Override
  public Stream<Violation> in(Case it) {
    List<Numbered> headings = headings(it.report());
    List<Integer> wrong = wrong(headings);
    return wrong.stream()
        .map(i -> violation(it.report(), headings.get(i), isSafe(headings, i, wrong)));
  }

  private static List<Numbered> headings(Report report) {
    var headings = new ArrayList<Numbered>();
    List<Section> sections = Headings.own(report);
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      OptionalInt number = section.heading().number();
      if (number.isPresent()) {
        boolean ordinal = ORDINAL.matcher(section.heading().mark()).matches();
        int place = report.sections().indexOf(section) + 1;
        List<Integer> right = List.of(section.topic().number(), i + 1, place);
        headings.add(new Numbered(section, ordinal, number.getAsInt(), right));
      }
    }
    return headings;
  }

  /** Which headings are told: of those of another kind, and of those out by as much, the first. */
  private static List<Integer> wrong(List<Numbered> headings) {
    var wrong = new ArrayList<Integer>();
    int shift = 0;
    boolean form = false;
    for (int i = 0; i < headings.size(); i++) {
      Numbered heading = headings.get(i);
      if (!heading.ordinal()) {
        if (!form) {
          wrong.add(i);
        }
        form = true;
        continue;
      }
      if (heading.shift() != 0 && heading.shift() != shift) {
        wrong.add(i);
      }
      shift = heading.shift();
    }
    return wrong;
  }

  /** Whether nothing new is told once a heading is mended: the first of several is not alone. */
  private static boolean isSafe(List<Numbered> headings, int mended, List<Integer> wrong) {
    var then = new ArrayList<Numbered>(headings);
    then.set(mended, headings.get(mended).mended());
    return wrong.containsAll(wrong(then));
  }

  private static Violation violation(Report report, Numbered wrong, boolean safe) {
    Section section = wrong.section();
    HeadingLine heading = section.heading();
    String wanted = Headings.mark(section);
    String variant = wrong.ordinal() ? Violation.DEFAULT : "form";
    return Violation.as(variant, heading.span(), Where.in(section), Where.words(heading), wanted)
        .fixedBy(new Fix(Headings.markOf(report, heading), wanted, safe));
  }
}
