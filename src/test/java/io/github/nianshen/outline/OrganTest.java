package io.github.nianshen.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the name of an organ tells of its kind. */
class OrganTest {

  @ParameterizedTest
  @CsvSource({
    "国家云泽局, MINISTRY",
    "云泽省人民政府, PROVINCE",
    "云泽自治区人民政府, PROVINCE",
    "重庆市人民政府, PROVINCE",
    "云泽市人民政府, CITY",
    "云泽自治州政府, CITY",
    "云泽县人民政府, COUNTY",
    "云泽市松岭区人民政府, COUNTY",
    "松岭旗人民政府, COUNTY",
    "云泽县青石镇人民政府, TOWN",
    "青石镇, TOWN",
    "松岭 乡人民政府, TOWN",
    "云泽市松岭区桥头街道办事处, STREET",
    "桥头街道, STREET",
    "云泽县教育局, DEPARTMENT",
    "云泽县人民政府办公室, DEPARTMENT",
    "云泽市发展和改革委员会, DEPARTMENT",
    "云泽省财政厅, DEPARTMENT",
    "云泽, UNKNOWN",
    "'', UNKNOWN"
  })
  void aNameTellsTheKind(String name, OrganKind kind) {
    assertEquals(kind, Organ.of(name).kind());
  }
}
