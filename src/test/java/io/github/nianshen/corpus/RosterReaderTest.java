package io.github.nianshen.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.nianshen.outline.OrganKind;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterReaderTest {
  private static final String WORDS =
      "名称,类别,上级,简称\r\n"
          + "云泽县人民政府,县,,\r\n"
          + "云泽县青石镇人民政府,,云泽县人民政府,青石镇\r\n"
          + "\r\n"
          + "\"云泽县城市运行中心\",街道,云泽县人民政府,运行中心；城运中心/城运\r\n";

  private static Roster read(String words) throws RosterFault {
    return RosterReader.read(words.getBytes(UTF_8));
  }

  @Test
  void unitsAreReadInEitherEncodingWithAndWithoutMark() throws RosterFault {
    for (byte[] bytes :
        List.of(
            WORDS.getBytes(UTF_8),
            ("\ufeff" + WORDS).getBytes(UTF_8),
            WORDS.getBytes(Charset.forName("GB18030")))) {
      Roster roster = RosterReader.read(bytes);
      assertEquals(3, roster.size());
      assertEquals(Optional.of(OrganKind.COUNTY), roster.kind("云泽县人民政府"));
      assertEquals(Optional.empty(), roster.kind("云泽县青石镇人民政府"));
      assertEquals(Optional.of(OrganKind.STREET), roster.kind("城运中心"));
      assertEquals(Optional.of("云泽县"), roster.unit("青石镇政府").flatMap(roster::above));
      assertEquals(Optional.empty(), roster.unit("云泽县人民政府").flatMap(roster::above));
      assertEquals(2, roster.below("云泽县"));
      assertEquals(
          Set.of("云泽县", "云泽县青石镇", "青石镇", "云泽县城市运行中心", "运行中心", "城运中心", "城运"), roster.names());
    }
  }

  @Test
  void columnsMayStandInAnyOrderUnderEnglishNames() throws RosterFault {
    Roster roster = read("note,short,name,kind\nx,甲,甲县人民政府,市\n");
    assertEquals(Optional.of(OrganKind.CITY), roster.kind("甲县人民政府"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "单位,类别\\n甲县人民政府,县|1",
        "名称,类别\\n甲县人民政府,县级|2",
        "名称,类别\\n甲县人民政府,县\\n,县|3",
        "名称,类别\\n甲县人民政府,县\\n\\n甲县政府,县|4",
        "名称,上级\\n甲县人民政府,甲县人民政府|2",
        "名称,上级\\n甲县人民政府,\\n\"乙县\"人民政府,|3",
        "名称|2",
      })
  void aFaultIsToldWithItsLine(String words, long line) {
    String text = words.replace("\\n", "\n") + "\n";
    RosterFault fault = assertThrows(RosterFault.class, () -> read(text));
    assertEquals(line, fault.line(), fault.getMessage());
  }
}
