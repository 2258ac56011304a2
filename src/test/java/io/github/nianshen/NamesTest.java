package io.github.nianshen;

import static io.github.nianshen.Compiled.ALL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {
  /** {@code RuleManager}, {@code TextUtils}, {@code CheckImpl}, {@code AbstractRule}. */
  private static final Pattern EMPTY_NAME =
      Pattern.compile(".*(?:Manager|Helper|Util|Utils|Impl)|Abstract.*");

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
            .filter(Compiled::isWritten)
            .map(JavaClass::getSimpleName)
            .filter(n -> EMPTY_NAME.matcher(n).matches())
            .toList();
    assertEquals(List.of(), names);
  }
}
