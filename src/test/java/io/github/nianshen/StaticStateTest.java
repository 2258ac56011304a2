package io.github.nianshen;

import static io.github.nianshen.Compiled.ALL;
import static io.github.nianshen.Compiled.ROOT;
import static io.github.nianshen.Compiled.isWritten;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaticStateTest {
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
}
