package io.github.nianshen.outline;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What kind of organ a report is of; deadlines and some contents depend on it. */
public enum OrganKind {
  /** 国务院部门. */
  MINISTRY("国务院部门"),
  /** 省、自治区、直辖市人民政府. */
  PROVINCE("省"),
  /** 市、自治州、盟人民政府; a name alone does not tell a city with districts from one without. */
  CITY("市"),
  /** 县、区、旗人民政府. */
  COUNTY("县"),
  /** 乡、镇人民政府. */
  TOWN("乡镇"),
  /** 街道办事处. */
  STREET("街道"),
  /** 地方人民政府的部门. */
  DEPARTMENT("部门"),
  /** None of these, or not told. */
  UNKNOWN("不明");

  private final String word;

  OrganKind(String word) {
    this.word = word;
  }

  /** Its word in rules, data and rosters. */
  public String word() {
    return word;
  }

  /** The kind that a word names. */
  public static Optional<OrganKind> named(String word) {
    return Arrays.stream(values()).filter(k -> k.word.equals(word)).findFirst();
  }

  /** All words. */
  public static String words(String between) {
    return Arrays.stream(values()).map(OrganKind::word).collect(Collectors.joining(between));
  }
}
