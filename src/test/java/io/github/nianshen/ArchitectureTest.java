package io.github.nianshen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.nianshen.rule.Rulebook;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom, as CONTRIBUTING.md draws it, and what no class may do. */
class ArchitectureTest {
  private static final String ROOT = "io.github.nianshen";
  private static final Path SOURCES = Path.of("src", "main", "java");

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .importUrl(Rulebook.class.getProtectionDomain().getCodeSource().getLocation());

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

  /** Each library and the packages that may know it. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.antlr", Set.of("outline", "rule")),
          Map.entry("org.snakeyaml", Set.of("rule")),
          Map.entry("org.jsoup", Set.of("read")),
          Map.entry("org.commonmark", Set.of("read")),
          Map.entry("org.mozilla.universalchardet", Set.of("read")),
          Map.entry("org.apache.commons.csv", Set.of("corpus")),
          Map.entry("org.sqlite", Set.of("corpus")),
          Map.entry("java.sql", Set.of("corpus")),
          Map.entry("com.github.difflib", Set.of("emit")),
          Map.entry("org.apache.pdfbox", Set.of("read.pdf")),
          Map.entry("org.apache.fontbox", Set.of("read.pdf")),
          Map.entry("de.jcup", Set.of("emit")),
          Map.entry("com.fasterxml.jackson", Set.of("emit")),
          Map.entry("org.apache.commons.cli", Set.of("cli")),
          Map.entry("javax.swing", Set.of("cli")),
          Map.entry("org.eclipse.lsp4j", Set.of("lsp")),
          Map.entry("com.google.gson", Set.of("lsp")),
          Map.entry("org.dhatim.fastexcel", Set.of("emit")),
          Map.entry("org.apache.poi", Set.of("read.office")),
          Map.entry("javax.xml.stream", Set.of("read.office", "emit")));

  /** Types of static fields that cannot change, or whose contents are looked at as well. */
  private static final Set<String> UNCHANGING =
      Set.of(
          "java.lang.String",
          "java.util.regex.Pattern",
          "java.util.Comparator",
          "java.nio.charset.Charset",
          "java.nio.file.Path",
          "java.math.BigDecimal",
          "java.time.Year");

  private static final Set<String> COLLECTIONS =
      Set.of("java.util.List", "java.util.Set", "java.util.Map");

