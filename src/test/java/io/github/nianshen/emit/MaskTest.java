package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  })
  void hidesPersonalNumbersAndNothingElse(String words, String masked) {
    assertEquals(masked, Mask.of(words));
  }

  @ParameterizedTest
  @CsvSource({"2, 20", "5, 9", "0, 3", "10, 22"})
  void aCutIsHiddenAsTheWholeLineIs(int from, int to) {
    String line = "身份11010119900307002X号13812345678";
    assertEquals(Mask.of(line).substring(from, to), Mask.cut(line, from, to));
  }
}
