package io.github.nianshen.cli;

import static io.github.nianshen.cli.Configured.FAULTY;
import static io.github.nianshen.cli.Configured.config;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs of rules that a configuration brings. */
class PacksOfARunTest {
  @TempDir Path folder;
  private Path town;
  private Path report;

  @BeforeEach
  void aReport() throws IOException {
    report = Configured.report(folder);
    town = report.getParent();
  }

  @Test
  void aConfigurationBringsRulesForItsOwnFilesAlone() throws IOException {
    Path rules = Files.createDirectory(town.resolve("规则"));
    assertEquals(0, Runs.run("rule", "new", "fee-missing", "--rules", rules).code());
    config(town, "extends: [规则]", "rules: {fee-missing: note}");
    Path county = Files.copy(FAULTY, folder.resolve("县.txt"));
    assertTrue(Runs.run("-f", "json", report).out().contains("fee-missing"));
    assertFalse(Runs.run("-f", "json", county).out().contains("fee-missing"));
    Files.createSymbolicLink(rules.resolve("x.yaml"), county);
    Runs.Ended run = Runs.run(report);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("规则文件夹里不能有链接"), run.err());
  }

  @Test
  void aZipBelowItIsAPackAndAJarIsNone() throws IOException {
    Path rules = Files.createDirectory(folder.resolve("规则"));
    assertEquals(0, Runs.run("rule", "new", "fee-missing", "--rules", rules).code());
    Path zip = folder.resolve("规则.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("fee-missing.yaml"));
      out.write(Files.readAllBytes(rules.resolve("fee-missing.yaml")));
    }
    config(folder, "extends: 规则.zip");
    assertTrue(Runs.run("-f", "json", report).out().contains("fee-missing"));
    Files.move(zip, folder.resolve("规则.jar"));
    config(folder, "extends: 规则.jar");
    Runs.Ended jar = Runs.run(report);
    assertEquals(2, jar.code());
    assertTrue(jar.err().contains("nianshen.yaml:1:10: 规则包应是文件夹或 zip 文件"), jar.err());
  }
}
