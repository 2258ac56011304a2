package io.github.nianshen.rule;

import io.github.nianshen.finding.Grade;
import io.github.nianshen.finding.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The demand of a rule: assertions of its file, or a check in Java. */
sealed interface Demand permits Demand.Asserted, Demand.InJava {

  /** Tries it on a report. */
  Outcome in(Case it, Rule rule);

  /** Every level that a breach can have, where the rule grades as told. */
  default List<Grade> grades(Grading rule) {
    return rule.grades();
  }

  /** Formulas. */
  record Asserted(List<Assertion> assertions) implements Demand {
    /** Keeps a copy of the list. */
    public Asserted {
      assertions = List.copyOf(assertions);
    }

    @Override
    public Outcome in(Case it, Rule rule) {
      var single = new ArrayList<Breach>();
      var identities = new ArrayList<Identity>();
      var claims = new ArrayList<Claim>();
      for (Assertion assertion : assertions) {
        for (Scene scene : assertion.scenes(it)) {
          if (assertion.isSum()) {
            identity(assertion, scene, rule).ifPresent(identities::add);
          } else if (assertion.check().in(scene) == Truth.NO) {
            Set<Spot.Id> cells = assertion.claimed(scene);
            Breach breach = assertion.breach(rule, scene);
            if (cells.isEmpty()) {
              single.add(breach);
            } else {
              claims.add(new Claim(breach, cells));
            }
          }
        }
      }
      return new Outcome(single, identities, claims);
    }

    @Override
    public List<Grade> grades(Grading rule) {
      var grades = new LinkedHashSet<Grade>(rule.grades());
      for (Assertion assertion : assertions) {
        Grading own = assertion.grading();
        if (own.ordinary() != rule.ordinary()) {
          grades.add(Grade.where(own.ordinary(), "not (" + assertion.written() + ")"));
        }
        own.grades().stream().skip(1).forEach(grades::add);
      }
      return List.copyOf(grades);
    }

    private static Optional<Identity> identity(Assertion assertion, Scene scene, Rule rule) {
      Comparison.Pair pair = ((Comparison) assertion.check()).begin();
      Optional<BigDecimal> gap =
          pair.left().in(scene).flatMap(l -> pair.right().in(scene).map(l::subtract));
      return gap.map(
          g ->
              new Identity(
                  pair,
                  scene,
                  g,
                  g.signum() == 0 ? Optional.empty() : Optional.of(assertion.breach(rule, scene))));
    }
  }

  /** An algorithm. */
  record InJava(Check check) implements Demand {
    @Override
    public Outcome in(Case it, Rule rule) {
      return new Outcome(check.in(it).map(v -> breach(v, rule)).toList());
    }

    private static Breach breach(Violation v, Rule rule) {
      Saying saying = rule.saying(v.variant());
      if (saying.places().size() != v.arguments().size()) {
        throw new IllegalStateException(
            rule.id()
                + ": message "
                + saying.id()
                + " has places "
                + saying.places()
                + " and was given "
                + v.arguments());
      }
      return new Breach(
          rule,
          rule.grading().of(v.variant()),
          new Message(saying.id(), v.arguments()),
          v.span(),
          v.place(),
          v.related(),
          v.fixes(),
          v.cause(),
          v.quote());
    }
  }
}
