package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Fix;
import io.github.nianshen.outline.HeadingLine;
import io.github.nianshen.outline.Section;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Headings numbered wrongly: skipped, repeated, or not 一、…. A number that is right for its section
 * or for its position is right; a heading without a number lost it to a converter. Of headings that
 * are all out by as much the first is told. Arguments: the heading as printed, the number it should
 * have. Variant {@code form}: a number of another kind.
 */
public final class HeadingNumberWrong implements Check {

  @Override
  public Stream<Violation> in(Case it) {
    var found = new ArrayList<Violation>();
    List<Section> sections = Headings.own(it.report());
    List<Section> all = it.report().sections();
    int shift = 0;
    boolean form = false;
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      HeadingLine heading = section.heading();
      if (heading.number().isEmpty()) {
        continue;
      }
      if (!heading.mark().matches("第?[一二三四五六七八九十]+(?:、|部分|章|节)?.?")) {
        if (!form) {
          found.add(violation("form", section));
        }
        form = true;
        continue;
      }
      int number = heading.number().getAsInt();
      int wanted = section.topic().number();
      boolean right = number == wanted || number == i + 1 || number == all.indexOf(section) + 1;
      if (!right && number - wanted != shift) {
        found.add(violation(Violation.DEFAULT, section));
      }
      shift = right ? 0 : number - wanted;
    }
    return found.stream();
  }

  private static Violation violation(String variant, Section section) {
    String wanted = Headings.mark(section);
    HeadingLine heading = section.heading();
    return Violation.as(variant, heading.span(), Where.in(section), Where.words(heading), wanted)
        .fixedBy(new Fix(heading.span(), wanted + heading.words(), true));
  }
}
