package io.github.nianshen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MendCommandTest {
  private static final String WRONG = "青石镇2024年政府信息公开工作年度报告\n\n按照上级布署，联系电话13800138000。\n";
  private static final String RIGHT = WRONG.replace("布署", "部署");

  @TempDir Path folder;
  private Path file;

  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void files() throws IOException {
    file = Files.writeString(folder.resolve("青石镇.txt"), WRONG);
  }

  private static Ended run(byte[] input, Object... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
    int code = Main.run(words, new ByteArrayInputStream(input), out, err);
    return new Ended(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private static Ended run(Object... args) {
    return run(new byte[0], args);
  }

  @Test
  void aDiffShowsWhatAFixWouldDoAndHidesNumbers() throws IOException {
    Ended run = run("--diff", file);
    assertEquals(1, run.code(), run.err());
    String name = run.out().lines().findFirst().orElseThrow().substring(4);
    assertEquals(
        "--- %s\n+++ %s\n@@ -1,3 +1,3 @@\n 青石镇2024年政府信息公开工作年度报告\n \n-%s\n+%s\n"
            .formatted(name, name, "按照上级布署，联系电话138****8000。", "按照上级部署，联系电话138****8000。"),
        run.out());
    assertEquals("共 1 个文件，可改 1 个文件的 1 处。\n", run.err());
    assertEquals(WRONG, Files.readString(file));
    Files.writeString(file, RIGHT);
    assertEquals(new Ended(0, "", "共 1 个文件，可改 0 个文件的 0 处。\n"), run("--diff", file));
  }

  @Test
  void aFixIsWrittenAndKeepsThePermissions() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertEquals(new Ended(0, "", "共 1 个文件，改了 1 个文件的 1 处。\n"), run("--fix", file));
    assertEquals(RIGHT, Files.readString(file));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(1, left.count());
    }
    assertEquals(new Ended(0, "", ""), run("--fix", "--quiet", file));
  }

  @Test
  void whatTheConfigurationOrABaselineSettlesIsLeft() throws IOException {
    Path config = folder.resolve("nianshen.yaml");
    Path log = folder.resolve("log.sarif");
    assertEquals(0, run("--fail-on=never", "-o", "sarif=" + log, file).code());
    assertEquals(0, run("--diff", file, "--baseline", log).code());
    assertEquals(1, run("--diff", file).code());
    for (String settled :
        new String[] {
          "rules: {NS903: off}",
          "suppress: [{rule: NS903, reason: 原文如此}]",
          "paths: {exclude: '*.txt'}"
        }) {
      Files.writeString(config, settled + "\n");
      assertEquals(0, run("--diff", folder).code(), settled);
      assertEquals(0, run("--fix", folder).code(), settled);
      assertEquals(WRONG, Files.readString(file), settled);
    }
    Files.writeString(config, "rules: {NS903: hush}\n");
    assertEquals(2, run("--fix", file).code());
  }

  @Test
  void standardInputComesOutMended() {
    assertEquals(RIGHT, run(WRONG.getBytes(UTF_8), "--fix", "-").out());
    assertEquals(RIGHT, run(RIGHT.getBytes(UTF_8), "--fix", "-").out());
    Ended unread = run(new byte[] {0, 1, 2}, "--fix", "-");
    assertEquals(3, unread.code());
    assertEquals("", unread.out());
  }

  @Test
  void aReadOnlyFileIsToldAndTheOthersGoOn() throws IOException {
    Path other = Files.writeString(folder.resolve("白沙镇.txt"), WRONG);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    Ended run = run("--fix", folder);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("文件是只读的，未改动：" + file), run.err());
    assertEquals(WRONG, Files.readString(file));
    assertEquals(RIGHT, Files.readString(other));
  }

  @Test
  void filesInArchivesAndDocumentsAreLeftAndTold() throws IOException {
    Path zip = folder.resolve("上报.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("青石镇.txt"));
      out.write(WRONG.getBytes(UTF_8));
    }
    byte[] before = Files.readAllBytes(zip);
    assertEquals(1, run("--diff", zip).code());
    Ended run = run("--fix", zip);
    assertEquals(3, run.code());
    assertTrue(run.err().contains("压缩包内的文件不改写"), run.err());
    assertArrayEquals(before, Files.readAllBytes(zip));
    Ended docx = run("--fix", Path.of("testdata/read/clean.docx"));
    assertEquals(0, docx.code(), docx.err());
    assertTrue(docx.err().contains("只能改 txt、md、html"), docx.err());
  }

  @Test
  void whatCannotBeTogetherIsRefused() {
    assertEquals(2, run("--fix", "--diff", file).code());
    assertEquals(2, run("--fix", "-f", "json", file).code());
    assertEquals(2, run("--diff", "-o", "json=x.json", file).code());
  }
}
