package io.github.nianshen.rule;

import io.github.nianshen.finding.Words;
import io.github.nianshen.text.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found wrong while a pack was read. */
public final class Faults {
  private final List<RuleError> errors = new ArrayList<>();

  /** Notes a fault at an offset of a file, in UTF-16 units. */
  void add(PackFile file, int offset, Words message) {
    Source source = Source.same(file.text());
    Source.Position at = source.position(Math.min(offset, file.text().length()));
    errors.add(new RuleError(file.name(), at.line(), at.column(), message, source.line(at.line())));
  }

  int count() {
    return errors.size();
  }

  /** Each fault once, file by file as they were read, from the top of each. */
  public List<RuleError> errors() {
    List<String> files = errors.stream().map(RuleError::file).distinct().toList();
    return errors.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt((RuleError e) -> files.indexOf(e.file()))
                .thenComparingInt(RuleError::line)
                .thenComparingInt(RuleError::column))
        .toList();
  }
}
