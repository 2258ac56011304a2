package io.github.nianshen.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Year;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which text mandates the form of which year. */
class EraTest {
  @ParameterizedTest
  @CsvSource({
    "2014, UP_TO_2018, -2018",
    "2018, UP_TO_2018, -2018",
    "2019, FROM_2019, 2019-2020",
    "2020, FROM_2019, 2019-2020",
    "2021, FROM_2021, 2021-",
    "2030, FROM_2021, 2021-"
  })
  void aYearBelongsToTheEraOfItsText(int year, Era era, String years) {
    assertEquals(era, Era.of(Year.of(year)));
    assertEquals(years, era.years());
  }
}
