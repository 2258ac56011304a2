package io.github.nianshen.emit;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Fix;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Source;
import io.github.nianshen.text.Source.Region;
import java.util.ArrayList;
import java.util.List;

/**
 * A safe correction as a platform takes it over at a click, into a file that is UTF-8.
 *
 * @param place what it replaces
 * @param whole whether that is the whole line, its end left out; some platforms know nothing less
 * @param words the new words
 */
record Suggestion(Region place, boolean whole, String words) {
  private static final int MARK = 3;

  /** A longer line is not shown whole. */
  private static final int LONGEST = 1000;

  /** The suggestions of a finding; none where the platform would write other bytes than it read. */
  static List<Suggestion> of(FileResult file, Finding finding) {
    List<Suggestion> all = new ArrayList<>();
    if (file.document().isEmpty() || file.content().isEmpty()) {
      return all;
    }
    Document document = file.document().get();
    for (Fix fix : SafeFixes.of(document, finding)) {
      Source source = document.source();
      Region place = source.region(fix.span());
      long more = file.content().get().length() - Utf8.length(source.text());
      boolean marked = more == MARK;
      if (more == 0 || (marked && place.start().line() > 1)) {
        all.add(of(source, place, fix));
      }
    }
    return all;
  }

  private static Suggestion of(Source source, Region place, Fix fix) {
    String line = source.line(place.start().line());
    boolean whole =
        place.start().line() == place.end().line()
            && line.length() <= LONGEST
            && Mask.of(line).equals(line)
            && !fix.replacement().contains("\n");
    if (!whole) {
      return new Suggestion(place, false, fix.replacement());
    }
    String before = line.substring(0, place.start().column() - 1);
    String after = line.substring(place.end().column() - 1);
    return new Suggestion(place, true, before + fix.replacement() + after);
  }
}
