package io.github.nianshen.emit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.jcup.sarif_2_1_0.model.Notification;
import de.jcup.sarif_2_1_0.model.ReportingConfiguration;
import de.jcup.sarif_2_1_0.model.Result;
import java.io.IOException;
import java.io.Writer;

/**
 * A SARIF log as JSON. The library leaves out every value that equals the schema's default, and
 * with it empty results, which platforms refuse, and {@code warning}, which a rule's own level
 * would then replace; here both are written.
 */
final class SarifJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .addMixIn(Result.class, WithResultLevel.class)
          .addMixIn(ReportingConfiguration.class, WithRuleLevel.class)
          .addMixIn(Notification.class, WithNotificationLevel.class)
          .build();

  private SarifJson() {}

  /** A value on one line. */
  static String line(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Writes values one after the other; line ends are the same on every system. */
  static JsonGenerator generator(Writer out) throws IOException {
    return MAPPER.getFactory().createGenerator(out).setPrettyPrinter(new SarifPrinter());
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
