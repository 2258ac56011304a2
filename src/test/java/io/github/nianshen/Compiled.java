package io.github.nianshen;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.nianshen.rule.Rulebook;
import java.nio.file.Files;
import java.nio.file.Path;

/** The classes of the program as they are compiled. */
final class Compiled {
  static final String ROOT = "io.github.nianshen";
  private static final Path SOURCES = Path.of("src", "main", "java");

  static final JavaClasses ALL =
      new ClassFileImporter()
          .importUrl(Rulebook.class.getProtectionDomain().getCodeSource().getLocation());

  private Compiled() {}

  /** Whether a class stands in a source file of ours, not in one that a grammar makes. */
  static boolean isWritten(JavaClass it) {
    String outer = it.getName().replaceFirst("\\$.*", "");
    return Files.exists(SOURCES.resolve(outer.replace('.', '/') + ".java"));
  }

  static DescribedPredicate<JavaClass> areWritten() {
    return new DescribedPredicate<>("are written by hand") {
      @Override
      public boolean test(JavaClass it) {
        return isWritten(it);
      }
    };
  }

  /** A package with all below it, as rules write it. */
  static String within(String name) {
    return ROOT + "." + name + "..";
  }
}
