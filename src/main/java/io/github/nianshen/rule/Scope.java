package io.github.nianshen.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which nodes a rule visits.
 *
 * @param each the kind of node
 * @param form the form's name, where nodes of a form are visited
 * @param finder what is looked for, where finds are visited
 */
record Scope(Each each, Optional<String> form, Optional<Finder> finder) {
  /** {@code column of 申请表}, {@code form 统计表}, {@code date}. */
  private static final Pattern WRITTEN = Pattern.compile("([a-z]+)(?:\\s+(?:of\\s+)?(\\S+))?");

  /** Reads what follows {@code each:}; empty where it is none of the closed list. */
  static Optional<Scope> parse(String written) {
    Matcher m = WRITTEN.matcher(written.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    Optional<String> form = Optional.ofNullable(m.group(2));
    return Each.named(m.group(1))
        .filter(e -> e.ofForm() == form.isPresent())
        .map(e -> new Scope(e, form, Optional.empty()));
  }

  /** The same that looks for something. */
  Scope with(Finder sought) {
    return new Scope(each, form, Optional.of(sought));
  }

  /** Every such node of a report, in reading order. */
  Stream<Scene> scenes(Case it) {
    return finder
        .map(f -> f.scenes(it))
        .or(() -> form.map(f -> FormScenes.of(each, f, it)))
        .orElseGet(() -> it.scenes(each).stream());
  }
}
