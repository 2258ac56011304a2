package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The compiled rules say what the rule files say, to the last field. */
class CompiledBookTest {
  /** Read anew in each test: kept in a field, it would outlive a change of the loader. */
  private static Rulebook read() {
    return Rulebook.load(Rulebook.builtInFiles(), Rulebook.checks()).rulebook();
  }

  private static CompiledBook compiled() {
    return ServiceLoader.load(CompiledBook.class)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no compiled rules: build with Maven"));
  }

  @Test
  void everyRuleIsTheOneOfItsFile() {
    List<Rule> rules = compiled().book().rules();
    List<Rule> read = read().rules();
    assertEquals(ids(read), ids(rules));
    for (int i = 0; i < rules.size(); i++) {
      assertEquals(deep(read.get(i)), deep(rules.get(i)), "build anew with Maven");
    }
  }

  private static List<String> ids(List<Rule> rules) {
    return rules.stream().map(Rule::id).toList();
  }

  @Test
  void formsClausesAndOtherFilesAreThoseOfTheFiles() {
    Rulebook book = compiled().book();
    Rulebook read = read();
    assertEquals(deep(read.standards()), deep(book.standards()));
    assertEquals(read.clauses(), book.clauses());
    assertEquals(read.files(), book.files());
  }

  @Test
  void theBuiltInBookIsTheCompiledOne() {
    assertEquals(deep(compiled().book()), deep(Rulebook.builtIn()));
  }

  /** What is compared goes down to labels, formulas, examples and checks. */
  @Test
  void theComparisonSeesTheLeaves() {
    String all = deep(read());
    Stream.of("Template(", "CellRef(", "Variant(", "Replace(", "Clause(", "SectionMissing(")
        .forEach(part -> assertTrue(all.contains(part), part));
  }

  private static String deep(Object it) {
    if (it instanceof Optional<?> perhaps) {
      return perhaps.map(v -> "[" + deep(v) + "]").orElse("[]");
    }
    if (it instanceof Collection<?> all) {
      return all.stream().map(CompiledBookTest::deep).collect(Collectors.joining(", ", "[", "]"));
    }
    if (it instanceof Map<?, ?> map) {
      Stream<String> entries =
          map.entrySet().stream().map(e -> deep(e.getKey()) + "=" + deep(e.getValue()));
      boolean ordered = map.getClass().getName().contains("Unmodifiable");
      return (ordered ? entries : entries.sorted()).toList().toString();
    }
    boolean own = it.getClass().getName().startsWith("io.github.nianshen.");
    return own && !(it instanceof Enum<?>) ? fields(it) : "'" + it + "'";
  }

  private static String fields(Object it) {
    return Stream.of(it.getClass().getDeclaredFields())
        .filter(
            f -> !Modifier.isStatic(f.getModifiers()) && !Modifier.isTransient(f.getModifiers()))
        .map(f -> f.getName() + "=" + deep(value(f, it)))
        .collect(Collectors.joining(", ", it.getClass().getSimpleName() + "(", ")"));
  }

  private static Object value(Field field, Object it) {
    try {
      field.setAccessible(true);
      return field.get(it);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
