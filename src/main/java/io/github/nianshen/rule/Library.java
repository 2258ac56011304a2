package io.github.nianshen.rule;

import io.github.nianshen.form.Standard;
import java.util.List;
import java.util.Optional;

/**
 * What rule files may speak of.
 *
 * @param standards the mandated forms
 * @param checks the checks in Java
 */
record Library(List<Standard> standards, List<Check> checks) {

  /** Keeps copies of the lists. */
  Library {
    standards = List.copyOf(standards);
    checks = List.copyOf(checks);
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
}
