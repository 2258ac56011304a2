package io.github.nianshen.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A check at a desk, as a process; what would open files writes down which. */
@EnabledOnOs(OS.LINUX)
class DeskIT {
  @TempDir Path folder;

  private Path opened;
  private Jar jar;

  @BeforeEach
  void desk() throws IOException {
    opened = folder.resolve("opened");
    Path programs = Files.createDirectory(folder.resolve("programs"));
    Path opener = programs.resolve("xdg-open");
    Files.writeString(opener, "#!/bin/sh\nprintf '%s\\n' \"$1\" >>'" + opened + "'\n");
    Files.setPosixFilePermissions(opener, PosixFilePermissions.fromString("rwx------"));
    Reports.wrong(folder, "报送 #1/甲.txt");
    jar = Jar.in(folder).with("PATH", programs + ":/usr/bin:/bin").with("LC_ALL", "C.UTF-8");
  }

  private Path results() {
    return folder.resolve(
        Reports.names(folder).stream()
            .filter(n -> n.startsWith("年审结果-"))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void thePageAndTheWorkbookAreOpenedOnTheScreen() throws IOException {
    Jar.Ended run = jar.with("DISPLAY", ":987").run("desk", "报送 #1");
    assertEquals(1, run.code(), run::toString);
    assertEquals("", run.out());
    Path page = results().resolve("审查结果.html");
    Path book = results().resolve("审查结果.xlsx");
    assertEquals(List.of(page.toString(), book.toString()), Files.readAllLines(opened));
    assertTrue(Files.readString(page).contains("2月30日"));
    assertEquals(List.of("甲-退回意见.docx"), Reports.names(results().resolve("退回意见")));
  }

  @Test
  void withoutAScreenTheResultsAreWrittenAllTheSame() {
    Jar.Ended run = jar.with("DISPLAY", "").with("WAYLAND_DISPLAY", "").run("desk", "报送 #1");
    assertEquals(1, run.code(), run::toString);
    assertFalse(Files.exists(opened));
    assertTrue(Files.isRegularFile(results().resolve("审查结果.xlsx")));
  }

  @Test
  void aScreenThatLetsNobodyInIsNone() {
    Jar.Ended run = jar.with("DISPLAY", ":987").run("desk");
    assertEquals(2, run.code(), run::toString);
    assertTrue(run.err().contains("没有指定要检查的文件或文件夹"), run::toString);
    assertEquals(List.of("programs", "报送 #1"), Reports.names(folder));
  }
}
