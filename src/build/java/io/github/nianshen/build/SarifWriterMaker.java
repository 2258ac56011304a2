package io.github.nianshen.build;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import de.jcup.sarif_2_1_0.model.Notification;
import de.jcup.sarif_2_1_0.model.ReportingConfiguration;
import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Run;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * Writes the class that turns the SARIF library's objects into JSON: what Jackson would find out by
 * reflection at each start, it is asked once, here. A tool of the build; it is not in the jar.
 */
final class SarifWriterMaker {
  private static final String MODEL = "de.jcup.sarif_2_1_0.model.";
  private static final String PACKAGE = "io.github.nianshen.emit";
  private static final String NAME = "SarifWriter";

  private final SerializerProvider serializers =
      JsonMapper.builder()
          .addMixIn(Result.class, WithResultLevel.class)
          .addMixIn(ReportingConfiguration.class, WithRuleLevel.class)
          .addMixIn(Notification.class, WithNotificationLevel.class)
          .build()
          .getSerializerProviderInstance();

  private final StringBuilder cases = new StringBuilder();
  private final StringBuilder methods = new StringBuilder();
  private final Map<Type, Integer> beans = new HashMap<>();
  private final Deque<Class<?>> open = new ArrayDeque<>();

  private SarifWriterMaker() {}

