package io.github.nianshen.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.nianshen.finding.Skipped;
import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives are searched like folders, and do no harm. */
final class PackedTest {
  private static final byte[] REPORT = "一、总体情况\n".getBytes(UTF_8);

  @TempDir Path folder;

  /** Names and contents in turn. */
  private static byte[] zip(Charset names, Object... parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, names)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) parts[i]));
        zip.write((byte[]) parts[i + 1]);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Found find(Path... named) {
    return Batch.find(List.of(named), new Stand(false).infos(), Limits.ORDINARY);
  }

  private List<String> names(Found found) {
    return found.files().stream().map(f -> folder.relativize(f.path()).toString()).toList();
  }

  private static Reason refused(Input file) {
    return assertThrows(Unread.class, () -> file.bytes().load()).reason();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void namesAreReadInTheEncodingThatTheyWereWrittenIn(String charset) throws Exception {
    byte[] zip = zip(Charset.forName(charset), "云泽县/清河镇/年度报告.txt", REPORT);
    try (Found found = find(file("上报.zip", zip))) {
      assertEquals(List.of("上报.zip/云泽县/清河镇/年度报告.txt"), names(found));
      assertEquals(6, new String(found.files().get(0).bytes().load(), UTF_8).strip().length());
      assertEquals(folder.resolve("上报.zip"), found.files().get(0).file());
    }
  }

  /** Programs that write UTF-8 and do not say so. */
  @Test
  void namesInUtf8ThatDoNotSaySoAreReadTo() throws Exception {
    byte[] zip = zip(UTF_8, "甲.txt", REPORT);
    byte[] flag = {0x00, 0x08};
    for (int i = 0; i + 10 < zip.length; i++) {
      boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3;
      boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1;
      int at = i + (local ? 6 : 8);
      if ((local || central) && (zip[at + 1] & flag[1]) != 0) {
        zip[at + 1] &= ~0x08;
      }
    }
    try (Found found = find(file("a.zip", zip))) {
      assertEquals(List.of("a.zip/甲.txt"), names(found));
    }
  }

  @Test
  void anArchiveInAnArchiveIsOpenedOnce() throws Exception {
    byte[] third = zip(UTF_8, "丙.txt", REPORT);
    byte[] second = zip(UTF_8, "乙.txt", REPORT, "再.zip", third);
    byte[] first = zip(UTF_8, "甲.txt", REPORT, "里.zip", second);
    try (Found found = find(file("a.zip", first))) {
      assertEquals(List.of("a.zip/甲.txt", "a.zip/里.zip/乙.txt", "a.zip/里.zip/再.zip"), names(found));
      assertEquals(Reason.TOO_LARGE, refused(found.files().get(2)));
    }
  }

  @Test
  void whatIsNoReportIsPassedOverByNameAndNamesThatLeadElsewhereStayWithin() throws Exception {
    byte[] zip =
        zip(
            UTF_8,
            "__MACOSX/甲.txt",
            REPORT,
            "~$甲.txt",
            REPORT,
            "图.rar",
            REPORT,
            "../../甲.txt",
            REPORT,
            "/etc/乙.txt",
            REPORT);
    try (Found found = find(file("a.zip", zip))) {
      assertEquals(List.of("a.zip/etc/乙.txt", "a.zip/甲.txt"), names(found));
      assertEquals(3, found.skipped().size());
    }
  }

  @Test
  void anArchiveWithoutReportsIsTold() throws Exception {
    Path named = file("空.zip", zip(UTF_8, "a.rar", REPORT));
    try (Found found = find(named)) {
      assertEquals(List.of(named), found.barren());
    }
    file("a.txt", REPORT);
    try (Found found = find(folder)) {
      assertEquals(List.of("a.txt"), names(found));
      List<Path> skipped = found.skipped().stream().map(Skipped::path).toList();
      assertEquals(List.of(named, named.resolve("a.rar")), skipped);
    }
  }

  @Test
  void aDamagedArchiveIsAFileThatCannotBeRead() throws Exception {
    byte[] zip = zip(UTF_8, "甲.txt", REPORT);
    Path cut = file("a.zip", Arrays.copyOf(zip, zip.length / 2));
    try (Found found = find(cut)) {
      assertEquals(List.of("a.zip"), names(found));
      assertEquals(Reason.DAMAGED, refused(found.files().get(0)));
    }
  }

  @Test
  void aBombIsRefused() throws Exception {
    byte[] large = zip(UTF_8, "甲.txt", new byte[40 << 20]);
    byte[] packed = zip(UTF_8, "乙.txt", new byte[8 << 20]);
    try (Found found = find(file("a.zip", large), file("b.zip", packed))) {
      assertEquals(Reason.TOO_LARGE, refused(found.files().get(0)));
      assertEquals(Reason.TOO_LARGE, refused(found.files().get(1)));
    }
  }

  @Test
  void tooManyFilesAreRefusedTogether() throws Exception {
    var parts = new Object[22];
    for (int i = 0; i < 11; i++) {
      parts[2 * i] = i + ".txt";
      parts[2 * i + 1] = REPORT;
    }
    Path zip = file("a.zip", zip(UTF_8, parts));
    try (Found found = Batch.find(List.of(zip), new Stand(false).infos(), Stand.LIMITS)) {
      assertEquals(List.of("a.zip"), names(found));
      assertEquals(Reason.TOO_LARGE, refused(found.files().get(0)));
    }
  }

  /** Two thousand archives with a few bytes changed: each is read, or refused with a reason. */
  @Test
  void changedBytesAreReadOrRefused() throws Exception {
    byte[] zip = zip(UTF_8, "甲.txt", REPORT, "里.zip", zip(UTF_8, "乙.txt", REPORT));
    var random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      byte[] mutant = zip.clone();
      for (int change = random.nextInt(3); change >= 0; change--) {
        mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
      }
      try (Found found = find(file("m.zip", mutant))) {
        for (Input input : found.files()) {
          assertEquals(List.of(), Stand.linter(false).lint(input).faults());
        }
      }
    }
  }
}
