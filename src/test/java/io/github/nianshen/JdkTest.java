package io.github.nianshen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.nianshen.Compiled.ALL;
import static io.github.nianshen.Compiled.within;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What of the JDK is used, and where. */
class JdkTest {
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
}