  /** Takes the folder for the source that it writes. */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    String source = new SarifWriterMaker().source();
    Path file = Path.of(args[0]).resolve(PACKAGE.replace('.', '/')).resolve(NAME + ".java");
    Files.createDirectories(file.getParent());
    if (!Files.exists(file) || !Files.readString(file).equals(source)) {
      Files.writeString(file, source);
    }
  }

  private String source() throws JsonMappingException, ReflectiveOperationException {
    reach(Run.class);
    while (!open.isEmpty()) {
      bean(open.remove());
    }
    return """
        package %s;

        import com.fasterxml.jackson.core.JsonGenerator;
        import java.io.IOException;
        import java.util.Collection;
        import java.util.Map;

        /** The SARIF library's objects as JSON. Written by the build. */
        final class %s {
          private %s() {}

          /** Writes a value of the library, or a list or map of such. */
          static void write(Object value, JsonGenerator json) throws IOException {
            if (value instanceof CharSequence || value instanceof java.net.URI) {
              json.writeString(value.toString());
            } else if (value instanceof Integer number) {
              json.writeNumber(number);
            } else if (value instanceof Double number) {
              json.writeNumber(number);
            } else if (value instanceof Boolean truth) {
              json.writeBoolean(truth);
            } else if (value instanceof Collection<?> list) {
              json.writeStartArray();
              for (Object one : list) {
                write(one, json);
              }
              json.writeEndArray();
            } else if (value instanceof Map<?, ?> map) {
              json.writeStartObject();
              entries(map, json);
              json.writeEndObject();
        %s    } else {
              throw new IllegalArgumentException("no SARIF: " + value);
            }
          }

          private static void entries(Map<?, ?> map, JsonGenerator json) throws IOException {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
              json.writeFieldName(entry.getKey().toString());
              write(entry.getValue(), json);
            }
          }
        %s}
        """
        .formatted(PACKAGE, NAME, NAME, cases, methods);
  }

  private void reach(Type type) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        reach(argument);
      }
    } else if (type instanceof Class<?> one
        && one.getName().startsWith(MODEL)
        && beans.putIfAbsent(one, beans.size()) == null) {
      open.add(one);
    }
  }

  private void bean(Class<?> type) throws JsonMappingException, ReflectiveOperationException {
    String name = type.getCanonicalName();
    if (type.isEnum()) {
      cases.append("    } else if (value instanceof %s it) {%n".formatted(name));
      cases.append("      json.writeString(it.value());%n".formatted());
      return;
    }
    int number = beans.get(type);
    cases.append("    } else if (value instanceof %s it) {%n".formatted(name));
    cases.append("      bean%d(it, json);%n".formatted(number));
    methods.append(
        "%n  private static void bean%d(%s it, JsonGenerator json) throws IOException {%n"
            .formatted(number, name));
    methods.append("    json.writeStartObject();%n".formatted());
    JsonSerializer<Object> serializer = serializers.findValueSerializer(type);
    for (Iterator<PropertyWriter> all = serializer.properties(); all.hasNext(); ) {
      property((BeanPropertyWriter) all.next());
    }
    methods.append("    json.writeEndObject();%n  }%n".formatted());
  }

  private void property(BeanPropertyWriter property) throws ReflectiveOperationException {
    Method getter = getter(property);
    reach(getter.getGenericReturnType());
    if (getter.isAnnotationPresent(JsonAnyGetter.class)) {
      methods.append("    entries(it.%s(), json);%n".formatted(getter.getName()));
      return;
    }
    methods.append("    {%n      var value = it.%s();%n".formatted(getter.getName()));
    methods.append("      if (%s) {%n".formatted(isWritten(property, getter)));
    methods.append("        json.writeFieldName(\"%s\");%n".formatted(property.getName()));
    methods.append(
        "        %s%n      }%n    }%n".formatted(written(getter.getGenericReturnType())));
  }

  /** The statement that writes {@code value} of a type known beforehand. */
  private String written(Type type) {
    if (type == String.class) {
      return "json.writeString(value);";
    }
    return beans.containsKey(type) && !((Class<?>) type).isEnum()
        ? "bean%d(value, json);".formatted(beans.get(type))
        : "write(value, json);";
  }

  private static Method getter(BeanPropertyWriter property) throws ReflectiveOperationException {
    Class<?> type = property.getMember().getDeclaringClass();
    String name = property.getMember().getName().replaceFirst("^(?:get|is)", "").replace("$", "");
    for (String prefix : new String[] {"get", "is"}) {
      for (Method method : type.getMethods()) {
        if (method.getName().equalsIgnoreCase(prefix + name) && method.getParameterCount() == 0) {
          return method;
        }
      }
    }
    throw new NoSuchMethodException(type + " " + property.getName());
  }

  /** When Jackson would write a property: not null, and not what the schema takes for granted. */
  private static String isWritten(BeanPropertyWriter property, Method getter)
      throws ReflectiveOperationException {
    Object granted = field(property, "_suppressableValue");
    if (granted == null) {
      return (boolean) field(property, "_suppressNulls") ? "value != null" : refuse(property);
    }
    boolean list = Collection.class.isAssignableFrom(getter.getReturnType());
    boolean empty = granted == BeanPropertyWriter.MARKER_FOR_EMPTY;
    if (list || Map.class.isAssignableFrom(getter.getReturnType())) {
      return empty || isEmpty(granted)
          ? "value != null && !value.isEmpty()"
          : "value != null && !value.equals(new %s().%s())"
              .formatted(getter.getDeclaringClass().getCanonicalName(), getter.getName());
    }
    if (granted instanceof String) {
      return "value != null && !value.equals(\"%s\")".formatted(granted);
    }
    if (granted instanceof Enum<?> constant) {
      String name = constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
      return "value != null && value != " + name;
    }
    if (granted instanceof Integer || granted instanceof Boolean || granted instanceof Double) {
      return "value != null && !value.equals(" + granted + ")";
    }
    return refuse(property) + granted;
  }

  private static boolean isEmpty(Object granted) {
    return granted instanceof Collection<?> list ? list.isEmpty() : ((Map<?, ?>) granted).isEmpty();
  }

  private static String refuse(BeanPropertyWriter property) {
    throw new IllegalStateException("cannot tell when to write " + property);
  }

  private static Object field(BeanPropertyWriter property, String name)
      throws ReflectiveOperationException {
    Field field = BeanPropertyWriter.class.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(property);
  }

  /** A level stands in the log even where it is what the schema takes for granted. */
  private interface WithResultLevel {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    Result.Level getLevel();
  }

  private interface WithRuleLevel {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    ReportingConfiguration.Level getLevel();
  }

  private interface WithNotificationLevel {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    Notification.Level getLevel();
  }
}
