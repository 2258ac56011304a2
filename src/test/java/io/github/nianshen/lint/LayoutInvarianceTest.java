package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One report says the same in every layout, as far as the layout holds it. */
class LayoutInvarianceTest {
  private static final List<String> YEARS = List.of("2019", "2021");

  /** What a damage is told as in the layout of the clean reports. */
  private static final Map<String, Set<String>> PLAIN = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> aCleanReportIsSilentInEveryLayout() {
    return each(
        (year, layout) -> {
          Probe clean = Probe.of(layout, Model.of(year));
          assertEquals(Set.of(), clean.ids(), clean::toString);
        });
  }

  @TestFactory
  Stream<DynamicTest> aReportWithoutZerosIsSilentInEveryLayout() {
    return each(
        (year, layout) -> {
          Probe clean = Probe.of(layout, Model.filled(year, 3));
          assertEquals(Set.of(), clean.ids(), clean::toString);
        });
  }

  @TestFactory
  Stream<DynamicTest> damagedWordsAreToldAlikeInEveryLayout() {
    return each(
        (year, layout) ->
            Damages.TO_WORDS.forEach(
                (name, damage) -> {
                  if (layout != Layout.ONE_PARAGRAPH || !name.equals(Damages.WRONG_WORDS)) {
                    same(name, year, layout, damage);
                  }
                }));
  }

  @TestFactory
  Stream<DynamicTest> damagedTablesAreToldAlikeInEveryLayoutThatHoldsThem() {
    return each(
        (year, layout) ->
            Damages.TO_TABLES.forEach(
                (name, damage) -> {
                  if (layout.holdsFigures()) {
                    same(name, year, layout, damage);
                  } else {
                    noMore(name, year, layout, damage);
                  }
                }));
  }

  @TestFactory
  Stream<DynamicTest> aBlankCellIsToldOrNothingIs() {
    return each(
        (year, layout) -> {
          Consumer<Model> blank = m -> m.set("7.属于行政执法案卷", 4, "");
          if (layout.holdsBlanks()) {
            same("blank", year, layout, blank);
          } else {
            Probe probe = Probe.of(layout, Model.filled(year, 7).with(blank));
            assertEquals(Set.of(), probe.ids(), probe::toString);
          }
        });
  }

  private static void same(String name, String year, Layout layout, Consumer<Model> damage) {
    Set<String> plain = plain(name, year, damage);
    Probe other = Probe.of(layout, Model.filled(year, 7).with(damage));
    assertFalse(plain.isEmpty(), name);
    assertEquals(plain, other.named(), () -> name + "\n" + other);
  }

  private static void noMore(String name, String year, Layout layout, Consumer<Model> damage) {
    Set<String> plain = plain(name, year, damage);
    Probe other = Probe.of(layout, Model.filled(year, 7).with(damage));
    assertTrue(plain.containsAll(other.named()), () -> name + "\n" + other);
  }

  private static Set<String> plain(String name, String year, Consumer<Model> damage) {
    return PLAIN.computeIfAbsent(
        year + name, n -> Probe.of(Layout.PIPES, Model.filled(year, 7).with(damage)).named());
  }

  private static Stream<DynamicTest> each(BiConsumer<String, Layout> check) {
    return YEARS.stream()
        .flatMap(
            year ->
                Arrays.stream(Layout.values())
                    .map(
                        layout ->
                            dynamicTest(year + " " + layout, () -> check.accept(year, layout))));
  }
}
