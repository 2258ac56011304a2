package io.github.nianshen.rule;

import io.github.nianshen.finding.Message;
import io.github.nianshen.finding.Place;
import io.github.nianshen.finding.Related;
import io.github.nianshen.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What must hold at each node of a kind.
 *
 * @param eras the report years it holds for
 * @param scope the nodes
 * @param when asked first; the node is passed over unless the answer is yes
 * @param check what must hold; only a plain no is a breach
 * @param written the same as its file writes it
 * @param grading how grave a breach is
 * @param saying what to say of it
 */
record Assertion(
    Eras eras,
    Scope scope,
    Optional<Question> when,
    Question check,
    String written,
    Grading grading,
    Saying saying) {

  /** Names that messages may use besides those of the node, where numbers are compared. */
  static final Set<String> OF_COMPARISONS =
      Set.of("left", "right", "left_words", "right_words", "formula");

  /** The nodes of a report where this is to be tried. */
  List<Scene> scenes(Case it) {
    if (!eras.hold(it.report())) {
      return List.of();
    }
    return scope.scenes(it).filter(s -> when.map(w -> w.in(s) == Truth.YES).orElse(true)).toList();
  }

  /** Whether a breach is a broken sum, which may share its cause with others. */
  boolean isSum() {
    return scope.each() != Each.MATCH
        && check instanceof Comparison c
        && c.links().size() == 1
        && c.links().get(0).sign() == Comparison.Sign.EQ;
  }

  /** The cells that a find is held against. */
  Set<Spot.Id> claimed(Scene scene) {
    return scope.each() == Each.MATCH
        ? check.cells(scene).map(Spot::id).collect(Collectors.toSet())
        : Set.of();
  }

  /** What is to be said at a node where this does not hold. */
  Breach breach(Rule rule, Scene scene) {
    boolean found = scope.each() == Each.MATCH;
    List<Spot> spots = check.cells(scene).filter(s -> s.span().isPresent()).distinct().toList();
    Optional<Spot> first = found ? Optional.empty() : spots.stream().findFirst();
    Span span = first.flatMap(Spot::span).orElse(scene.span());
    Place place = first.map(s -> s.place(scene.report())).orElse(scene.place());
    var operands = new Operands(spots);
    List<Related> related = found ? operands.plain() : operands.of(check, scene);
    List<String> arguments = saying.places().stream().map(p -> words(p, scene)).toList();
    return new Breach(
        rule,
        grading.at(scene),
        new Message(saying.id(), arguments),
        span,
        place,
        related,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private String words(String name, Scene scene) {
    if (!OF_COMPARISONS.contains(name) || !(check instanceof Comparison comparison)) {
      return scene.words(name);
    }
    Comparison.Pair pair = comparison.spoken(scene);
    return switch (name) {
      case "left" -> Wording.number(pair.left(), scene);
      case "right" -> Wording.number(pair.right(), scene);
      case "left_words" -> Wording.of(pair.left(), scene);
      case "right_words" -> Wording.of(pair.right(), scene);
      default -> Wording.of(pair, scene);
    };
  }
}
