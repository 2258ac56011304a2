package io.github.nianshen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.nianshen.Compiled.ALL;
import static io.github.nianshen.Compiled.ROOT;
import static io.github.nianshen.Compiled.areWritten;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LibrariesTest {
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

  @Test
  void librariesAreKnownOnlyWhereDrawn() {
    LIBRARIES.forEach(
        (library, packages) -> {
          String[] homes = packages.stream().map(Compiled::within).toArray(String[]::new);
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
  void jsonForScriptsNeedsNoMoreThanTheStreamingHalfOfJackson() {
    noClasses()
        .that()
        .haveNameMatching(".*\\.emit\\.Json.*")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson.databind..", "de.jcup..")
        .check(ALL);
  }
}
