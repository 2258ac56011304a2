package io.github.nianshen.build;

import io.github.nianshen.finding.Sample;
import io.github.nianshen.form.Standard;
import io.github.nianshen.form.Template;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Example;
import io.github.nianshen.rule.Rule;
import io.github.nianshen.rule.Rulebook;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Turns the project's own rule files into classes that build the same rulebook, so that a start
 * reads neither YAML nor formulas. A tool of the build; it is not in the jar.
 */
final class RuleCompiler {
  private static final String RULES = "io.github.nianshen.rule";
  private static final String CHECKS = "io.github.nianshen.rule.checks";
  private static final String BOOK = "BuiltInBook";

  private RuleCompiler() {}

  /** Takes the folder for the sources that it writes, and the folder of the program's classes. */
  public static void main(String[] args) throws IOException {
    Path sources = Path.of(args[0]);
    Path classes = Path.of(args[1]);
    List<Check> checks = Rulebook.checks();
    Rulebook.Loaded loaded = Rulebook.load(Rulebook.builtInFiles(), checks);
    if (!loaded.errors().isEmpty()) {
      loaded.errors().forEach(System.err::println);
      System.exit(1);
    }
    List<Path> written = new ArrayList<>();
    Path rules = sources.resolve(RULES.replace('.', '/'));
    for (Map.Entry<String, String> one : new BookSource(checks).of(loaded.rulebook()).entrySet()) {
      written.add(write(rules.resolve(one.getKey() + ".java"), one.getValue()));
    }
    Path book = sources.resolve(CHECKS.replace('.', '/')).resolve(BOOK + ".java");
    written.add(write(book, provider(checks)));
    compile(written, classes);
    write(classes.resolve("META-INF/services/" + RULES + ".CompiledBook"), CHECKS + "." + BOOK);
  }

