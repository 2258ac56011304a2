package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of one January beside those of earlier ones. */
class IndexOfARunTest {
  private static final Path TOWN = Path.of("testdata", "reports", "ok", "cells-2023.txt");

  @TempDir Path folder;

  private Path copied() throws IOException {
    String other = Files.readString(TOWN).replace("栖鹭", "白石").replaceAll("2023(?=年)", "2024");
    return Files.writeString(folder.resolve("白石镇.txt"), other.replace("2024年1月", "2025年1月"));
  }

  @Test
  void aCopyOfAnEarlierReportIsToldWithBothPassages() throws IOException {
    Path index = folder.resolve("index.db");
    Path copy = copied();
    assertFalse(Runs.run(copy).out().contains("NS603"));
    assertEquals(0, Runs.run(TOWN, "--index", index).code());
    Runs.Ended run = Runs.run(copy, "--index", index);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("NS603"), run.out());
    assertTrue(run.out().contains("澄溪县栖鹭镇人民政府2023年的报告相同：" + TOWN), run.out());
    assertTrue(run.out().contains("  对　照："), run.out());
    assertTrue(run.out().contains("  本报告："), run.out());
    String json = Runs.run("-f", "json", copy, "--index", index).out();
    assertTrue(json.contains("\"quote\": {\"organ\": \"澄溪县栖鹭镇人民政府\", \"year\": \"2023\""), json);
    String sarif = Runs.run("-f", "sarif", copy, "--index", index).out();
    assertTrue(sarif.contains("\"nianshen/quote/source\":\"澄溪县栖鹭镇人民政府2023年\""), sarif);
  }

  @Test
  void anIndexThatCannotBeUsedEndsTheRun() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "报告".repeat(100));
    Runs.Ended run = Runs.run(TOWN, "--index", text);
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("a.txt 不能使用"), run.err());
  }
}
