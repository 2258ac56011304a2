package io.github.nianshen.cli;

import static io.github.nianshen.cli.Configured.REASON;
import static io.github.nianshen.cli.Configured.config;
import static io.github.nianshen.cli.Configured.found;
import static io.github.nianshen.cli.Configured.suppress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionsOfARunTest {
  @TempDir Path folder;
  private Path report;

  @BeforeEach
  void aReport() throws IOException {
    report = Configured.report(folder);
  }

  @Test
  void suppressedFindingsStandAsideWithTheirReason() throws IOException {
    config(folder, suppress(", path: 乡镇/*/报告.txt, until: 2999-12-31"));
    Runs.Ended run = Runs.run(folder);
    assertEquals(0, run.code(), run.out());
    assertTrue(run.err().contains("按配置不计 1 处"), run.err());
    assertFalse(run.err().contains("suppress"), run.err());
    assertFalse(Runs.run("-f", "sarif", report).out().contains("suppressions"));
    JsonNode result =
        new JsonMapper()
            .readTree(Runs.run("-f", "sarif", "--sarif-profile=full", report).out())
            .at("/runs/0/results/0");
    assertEquals("NS406", result.path("ruleId").asText());
    assertEquals(
        "{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"" + REASON + "\"}",
        result.at("/suppressions/0").toString());
  }

  @ParameterizedTest
  @CsvSource({"', place: 申请表'", "', path: 县.txt'", "', until: 2020-03-31'"})
  void whatASuppressionDoesNotCoverIsFound(String more) throws IOException {
    config(folder, suppress(more));
    assertEquals(List.of("NS406 error"), found(report));
  }

  @Test
  void aSuppressionHoldsToTheEndOfItsLastDay() throws IOException {
    config(folder, suppress(", until: 2027-03-31"));
    assertEquals(0, Runs.on("2027-03-31", report).code());
    Runs.Ended late = Runs.on("2027-04-01", report);
    assertEquals(1, late.code());
    assertTrue(late.err().contains("nianshen.yaml:1 NS406 已于 2027-03-31 到期"), late.err());
    assertTrue(Runs.on("2027-04-01", "-f", "sarif", report).out().contains("NSN007"));
    String sarif = Runs.on("2027-04-01", "-f", "sarif", "--lang=en", report).out();
    assertTrue(sarif.contains(":1 NS406 expired on 2027-03-31"), sarif);
    Runs.Ended quiet = Runs.on("2027-04-01", "--quiet", "--lang=en", report);
    assertTrue(quiet.err().contains("NS406 expired on 2027-03-31"), quiet.err());
  }

  @Test
  void anIdleSuppressionIsToldWhereAllThatItCouldMatchWasChecked() throws IOException {
    config(folder, suppress(", place: 申请表"));
    assertTrue(Runs.run(folder).err().contains("NS406 没有对应的问题"));
    assertFalse(Runs.run(report).err().contains("没有对应的问题"));
    config(folder, suppress(", place: 申请表, path: 乡镇/清河镇/报告.txt"));
    assertTrue(Runs.run(report).err().contains("NS406 没有对应的问题"));
  }
}
