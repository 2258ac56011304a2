package io.github.nianshen.rule;

import io.github.nianshen.finding.Clause;
import io.github.nianshen.finding.Need;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Sample;
import io.github.nianshen.finding.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule as its file states it.
 *
 * @param id such as {@code NS303}
 * @param name such as {@code balance-wrong}
 * @param title in a few words
 * @param basis the clause it rests on
 * @param grading how grave its violations are
 * @param eras the report years it holds for
 * @param demand what it demands
 * @param sayings its messages; the first is the ordinary one
 * @param why why it matters and how to correct it
 * @param examples what passes and what fails
 * @param group the group it belongs to, such as {@code totals}
 * @param clauses the clauses it rests on
 * @param samples what its failing examples look like
 * @param needs what it holds a report against; empty where the report alone is enough
 */
public record Rule(
    String id,
    String name,
    Words title,
    Words basis,
    Grading grading,
    Eras eras,
    Demand demand,
    List<Saying> sayings,
    Words why,
    List<Example> examples,
    String group,
    List<Clause> clauses,
    List<Sample> samples,
    Optional<Need> needs) {

  /** Keeps copies of the lists. */
  public Rule {
    sayings = List.copyOf(sayings);
    examples = List.copyOf(examples);
    clauses = List.copyOf(clauses);
    samples = List.copyOf(samples);
  }

  /**
   * Tries the rule on a report. A fault of the rule itself is thrown, whatever it is; the caller
   * decides what becomes of it.
   */
  public Outcome check(Case it) {
    return eras.hold(it.report()) ? demand.in(it, this) : new Outcome(List.of());
  }

  /** Whether the program keeps it while it reads files, so that no example can break it. */
  public boolean isKeptByProgram() {
    return demand instanceof Demand.Asserted asserted && asserted.assertions().isEmpty();
  }

  /** What outputs may show of it. */
  public RuleInfo info() {
    Map<String, Words> messages = new LinkedHashMap<>();
    Map<String, List<String>> places = new LinkedHashMap<>();
    sayings.forEach(s -> messages.put(s.id(), s.pattern()));
    sayings.forEach(s -> places.put(s.id(), s.places()));
    return new RuleInfo(
        id,
        name,
        title,
        basis,
        grading.ordinary(),
        messages,
        why,
        eras.written(),
        group,
        demand.grades(grading),
        clauses,
        samples,
        places,
        needs);
  }

  /** The message of a variant; the ordinary one where the variant has none of its own. */
  Saying saying(String variant) {
    return sayings.stream().filter(s -> s.id().equals(variant)).findFirst().orElse(sayings.get(0));
  }

  /** The keys of a rule file. */
  public static List<String> keys() {
    return RuleFile.KEYS;
  }
}
