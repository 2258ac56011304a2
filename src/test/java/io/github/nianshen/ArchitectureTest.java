package io.github.nianshen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.nianshen.Compiled.ALL;
import static io.github.nianshen.Compiled.ROOT;
import static io.github.nianshen.Compiled.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may know whom, as CONTRIBUTING.md draws it. */
class ArchitectureTest {
  /** Each package and the packages that it may know. */
  private static final Map<String, Set<String>> DRAWN =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("finding", Set.of("text")),
          Map.entry("form", Set.of("text")),
          Map.entry("read", Set.of("text", "read.piece", "read.office", "read.pdf")),
          Map.entry("read.piece", Set.of("text")),
          Map.entry("read.office", Set.of("text", "read.piece")),
          Map.entry("read.pdf", Set.of("text", "read.piece")),
          Map.entry("read.archive", Set.of("text", "read.piece")),
          Map.entry("outline", Set.of("text", "form")),
          Map.entry("rule", Set.of("text", "finding", "form", "outline")),
          Map.entry("config", Set.of("text", "finding", "form", "outline", "rule")),
          Map.entry("corpus", Set.of("text", "finding", "form", "outline", "rule")),
          Map.entry(
              "lint",
              Set.of(
                  "text",
                  "finding",
                  "form",
                  "read",
                  "read.piece",
                  "read.archive",
                  "outline",
                  "rule",
                  "config",
                  "corpus")),
          Map.entry("emit", Set.of("text", "finding")),
          Map.entry("cli", Set.of("config", "lint", "corpus", "emit", "lsp")),
          Map.entry(
              "lsp",
              Set.of(
                  "text",
                  "finding",
                  "form",
                  "read.piece",
                  "outline",
                  "rule",
                  "config",
                  "corpus",
                  "lint",
                  "emit")));

  /** Below these the command line passes values on, and calls nothing that works. */
  private static final Set<String> VALUES = Set.of("text", "finding", "form", "outline", "rule");

  @Test
  void everyPackageIsDrawn() {
    Set<String> there = new TreeSet<>();
    ALL.forEach(c -> there.add(part(c)));
    there.removeAll(DRAWN.keySet());
    assertEquals(Set.of(), there);
  }

  @Test
  void arrowsPointOnlyAsDrawn() {
    List<String> wrong = new ArrayList<>();
    for (Dependency arrow : arrows()) {
      String from = part(arrow.getOriginClass());
      String to = part(arrow.getTargetClass());
      boolean value = from.equals("cli") && VALUES.contains(to) && isValue(arrow.getTargetClass());
      if (!from.equals(to) && !DRAWN.getOrDefault(from, Set.of()).contains(to) && !value) {
        wrong.add(arrow.getDescription());
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<Dependency> arrows() {
    List<Dependency> arrows = new ArrayList<>();
    for (JavaClass one : ALL) {
      one.getDirectDependenciesFromSelf().stream()
          .filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT))
          .forEach(arrows::add);
    }
    assertFalse(arrows.isEmpty());
    return arrows;
  }

  private static boolean isValue(JavaClass it) {
    return it.isRecord() || it.isEnum() || it.isAssignableTo(Throwable.class);
  }

  @Test
  void packagesMakeNoCircle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void outputsSeeNeitherReportsNorRules() {
    noClasses()
        .that()
        .resideInAPackage(within("emit"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            within("outline"), within("rule"), within("form"), within("read"), within("lint"))
        .allowEmptyShould(true)
        .check(ALL);
  }

  @Test
  void theDrawingInTheGuideIsThisOne() throws IOException {
    Pattern row = Pattern.compile("^\\| `([a-z.]+)` \\| [^|]+ \\| ([^|]+) \\|$");
    Map<String, Set<String>> guide =
        Files.readString(Path.of("CONTRIBUTING.md"))
            .lines()
            .map(row::matcher)
            .filter(Matcher::matches)
            .collect(Collectors.toMap(m -> m.group(1), m -> named(m.group(2))));
    assertEquals(DRAWN, guide);
  }

  private static Set<String> named(String cell) {
    return Pattern.compile("`([\\w.]+)`")
        .matcher(cell)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toSet());
  }

  private static String part(JavaClass it) {
    String inner = it.getPackageName().substring(ROOT.length());
    String name = inner.isEmpty() ? "" : inner.substring(1);
    return DRAWN.containsKey(name) ? name : name.replaceFirst("\\..*", "");
  }
}
