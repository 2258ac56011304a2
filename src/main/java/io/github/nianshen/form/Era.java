package io.github.nianshen.form;

import java.time.Year;

/** The years for which one text mandates outline and tables. */
public enum Era {
  /** Up to 2018: six contents in any outline; from 2014 the statistics table. */
  UP_TO_2018("-2018"),
  /** 2019 and 2020: 国办公开办函〔2019〕60号. */
  FROM_2019("2019-2020"),
  /** 2021 on: 国办公开办函〔2021〕30号. */
  FROM_2021("2021-");

  /** The first and the last report year that may be asked for. */
  public static final int FIRST_YEAR = 2008;

  public static final int LAST_YEAR = 2100;

  private final String years;

  Era(String years) {
    this.years = years;
  }

  /** The era that a report year belongs to. */
  public static Era of(Year year) {
    if (year.getValue() <= 2018) {
      return UP_TO_2018;
    }
    return year.getValue() <= 2020 ? FROM_2019 : FROM_2021;
  }

  /** Whether reports of a year may be asked for. */
  public static boolean isReportYear(Year year) {
    return year.getValue() >= FIRST_YEAR && year.getValue() <= LAST_YEAR;
  }

  /** The newest era, taken where nothing tells the year. */
  public static Era newest() {
    return FROM_2021;
  }

  /** Its years as the command line and rule files write them, such as {@code 2019-2020}. */
  public String years() {
    return years;
  }
}
