package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.nianshen.finding.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SarifSchemaTest {
  /**
   * The system property that names the official schema, which is stricter than any that is shipped.
   */
  private static final String OFFICIAL = "nianshen.sarif.schema";

  private static final String BESIDE = "../shared/design/sarif/sarif-schema-2.1.0.json";

  static Stream<Sample.Run> runs() {
    return Stream.of(
        Sample.run(),
        Sample.run(Sample.file("a b#%甲.txt", "总计 1", "总计")),
        Sample.run(Sample.crowded(5_001)),
        Sample.run(Sample.unreadable("甲.txt")),
        Sample.full());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void holdsToTheSchemaThatALibraryShips(Sample.Run run) throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      holds(schema(in), run);
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void holdsToTheOfficialSchemaWhereItIsAtHand(Sample.Run run) throws IOException {
    Path official = Path.of(System.getProperty(OFFICIAL, BESIDE));
    assumeTrue(Files.exists(official), "the official schema is named by -D" + OFFICIAL);
    try (InputStream in = Files.newInputStream(official)) {
      holds(schema(in), run);
    }
  }

  @Test
  void theSchemaDoesRefuseWhatIsWrong() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String broken = Sample.written(OutputFormat.SARIF, Sample.full(), Lang.ZH);
      assertFalse(
          schema(in)
              .validate(broken.replace("\"error\"", "\"fatal\""), InputFormat.JSON)
              .isEmpty());
    }
  }

  private static JsonSchema schema(InputStream in) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(in);
  }

  private static void holds(JsonSchema schema, Sample.Run run) {
    for (Lang lang : Lang.values()) {
      String log = Sample.written(OutputFormat.SARIF, run, lang);
      assertTrue(log.contains("\"results\""));
      assertEquals(
          Set.of(),
          schema.validate(
              log, InputFormat.JSON, c -> c.getExecutionConfig().setFormatAssertionsEnabled(true)));
    }
  }
}
