package io.github.nianshen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.SheetsRead;
import io.github.nianshen.emit.OutputFormat;
import io.github.nianshen.rule.PackFile;
import io.github.nianshen.rule.Rulebook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No output repeats what belongs to persons, whatever form it is written in. */
class PersonsInOutputsTest {
  private static final String PERSONS =
      "身份证号110101193102030034、320101 19320405 006X，手机13977776666、139 7777 6666和"
          + "139-7777-6666，卡号6222029999999999992、6222 0333 3333 3334，"
          + "意见发至luming@qq.com，申请人宋知远不服答复，申请人宋知远向法院起诉，间题较多，资金资金不足。";

  private static final List<String> SECRETS =
      List.of(
          "19310203",
          "19320405",
          "77776666",
          "7777 6666",
          "7777-6666",
          "9999999999",
          "3333 3333",
          "luming",
          "宋知远");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = OutputFormat.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LETTERS", "ANNOTATED"})
  void nothingIsRepeated(OutputFormat format) throws IOException {
    String clean =
        Rulebook.builtInFiles().stream()
            .filter(f -> f.name().equals("examples/2021.txt"))
            .map(PackFile::text)
            .findFirst()
            .orElseThrow();
    Path file = folder.resolve("a.txt");
    Files.writeString(file, clean.replace("逐件提醒。", "逐件提醒。" + PERSONS));
    var out = new ByteArrayOutputStream();
    String[] words = {file.toString(), "--format=" + format.word()};
    var err = new ByteArrayOutputStream();
    Main.run(words, new ByteArrayInputStream(new byte[0]), out, err);
    String output = format.binary() ? SheetsRead.of(out.toByteArray()).text() : out.toString(UTF_8);
    String told = output + err.toString(UTF_8);
    for (String rule : List.of("NS801", "NS802", "NS803", "NS804", "NS805")) {
      assertTrue(told.contains(rule), () -> rule + "\n" + told);
    }
    for (String secret : SECRETS) {
      assertFalse(told.contains(secret), () -> secret + "\n" + told);
    }
  }
}