  /** The class that {@link java.util.ServiceLoader} finds; it knows the checks in Java. */
  private static String provider(List<Check> checks) {
    return """
        package %s;

        public final class %s implements %s.CompiledBook {
          @Override
          public %s.Rulebook book() {
            return %s.BuiltInRules.book(%s);
          }
        }
        """
        .formatted(
            CHECKS,
            BOOK,
            RULES,
            RULES,
            RULES,
            checks.stream()
                .map(c -> "new " + c.getClass().getCanonicalName() + "()")
                .collect(Collectors.joining(", ")));
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text + (text.endsWith("\n") ? "" : "\n"));
  }

  private static void compile(List<Path> sources, Path classes) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        Stream.of("--release", "17", "-encoding", "UTF-8", "-proc:none", "-g:none", "-Xlint:all")
            .collect(Collectors.toCollection(ArrayList::new));
    options.addAll(List.of("-Werror", "-d", classes.toString()));
    options.addAll(
        List.of("-cp", classes + File.pathSeparator + System.getProperty("java.class.path")));
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      if (!javac
          .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call()) {
        System.exit(1);
      }
    }
  }

  /** Java that builds a rulebook: a method for each rule, form and other large piece. */
  private static final class BookSource {
    /** What is longer stands in a method of its own, far below the limit of a method's code. */
    private static final int LONG = 3_000;

    /** Where the methods of a type go; what a type is made of goes with it. */
    private static final Map<Class<?>, String> HOMES =
        Map.of(
            Rulebook.class, "BuiltInRules",
            Standard.class, "BuiltInForms",
            Example.class, "BuiltInExamples",
            Sample.class, "BuiltInExamples");

    private final List<Check> checks;
    private final Map<String, StringBuilder> classes = new TreeMap<>();
    private final Map<String, String> known = new HashMap<>();
    private String home = "";

    BookSource(List<Check> checks) {
      this.checks = checks;
    }

    /** The sources of all classes by name. */
    Map<String, String> of(Rulebook book) {
      String all = value(book);
      method("BuiltInRules", "Rulebook", "book", "Check... checks", all);
      return classes.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, e -> whole(e.getKey(), e.getValue())));
    }

    private static String whole(String name, StringBuilder methods) {
      return """
          package %s;

          import java.math.BigDecimal;
          import java.util.List;
          import java.util.Optional;

          /** Made of the files in rules/. */
          public final class %s {
            private %s() {}

            private static <K, V> java.util.Map<K, V> map(List<K> keys, List<V> values) {
              java.util.Map<K, V> map = new java.util.LinkedHashMap<>();
              for (int i = 0; i < keys.size(); i++) {
                map.put(keys.get(i), values.get(i));
              }
              return map;
            }
          %s}
          """
          .formatted(RULES, name, name, methods);
    }

    private String value(Object it) {
      if (it instanceof String words) {
        return quoted(words);
      }
      if (it instanceof Integer || it instanceof Boolean) {
        return it.toString();
      }
      if (it instanceof BigDecimal number) {
        return "new BigDecimal(" + quoted(number.toString()) + ")";
      }
      if (it instanceof Enum<?> constant) {
        return constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
      }
      if (it instanceof Optional<?> perhaps) {
        return perhaps.map(v -> "Optional.of(" + value(v) + ")").orElse("Optional.empty()");
      }
      if (it instanceof List<?> list) {
        return "List.of(" + values(list) + ")";
      }
      if (it instanceof Map<?, ?> map) {
        List<?> keys = keys(map);
        return map.isEmpty()
            ? "java.util.Map.of()"
            : "map(List.of(%s), List.of(%s))"
                .formatted(values(keys), values(keys.stream().map(map::get).toList()));
      }
      if (it instanceof Check check) {
        return "checks[" + checks.stream().map(Check::name).toList().indexOf(check.name()) + "]";
      }
      return made(it);
    }

    private String values(Collection<?> all) {
      return all.stream().map(this::value).collect(Collectors.joining(", "));
    }

    /** A map without an order of its own gets one, so that every build writes the same. */
    private static List<?> keys(Map<?, ?> map) {
      boolean ordered = !map.getClass().getName().contains("ImmutableCollections");
      return ordered ? List.copyOf(map.keySet()) : map.keySet().stream().sorted().toList();
    }

    /** A call of the constructor, or of a method that calls it. */
    private String made(Object it) {
      Class<?> type = it.getClass();
      String outer = home;
      home = HOMES.getOrDefault(type, home);
      String written =
          type.getSimpleName().equals("BoundedPattern")
              ? "BoundedPattern.tried(" + quoted(part(it, "pattern").toString()) + ")"
              : "new %s(%s)"
                  .formatted(
                      type.getCanonicalName(),
                      parts(type).stream()
                          .map(p -> value(part(it, p)))
                          .collect(Collectors.joining(", ")));
      boolean apart = !home.equals(outer) || it instanceof Rule || written.length() > LONG;
      String call = apart && !(it instanceof Rulebook) ? called(it, written) : written;
      home = outer;
      return call;
    }

    private String called(Object it, String written) {
      boolean checking = it instanceof Rule;
      return known.computeIfAbsent(
          home + written,
          w -> {
            String name = it.getClass().getSimpleName().toLowerCase(Locale.ROOT) + known.size();
            String type = it.getClass().getCanonicalName();
            method(home, type, name, checking ? "Check[] checks" : "", written);
            return home + "." + name + (checking ? "(checks)" : "()");
          });
    }

    private void method(String home, String type, String name, String given, String written) {
      classes
          .computeIfAbsent(home, h -> new StringBuilder())
          .append(given.endsWith("... checks") ? "\n  public static " : "\n  static ")
          .append(type + " " + name + "(" + given + ") {\n    return " + written + ";\n  }\n");
    }

    /** The names of what a value is made of, in the order of its constructor. */
    private static List<String> parts(Class<?> type) {
      if (type == Template.class) {
        return List.of("name", "era", "section", "across", "heads", "groups");
      }
      if (!type.isRecord()) {
        throw new IllegalArgumentException("no way to write a " + type);
      }
      return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    private static Object part(Object it, String name) {
      try {
        Field field = it.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(it);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    private static String quoted(String words) {
      var out = new StringBuilder("\"");
      for (char c : words.toCharArray()) {
        switch (c) {
          case '"', '\\' -> out.append('\\').append(c);
          case '\n' -> out.append("\\n");
          default -> out.append(c < ' ' ? "\\%03o".formatted((int) c) : String.valueOf(c));
        }
      }
      return out.append('"').toString();
    }
  }
}
