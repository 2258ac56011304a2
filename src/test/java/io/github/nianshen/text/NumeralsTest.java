package io.github.nianshen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NumeralsTest {
  @Test
  void whatIsWrittenIsReadAndNoTwoAreAlike() {
    Set<String> written = new HashSet<>();
    for (int value = 1; value <= 99; value++) {
      String words = Numerals.chinese(value);
      assertEquals(OptionalInt.of(value), Numerals.value(words), words);
      written.add(words);
    }
    assertEquals(99, written.size());
  }

  @Test
  void otherNumbersAreNotWritten() {
    for (int value : new int[] {-1, 0, 100}) {
      Assertions.assertThrows(IllegalArgumentException.class, () -> Numerals.chinese(value));
    }
  }

  /** 一十二 is read as 十二 is; nothing else is read that would be written otherwise. */
  @Property(tries = 2_000)
  @Tag("slow")
  void whatIsReadIsWrittenTheSame(
      @ForAll @Chars({'一', '二', '三', '九', '十', '〇', '百', '1'}) @StringLength(max = 4)
          String words) {
    OptionalInt value = Numerals.value(words);
    if (value.isPresent()) {
      assertEquals(words.replaceFirst("^一十", "十"), Numerals.chinese(value.getAsInt()));
    }
  }

  @Property(tries = 500)
  @Tag("slow")
  void aSignIsADigitWhereItHasAValue(@ForAll @CharRange(from = '\u3000', to = '\u9fff') char sign) {
    assertEquals(
        Numerals.value(String.valueOf(sign)).isPresent(), Numerals.isChineseDigit(sign), "" + sign);
  }

  @Property(tries = 200)
  @Tag("slow")
  void manySignsHaveNoValue(@ForAll @IntRange(min = 4, max = 40) int length) {
    char[] tens = new char[length];
    Arrays.fill(tens, '十');
    assertEquals(OptionalInt.empty(), Numerals.value(new String(tens)));
  }
}
