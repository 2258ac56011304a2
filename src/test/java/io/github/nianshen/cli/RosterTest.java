package io.github.nianshen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterTest {
  private static final String REPORT =
      "云泽县青石镇人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n\n2024年，白沙镇认真落实制度。\n";

  @TempDir Path folder;

  private record Ended(int code, String out, String err) {}

  private static Ended run(Object... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
    int code = Main.run(words, new ByteArrayInputStream(new byte[0]), out, err);
    return new Ended(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private Path roster(String words) throws IOException {
    return Files.writeString(folder.resolve("名单.csv"), words);
  }

  @Test
  void unitsWithoutAReportAreListedAndNamesAreKnown() throws IOException {
    Path report = Files.writeString(folder.resolve("青石镇.txt"), REPORT);
    Path roster = roster("名称,类别\n云泽县青石镇人民政府,乡镇\n云泽县白沙镇人民政府,乡镇\n云泽县柳河乡人民政府,乡镇\n");
    Ended run = run("--roster", roster, report);
    assertTrue(
        run.err().endsWith("名单上 3 个单位，没有可读报告的 2 个：\n  云泽县白沙镇人民政府\n  云泽县柳河乡人民政府\n"), run.err());
    assertTrue(run.out().contains("NS604"), run.out());
    assertFalse(run(report).out().contains("NS604"));
    assertFalse(run("--quiet", "--roster", roster, report).err().contains("名单"));
  }

  @Test
  void scriptsAndPlatformsAreToldWhatIsMissing() throws IOException {
    Path report = Files.writeString(folder.resolve("青石镇.txt"), REPORT);
    Path roster = roster("名称\n云泽县青石镇人民政府\n云泽县白沙镇人民政府\n");
    String json = run("-f", "json", "--roster", roster, report).out();
    assertTrue(json.contains("\"missing\": [\n    \"云泽县白沙镇人民政府\"\n  ]"), json);
    String sarif = run("-f", "sarif", "--roster", roster, report).out();
    assertTrue(sarif.contains("名单上的单位没有可读的报告。 云泽县白沙镇人民政府"), sarif);
    assertFalse(run("-f", "sarif", report).out().contains("云泽县白沙镇"));
  }

  @Test
  void aGovernmentIsHeldAgainstItsUnitsOnceAllOfThemAreThere() throws IOException {
    String county = Files.readString(Path.of("rules", "examples", "2021.txt"));
    Path own = Files.writeString(folder.resolve("县.txt"), county);
    String[] towns = {"云泽县青石镇人民政府", "云泽县白沙镇人民政府", "云泽县柳河乡人民政府"};
    for (String town : List.of(towns).subList(0, 2)) {
      Files.writeString(folder.resolve(town + ".txt"), county.replace("云泽县人民政府", town));
    }
    String two = "名称,上级\n%s,云泽县人民政府\n%s,云泽县人民政府\n".formatted(towns[0], towns[1]);
    Path all = folder.resolve(towns[0] + ".txt");
    Path other = folder.resolve(towns[1] + ".txt");
    Ended told = run("--roster", roster(two), own, all, other);
    assertTrue(told.out().contains("NS309"), told.out());
    assertTrue(told.out().contains("是 48，而名单上所属 2 个单位的报告合计 96"), told.out());
    Ended open = run("--roster", roster(two + towns[2] + ",云泽县人民政府\n"), own, all, other);
    assertFalse(open.out().contains("NS309"), open.out());
    assertTrue(open.err().contains(towns[2]), open.err());
    Files.writeString(own, county.replace("云泽县人民政府", "云泽县教育局"));
    Path bureau = roster(two.replace("云泽县人民政府", "云泽县教育局"));
    Ended department = run("--roster", bureau, own, all, other);
    assertFalse(department.out().contains("NS309"), department.out());
  }

  @Test
  void theKindOfTheRosterGoesBeforeThatOfTheName() throws IOException {
    Path report = Files.writeString(folder.resolve("青石镇.txt"), REPORT);
    Path roster = roster("名称,类别\n云泽县青石镇人民政府,不明\n云泽县白沙镇人民政府,\n");
    assertFalse(run("--roster", roster, report).out().contains("NS604"));
  }

  @Test
  void aBadRosterEndsTheRunWithItsLine() throws IOException {
    Path report = Files.writeString(folder.resolve("青石镇.txt"), REPORT);
    Path roster = roster("名称,类别\n甲县人民政府,县级\n");
    Ended run = run("--roster", roster, report);
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("名单.csv 第 2 行有误：没有这个类别：“县级”"), run.err());
    assertEquals(2, run("--roster", folder.resolve("none.csv"), report).code());
  }
}