  /** {@code RuleManager}, {@code TextUtils}, {@code CheckImpl}, {@code AbstractRule}. */
  private static final Pattern EMPTY_NAME =
      Pattern.compile(".*(?:Manager|Helper|Util|Utils|Impl)|Abstract.*");

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
  void windowsAreShownAtADeskOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(within("read"))
        .and()
        .haveNameNotMatching(".*\\.cli\\.(ScreenDesk|FolderWindow)")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.swing..")
        .check(ALL);
  }

  @Test
  void jsonForScriptsNeedsNoMoreThanTheStreamingHalfOfJackson() {
    noClasses()
        .that()
        .haveNameMatching(".*\\.emit\\.Json.*")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson.databind..", "de.jcup..")
        .check(ALL);
  }

  @Test
  void rulesSeeNoFiles() {
    noClasses()
        .that()
        .resideInAPackage(within("rule"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.nio.file..", "java.nio.channels..", "java.net..", "java.util.zip..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile|Console)")
        .check(ALL);
  }

  @Test
  void onlyTheCommandLinePrintsExitsAndReadsTheEnvironment() {
    noClasses()
        .that()
        .resideOutsideOfPackages(within("cli"), within("lsp"))
        .should()
        .accessTargetWhere(reachesOut())
        .check(ALL);
  }

  private static DescribedPredicate<JavaAccess<?>> reachesOut() {
    Set<String> system =
        Set.of("out", "err", "in", "exit", "getenv", "getProperty", "getProperties", "setProperty");
    Set<String> others =
        Set.of(
            "java.lang.Runtime.exit",
            "java.lang.Runtime.halt",
            "java.lang.Runtime.exec",
            "java.lang.Integer.getInteger",
            "java.lang.Long.getLong",
            "java.lang.Boolean.getBoolean",
            "java.util.Locale.getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.ZoneId.systemDefault",
            "java.time.LocalDate.now",
            "java.time.Year.now");
    return new DescribedPredicate<>("reach out of the program") {
      @Override
      public boolean test(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return (owner.equals("java.lang.System") && system.contains(name))
            || others.contains(owner + "." + name)
            || owner.equals("java.io.Console")
            || owner.equals("java.lang.ProcessBuilder")
            || name.equals("printStackTrace");
      }
    };
  }

  @Test
  void nothingStaticChanges() {
    List<String> wrong = new ArrayList<>();
    for (JavaField field : staticFields()) {
      JavaClass type = field.getRawType();
      boolean known =
          type.isPrimitive()
              || type.isEnum()
              || type.isRecord()
              || UNCHANGING.contains(type.getName())
              || COLLECTIONS.contains(type.getName())
              || isStateless(type)
              || isThreadSafeMapper(field);
      if (!field.getModifiers().contains(JavaModifier.FINAL) || !known) {
        wrong.add(field.getFullName() + " " + type.getName());
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** A class of ours whose own fields cannot be set again. */
  private static boolean isStateless(JavaClass type) {
    return type.getPackageName().startsWith(ROOT)
        && type.getAllFields().stream()
            .allMatch(f -> f.getModifiers().contains(JavaModifier.FINAL));
  }

  /** Jackson's mapper is built once and cannot be changed through its interface as it is used. */
  private static boolean isThreadSafeMapper(JavaField field) {
    return field.getRawType().getName().equals("com.fasterxml.jackson.databind.json.JsonMapper")
        && field.getModifiers().contains(JavaModifier.PRIVATE);
  }

  @Test
  void staticCollectionsRefuseChanges() throws ReflectiveOperationException {
    List<String> wrong = new ArrayList<>();
    for (JavaField field : staticFields()) {
      if (COLLECTIONS.contains(field.getRawType().getName())) {
        Field own = field.reflect();
        own.setAccessible(true);
        Object value = own.get(null);
        if (!refuses(value)) {
          wrong.add(field.getFullName() + " " + value.getClass().getName());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean refuses(Object collection) {
    try {
      if (collection instanceof Map<?, ?> map) {
        map.remove(new Object());
      } else {
        ((Collection<?>) collection).remove(new Object());
      }
      return false;
    } catch (UnsupportedOperationException refused) {
      return true;
    }
  }

  private static List<JavaField> staticFields() {
    List<JavaField> fields = new ArrayList<>();
    for (JavaClass one : ALL) {
      if (isWritten(one)) {
        one.getFields().stream()
            .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
            .filter(f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC))
            .forEach(fields::add);
      }
    }
    assertFalse(fields.isEmpty());
    return fields;
  }

  @Test
  void librariesAreKnownOnlyWhereDrawn() {
    LIBRARIES.forEach(
        (library, packages) -> {
          String[] homes = packages.stream().map(ArchitectureTest::within).toArray(String[]::new);
          noClasses()
              .that()
              .resideOutsideOfPackages(homes)
              .should()
              .dependOnClassesThat()
              .resideInAPackage(library + "..")
              .check(ALL);
        });
  }

  @Test
  void noLibraryIsUsedThatIsNotDrawn() {
    Stream<String> known =
        Stream.concat(
            LIBRARIES.keySet().stream(), Stream.of(ROOT, "java", "org.jspecify.annotations"));
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyOf(known.map(p -> p + "..").toList())
                .or(
                    new DescribedPredicate<>("primitive") {
                      @Override
                      public boolean test(JavaClass it) {
                        return it.getBaseComponentType().isPrimitive();
                      }
                    }))
        .check(ALL);
  }

  private static DescribedPredicate<JavaClass> resideInAnyOf(List<String> packages) {
    return JavaClass.Predicates.resideInAnyPackage(packages.toArray(String[]::new));
  }

  @Test
  void noLibraryShowsInWhatAPackageOffers() {
    classes().that(areWritten()).and().arePublic().should(offerNoLibrary()).check(ALL);
  }

  private static ArchCondition<JavaClass> offerNoLibrary() {
    return new ArchCondition<>("offer no type of a library") {
      @Override
      public void check(JavaClass it, ConditionEvents events) {
        it.getRawSuperclass().ifPresent(s -> refuse(it, it.getName(), Set.of(s), events));
        refuse(it, it.getName(), it.getRawInterfaces(), events);
        for (JavaCodeUnit unit : it.getCodeUnits()) {
          if (isOffered(unit.getModifiers())) {
            refuse(it, unit.getFullName(), unit.getAllInvolvedRawTypes(), events);
          }
        }
        for (JavaField field : it.getFields()) {
          if (isOffered(field.getModifiers())) {
            refuse(it, field.getFullName(), field.getAllInvolvedRawTypes(), events);
          }
        }
      }
    };
  }

  private static boolean isOffered(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static void refuse(
      JavaClass owner, String name, Collection<JavaClass> types, ConditionEvents events) {
    for (JavaClass type : types) {
      String shown = type.getBaseComponentType().getName();
      if (LIBRARIES.keySet().stream().anyMatch(l -> shown.startsWith(l + "."))) {
        events.add(SimpleConditionEvent.violated(owner, name + " shows " + shown));
      }
    }
  }

  @Test
  void nothingIsLogged() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.util.logging..",
            "org.slf4j..",
            "org.apache.logging..",
            "org.apache.commons.logging..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.lang\\.System\\$Logger.*")
        .check(ALL);
  }

  @Test
  void nothingIsReflectedOn() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .orShould()
        .accessTargetWhere(reflects())
        .check(ALL);
  }

  private static DescribedPredicate<JavaAccess<?>> reflects() {
    return new DescribedPredicate<>("look into classes by name") {
      @Override
      public boolean test(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        return access.getTargetOwner().getName().equals("java.lang.Class")
            && (name.equals("forName")
                || name.startsWith("getDeclared")
                || name.equals("newInstance"));
      }
    };
  }

  @Test
  void noPackageIsNamedForNothing() {
    List<String> names =
        ALL.stream()
            .map(JavaClass::getPackageName)
            .flatMap(p -> Stream.of(p.split("\\.")))
            .filter(p -> Set.of("util", "utils", "model", "common", "helper", "impl").contains(p))
            .distinct()
            .toList();
    assertEquals(List.of(), names);
  }

  @Test
  void noClassIsNamedForNothing() {
    List<String> names =
        ALL.stream()
            .filter(ArchitectureTest::isWritten)
            .map(JavaClass::getSimpleName)
            .filter(n -> EMPTY_NAME.matcher(n).matches())
            .toList();
    assertEquals(List.of(), names);
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

  /** Whether a class stands in a source file of ours, not in one that a grammar makes. */
  private static boolean isWritten(JavaClass it) {
    String outer = it.getName().replaceFirst("\\$.*", "");
    return Files.exists(SOURCES.resolve(outer.replace('.', '/') + ".java"));
  }

  private static DescribedPredicate<JavaClass> areWritten() {
    return new DescribedPredicate<>("are written by hand") {
      @Override
      public boolean test(JavaClass it) {
        return isWritten(it);
      }
    };
  }

  private static String within(String name) {
    return ROOT + "." + name + "..";
  }

  private static String part(JavaClass it) {
    String inner = it.getPackageName().substring(ROOT.length());
    String name = inner.isEmpty() ? "" : inner.substring(1);
    return DRAWN.containsKey(name) ? name : name.replaceFirst("\\..*", "");
  }
}
