package io.github.nianshen.emit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.jcup.sarif_2_1_0.model.Notification;
import de.jcup.sarif_2_1_0.model.ReportingConfiguration;
import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Run;
import de.jcup.sarif_2_1_0.model.SarifSchema210;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A SARIF log as JSON. The library leaves out every value that equals the schema's default, and
 * with it empty results, which platforms refuse, and {@code warning}, which a rule's own level
 * would then replace; here both are written.
 */
final class SarifJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .addMixIn(Run.class, WithResults.class)
          .addMixIn(Result.class, WithResultLevel.class)
          .addMixIn(ReportingConfiguration.class, WithRuleLevel.class)
          .addMixIn(Notification.class, WithNotificationLevel.class)
          .build();

  private SarifJson() {}

  /** Writes a log; line ends are the same on every system. */
  static void write(SarifSchema210 log, Writer out) throws IOException {
    MAPPER.writer(new SarifPrinter()).writeValue(out, log);
    out.write('\n');
  }

  interface WithResults {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<Result> getResults();
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
