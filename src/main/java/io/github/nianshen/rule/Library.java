package io.github.nianshen.rule;

import io.github.nianshen.finding.Clause;
import io.github.nianshen.form.Standard;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What rule files may speak of.
 *
 * @param standards the mandated forms
 * @param checks the checks in Java
 * @param clauses the clauses that rules may rest on, by name
 * @param bases the clean reports that examples may edit
 */
record Library(
    List<Standard> standards, List<Check> checks, Map<String, Clause> clauses, Bases bases) {

  /** Keeps copies; the clauses stay in order. */
  Library {
    standards = List.copyOf(standards);
    checks = List.copyOf(checks);
  }

  /** The word lists of the packs. */
  Lists lists() {
    return new Lists(bases.files());
  }

  /** The labels of the forms of some years. */
  Labels labels(Eras eras) {
    return new Labels(
        standards.stream()
            .filter(s -> eras.meet(s.era()))
            .flatMap(s -> s.templates().stream())
            .toList());
  }

  Optional<Check> check(String name) {
    return checks.stream().filter(c -> c.name().equals(name)).findFirst();
  }

  List<String> checkNames() {
    return checks.stream().map(Check::name).sorted().toList();
  }

  Optional<Clause> clause(String name) {
    return Optional.ofNullable(clauses.get(name));
  }
}
