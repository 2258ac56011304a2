package io.github.nianshen.rule.checks;

import io.github.nianshen.finding.Fix;
import io.github.nianshen.outline.Lines;
import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Lists;
import io.github.nianshen.rule.PackFile;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A clean report that a test damages line by line, and what a check finds in it. */
final class Tried {
  private static final Lists LISTS =
      new Lists(
          Rulebook.builtInFiles().stream()
              .collect(Collectors.toMap(PackFile::name, PackFile::text)));

  private final List<String> lines;

  private Tried(List<String> lines) {
    this.lines = new ArrayList<>(lines);
  }

  /** The clean report of a year. */
  static Tried clean(String year) {
    String text =
        Rulebook.builtInFiles().stream()
            .filter(f -> f.name().equals("examples/" + year + ".txt"))
            .map(PackFile::text)
            .findFirst()
            .orElseThrow();
    return new Tried(
        text.lines().filter(l -> !l.isBlank()).map(l -> l.replace(" | ", "|")).toList());
  }

  static Tried of(String... lines) {
    return new Tried(List.of(lines));
  }

  /** The first line that holds some words, in other words. */
  Tried replace(String from, String to) {
    int at = line(from);
    lines.set(at, lines.get(at).replace(from, to));
    return this;
  }

  /** Without the lines from the first with some words to the one before the next with others. */
  Tried cut(String from, String to) {
    lines.subList(line(from), line(to)).clear();
    return this;
  }

  Tried drop(String words) {
    lines.remove(line(words));
    return this;
  }

  /** Without the line of these words. */
  Tried dropLine(String words) {
    lines.remove(words);
    return this;
  }

  /** The line of these words in other words. */
  Tried replaceLine(String from, String to) {
    lines.replaceAll(l -> l.equals(from) ? to : l);
    return this;
  }

  /** The first row with some words, its cells blank but for its label. */
  Tried blanks(String words) {
    int at = line(words);
    lines.set(at, lines.get(at).replaceAll("(?<=\\|)[^|]*", ""));
    return this;
  }

  /** Every cell of a table in a line of its own. */
  Tried cells() {
    var all = new ArrayList<String>();
    for (String line : lines) {
      all.addAll(List.of(line.split("\\|", -1)));
    }
    all.removeIf(String::isEmpty);
    return new Tried(all);
  }

  Tried after(String words, String... more) {
    lines.addAll(line(words) + 1, List.of(more));
    return this;
  }

  Tried before(String words, List<String> more) {
    lines.addAll(line(words), more);
    return this;
  }

  /** The lines from one with some words to the one before the next with others. */
  List<String> part(String from, String to) {
    return List.copyOf(lines.subList(line(from), line(to)));
  }

  private int line(String words) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(words)) {
        return i;
      }
    }
    throw new AssertionError("no line with " + words);
  }

  Report report() {
    return Lines.read(lines);
  }

  /** What a check finds: variant, words it stands at, arguments. */
  List<String> by(Check check) {
    Report report = report();
    return check
        .in(new Case(report, LISTS))
        .map(
            v ->
                (v.variant().equals(Violation.DEFAULT) ? "" : v.variant() + " ")
                    + "["
                    + words(report, v.span())
                    + "] "
                    + v.arguments().stream().collect(Collectors.joining(", ")))
        .map(String::strip)
        .toList();
  }

  /** Where a check finds something, in a person's words. */
  List<String> places(Check check) {
    return check
        .in(new Case(report(), LISTS))
        .map(v -> String.join(" > ", v.place().steps()))
        .toList();
  }

  /** The words that would stand after the first fix. */
  List<String> fixes(Check check) {
    return check
        .in(new Case(report(), LISTS))
        .flatMap(v -> v.fixes().stream())
        .map(Fix::replacement)
        .toList();
  }

  private static String words(Report report, Span span) {
    return Lines.words(report, span).strip();
  }
}
