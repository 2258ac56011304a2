package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.jcup.sarif_2_1_0.model.Notification;
import de.jcup.sarif_2_1_0.model.ReportingConfiguration;
import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Run;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the build wrote to turn SARIF objects into JSON does as Jackson would. */
final class SarifWriterTest {
  private static final int DEPTH = 3;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Result.class, WithResultLevel.class)
          .addMixIn(ReportingConfiguration.class, WithRuleLevel.class)
          .addMixIn(Notification.class, WithNotificationLevel.class)
          .build();

  private final Set<String> filled = new TreeSet<>();

  @Test
  void everyPropertyOfEveryObjectIsWrittenAsByJackson() throws Exception {
    Object run = filled(Run.class, 0);
    assertEquals(MAPPER.writeValueAsString(run), SarifJson.line(run));
    assertTrue(filled.size() > 300, () -> filled.size() + " properties");
  }

  @Test
  void whatTheSchemaTakesForGrantedIsLeftOutAsByJackson() throws Exception {
    for (Class<?> type : reached(Run.class, new LinkedHashSet<>())) {
      if (!type.isEnum()) {
        Object fresh = type.getConstructor().newInstance();
        assertEquals(MAPPER.writeValueAsString(fresh), SarifJson.line(fresh), type::getName);
      }
    }
  }

  private static Set<Class<?>> reached(Type type, Set<Class<?>> seen) {
    if (type instanceof ParameterizedType generic) {
      List.of(generic.getActualTypeArguments()).forEach(argument -> reached(argument, seen));
    } else if (isModel(type) && seen.add((Class<?>) type)) {
      for (Method setter : ((Class<?>) type).getMethods()) {
        if (setter.getName().startsWith("set") && setter.getParameterCount() == 1) {
          reached(setter.getGenericParameterTypes()[0], seen);
        }
      }
    }
    return seen;
  }

  private Object filled(Class<?> type, int depth) throws ReflectiveOperationException {
    Object bean = type.getConstructor().newInstance();
    for (Method setter : type.getMethods()) {
      if (setter.getName().startsWith("set") && setter.getParameterCount() == 1) {
        Object value = value(setter.getGenericParameterTypes()[0], depth);
        if (value != null) {
          setter.invoke(bean, value);
          filled.add(type.getSimpleName() + setter.getName());
        }
      } else if (setter.getName().equals("setAdditionalProperty") && depth < DEPTH) {
        Object value = value(setter.getGenericParameterTypes()[1], depth);
        setter.invoke(bean, "其他", value == null ? "值" : value);
      }
    }
    return bean;
  }

  private @org.jspecify.annotations.Nullable Object value(Type type, int depth)
      throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      Object one = value(generic.getActualTypeArguments()[0], depth);
      boolean set = generic.getRawType() == Set.class;
      if (one == null || !Collection.class.isAssignableFrom((Class<?>) generic.getRawType())) {
        return null;
      }
      return set ? new LinkedHashSet<>(List.of(one)) : List.of(one);
    }
    Map<Type, Object> plain =
        Map.of(
            String.class,
            "“引号”\n",
            Integer.class,
            7,
            Double.class,
            1.5,
            Boolean.class,
            true,
            URI.class,
            URI.create("https://example.org/a"));
    if (plain.containsKey(type)) {
      return plain.get(type);
    }
    if (!isModel(type)) {
      return null;
    }
    Class<?> model = (Class<?>) type;
    if (model.isEnum()) {
      Object[] all = model.getEnumConstants();
      return all[all.length - 1];
    }
    return depth < DEPTH ? filled(model, depth + 1) : null;
  }

  private static boolean isModel(Type type) {
    return type instanceof Class<?> one && one.getName().startsWith("de.jcup");
  }

  interface WithResultLevel {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    Result.Level getLevel();
  }

  interface WithRuleLevel {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    ReportingConfiguration.Level getLevel();
  }

  interface WithNotificationLevel {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    Notification.Level getLevel();
  }
}
