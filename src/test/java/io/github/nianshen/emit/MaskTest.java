package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.rule.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {
  @ParameterizedTest
  @CsvSource({
    "身份证11010119900307002X。, 身份证1101**********002X。",
    "110101199003070021, 1101**********0021",
    "１１０１０１１９９００３０７００２Ｘ, １１０１**********００２Ｘ",
    "电话13812345678, 电话138****5678",
    "电话13812345678和13912345678, 电话138****5678和139****5678",
    "电话010-88886666, 电话010-88886666",
    "〔2021〕30号, 〔2021〕30号",
    "10086000000, 10086000000",
    "6222021234567890123, 6222***********0123",
    "12345678901234567890, 12345678901234567890",
    "手机138 1234 5678。, 手机138 **** 5678。",
    "手机+86-138-1234-5678, 手机+86-138-****-5678",
    "手机+8613812345678, 手机+86138****5678",
    "行 131 1234 5678 9, 行 131 1234 5678 9",
    "110101 19000101 0022, 1101** ******** 0022",
    "320101 19900228 018X, 3201** ******** 018X",
    "6222 0210 0000 1235, 6222 **** **** 1235",
    "2018 2019 2020 2021, 2018 2019 2020 2021",
    "2 110101190001010022 3, 2 1101**********0022 3",
    "发至zhang.san@qq.com。, 发至z********@qq.com。",
    "发至a@qq.com, 发至a@qq.com",
    "申请人李建宁不服, 申请人李**不服",
    "申请人张某某向, 申请人张**向",
    "申请人情况见表, 申请人情况见表",
    "申请人陈述申请理由, 申请人陈述申请理由",
  })
  void hidesPersonalNumbersAndNothingElse(String words, String masked) {
    assertEquals(masked, Mask.of(words));
  }

  @Test
  void knowsTheSurnamesOfTheRules() {
    Rulebook.builtInFiles().stream()
        .filter(f -> f.name().equals("privacy/surnames.tsv"))
        .flatMap(f -> f.text().lines().filter(l -> !l.startsWith("#")))
        .forEach(n -> assertEquals("申请人" + n + "*向", Mask.of("申请人" + n + "某向")));
  }

  @Test
  void aLineIsHiddenAlikeWhereverItIsCut() {
    String line =
        "甲".repeat(90)
            + "1".repeat(90)
            + "乙 110101 19000101 0022 丙a"
            + "b".repeat(63)
            + "@qq.com，申请人李建宁向138 0000 0000 "
            + "5 ".repeat(60)
            + "6222 0210 0000 1235";
    String whole = Mask.of(line);
    for (int from = 0; from < line.length(); from++) {
      for (int to = from; to <= line.length(); to += 7) {
        assertEquals(whole.substring(from, to), Mask.cut(line, from, to));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 20", "5, 9", "0, 3", "10, 22"})
  void aCutIsHiddenAsTheWholeLineIs(int from, int to) {
    String line = "身份11010119900307002X号13812345678";
    assertEquals(Mask.of(line).substring(from, to), Mask.cut(line, from, to));
  }
}
