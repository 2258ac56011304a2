package io.github.nianshen.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Fix;
import io.github.nianshen.lint.Reports.Recipe;
import io.github.nianshen.text.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** A fix that is called safe removes its finding and adds none. */
@Tag("slow")
class SafeFixTest {
  private static final List<String> LAYOUTS = List.of("PIPES", "TABS", "CELLS", "CELLS_DENSE");

  @Provide
  Arbitrary<Set<String>> faults() {
    return Arbitraries.of(Damages.MENDABLE.keySet()).set().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> layouts() {
    return Arbitraries.of(LAYOUTS);
  }

  @Provide
  Arbitrary<String> years() {
    return Arbitraries.of("2019", "2021");
  }

  @Property(tries = 60, seed = "2021")
  void aSafeFixRemovesItsFindingAndAddsNone(
      @ForAll("faults") Set<String> faults,
      @ForAll("layouts") String layout,
      @ForAll("years") String year) {
    String text = Layout.valueOf(layout).words(new Recipe(year, 0, faults).model());
    Probe before = read(text);
    assertFalse(before.all().isEmpty());
    for (Finding finding : before.all()) {
      finding.fixes().stream()
          .filter(Fix::safe)
          .findFirst()
          .ifPresent(f -> fixes(text, finding, f));
    }
  }

  @Provide
  Arbitrary<Set<String>> slips() {
    return Arbitraries.of(Damages.SLIPS.keySet()).set().ofMinSize(1).ofMaxSize(3);
  }

  @Property(tries = 60, seed = "2021")
  void slipsAreMendedOneByOneAndNothingIsLeftToMend(
      @ForAll("slips") Set<String> slips,
      @ForAll("layouts") String layout,
      @ForAll("years") String year) {
    Model model = new Recipe(year, 0, Set.of()).model();
    slips.forEach(s -> Damages.SLIPS.get(s).accept(model));
    String text = Layout.valueOf(layout).words(model);
    Probe before = read(text);
    List<Finding> safe = safe(before);
    assertEquals(slips.size(), safe.size(), before::toString);
    safe.forEach(f -> fixes(text, f, f.fixes().get(0)));
    String mended = text;
    for (int i = 0; i < slips.size(); i++) {
      Probe now = read(mended);
      mended = mended(mended, now, safe(now).get(0).fixes().get(0));
    }
    assertEquals(List.of(), safe(read(mended)));
    assertEquals(before.all().size() - slips.size(), read(mended).all().size(), mended);
  }

  private static List<Finding> safe(Probe probe) {
    return probe.all().stream().filter(f -> f.fixes().stream().anyMatch(Fix::safe)).toList();
  }

  private static String mended(String text, Probe probe, Fix fix) {
    Source source = probe.document().orElseThrow().source();
    return text.substring(0, source.sourceOffset(fix.span().start()))
        + fix.replacement()
        + text.substring(source.sourceOffset(fix.span().end() - 1) + 1);
  }

  @Property(tries = 60)
  void allAtOnceLeaveNoneThatIsSafeAndNothingNew(
      @ForAll("recipes") Recipe recipe, @ForAll("layouts") String layout) {
    String text = Layout.valueOf(layout).words(recipe.model());
    Probe before = read(text);
    String fixed = allFixed(text, before);
    Probe after = read(fixed);
    assertEquals(fixed, allFixed(fixed, after), after::toString);
    Set<String> old = before.ids();
    assertTrue(old.containsAll(after.ids()), () -> before + "\n\n" + after);
  }

  @Provide
  Arbitrary<Recipe> recipes() {
    return Reports.recipes();
  }

  /** The text with the first safe fix of every finding, from the end. */
  private static String allFixed(String text, Probe probe) {
    var fixed = new StringBuilder(text);
    Source source = probe.document().orElseThrow().source();
    probe.all().stream()
        .flatMap(f -> f.fixes().stream().filter(Fix::safe).limit(1))
        .sorted(Comparator.comparing(Fix::span).reversed())
        .forEach(
            f ->
                fixed.replace(
                    source.sourceOffset(f.span().start()),
                    source.sourceOffset(f.span().end() - 1) + 1,
                    f.replacement()));
    return fixed.toString();
  }

  private static Probe read(String text) {
    return Probe.of("report.txt", text.getBytes(UTF_8));
  }

  private static void fixes(String text, Finding finding, Fix fix) {
    Probe before = read(text);
    assertEquals(text, before.document().orElseThrow().source().text());
    String fixed = mended(text, before, fix);
    Probe after = read(fixed);
    List<String> left = new ArrayList<>(prints(after));
    List<String> was = new ArrayList<>(prints(before));
    assertTrue(was.remove(name(finding)));
    was.forEach(left::remove);
    assertEquals(List.of(), left, () -> finding + "\n" + after);
    assertEquals(before.all().size() - 1, after.all().size(), () -> finding + "\n" + after);
  }

  private static List<String> prints(Probe probe) {
    return probe.all().stream().map(SafeFixTest::name).toList();
  }

  /**
   * Told by what is demanded, without the words of the section and of the heading as printed: a fix
   * may change those.
   */
  private static String name(Finding finding) {
    List<String> arguments = finding.message().arguments();
    String demanded = arguments.isEmpty() ? "" : arguments.get(arguments.size() - 1);
    return finding.rule() + " " + finding.message().id() + " " + demanded;
  }
}
