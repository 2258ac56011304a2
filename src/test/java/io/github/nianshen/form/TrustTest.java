package io.github.nianshen.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.form.Misfit.Kind;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few departures are slips of whoever filled the form in; many are a bad reading. */
class TrustTest {
  private static List<Misfit> misfits(String kinds) {
    List<Misfit> misfits = new ArrayList<>();
    for (String kind : kinds.split(" ", -1)) {
      int at = misfits.size();
      misfits.add(new Misfit(Kind.valueOf(kind), new Span(at, at + 1), "e" + at, "f" + at));
    }
    return misfits;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ROW_SHORT ROW_LONG ROW_SHORT",
        "LABEL_WRONG LABEL_WRONG LABEL_WRONG",
        "ROW_FOREIGN ROW_FOREIGN",
        "ROW_FOREIGN ROW_FOREIGN LABEL_WRONG",
        "ROW_MISSING ROW_MISSING ROW_MISSING ROW_MISSING",
        "ROW_MISSING LABEL_WRONG",
        "ROW_MISSING ROW_FOREIGN",
        "LABEL_ALIAS LABEL_ALIAS LABEL_ALIAS LABEL_ALIAS LABEL_ALIAS"
      })
  void aFewDeparturesAreBelieved(String kinds) {
    assertEquals(Optional.empty(), Trust.doubt(misfits(kinds), 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ROW_SHORT ROW_LONG ROW_SHORT ROW_LONG",
        "LABEL_WRONG LABEL_WRONG LABEL_WRONG LABEL_WRONG",
        "LABEL_WRONG LABEL_WRONG ROW_FOREIGN ROW_FOREIGN",
        "ROW_FOREIGN ROW_FOREIGN ROW_FOREIGN",
        "ROW_MISSING ROW_MISSING LABEL_WRONG",
        "ROW_MISSING ROW_FOREIGN ROW_FOREIGN"
      })
  void manyDeparturesAreOneDoubtAtTheFirstOfThem(String kinds) {
    var doubt = new Misfit(Kind.ROW_DOUBTFUL, new Span(0, 1), "e0", "f0");
    assertEquals(Optional.of(doubt), Trust.doubt(misfits(kinds), 0));
  }

  @Test
  void aDoubtDoesNotStandAtALabelThatWasKnown() {
    String alias = "LABEL_ALIAS LABEL_FALSE ";
    Optional<Misfit> doubt = Trust.doubt(misfits(alias + "ROW_FOREIGN ROW_FOREIGN ROW_FOREIGN"), 0);
    assertEquals(new Span(2, 3), doubt.orElseThrow().span());
  }

  @Test
  void aDepartureIsOneOfReadingWhereFiguresStandAboveAllLabels() {
    assertEquals(Optional.empty(), Trust.doubt(misfits("ROW_SHORT"), 1));
    assertEquals("f0", Trust.doubt(misfits("ROW_SHORT"), 2).orElseThrow().found());
  }

  @Test
  void nothingIsDoubtedOfAFormWithoutDepartures() {
    assertEquals(Optional.empty(), Trust.doubt(Arrays.asList(), 9));
  }
}
