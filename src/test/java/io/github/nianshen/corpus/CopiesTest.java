package io.github.nianshen.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Copy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Passages planted in a batch are found, with whom they are shared, and nothing else is. */
class CopiesTest {
  private final Made made = new Made();

  @Test
  void plantedPassagesAreFoundWithTheirPairsAndNothingElse() {
    Set<String> planted = new TreeSet<>();
    List<String> overviews = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      overviews.add(made.words(700));
    }
    for (int i = 0; i < 20; i += 2) {
      String passage = "我镇在" + Made.town(i) + made.words(180) + "共2023件。";
      overviews.set(i, overviews.get(i) + passage);
      String changed = passage.replace(Made.town(i), Made.town(i + 1)).replace("2023", "31");
      overviews.set(i + 1, changed + overviews.get(i + 1));
      planted.add("r" + i + ".txt r" + (i + 1) + ".txt");
      planted.add("r" + (i + 1) + ".txt r" + i + ".txt");
    }
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < overviews.size(); i++) {
      reports.add(Made.report(i, Made.town(i), overviews.get(i), made.words(200)));
    }
    var corpus = Made.corpus(reports);
    Set<String> found = new TreeSet<>();
    for (Report report : reports) {
      for (Copy copy : corpus.copies(report)) {
        found.add(report.document().path() + " " + copy.other().file());
        assertTrue(copy.characters() >= 170 && copy.characters() <= 190, copy::toString);
        assertEquals(0, copy.others());
        String text = report.document().text();
        String own = copy.here().in(text);
        String theirs = copy.other().words();
        assertEquals(folded(own), folded(theirs));
        assertTrue(theirs.contains("，") && theirs.contains("。"), theirs);
      }
    }
    assertEquals(planted, found);
  }

  /** A passage without the towns and figures that were changed in it. */
  private static String folded(String words) {
    return words.replaceAll("..岭镇|[0-9]+|共|件。|\n", "");
  }

  @Test
  void aPassageOfManyNamesOneAndCountsTheOthers() {
    String shared = made.words(300);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      reports.add(
          Made.report(i, Made.town(i), made.words(400), i % 2 == 0 ? shared : made.words(300)));
    }
    var corpus = Made.corpus(reports);
    for (int i = 0; i < 12; i++) {
      List<Copy> copies = corpus.copies(reports.get(i));
      assertEquals(i % 2 == 0 ? 1 : 0, copies.size(), i + " " + copies);
      if (i % 2 == 0) {
        assertEquals(4, copies.get(0).others());
      }
    }
  }

  @Test
  void oneReportInTwoFilesIsNoCopy() {
    String overview = made.words(500);
    List<Report> same =
        List.of(
            Made.report(1, Made.town(1), overview, made.words(90)),
            Made.report(2, Made.town(1), overview, made.words(90)));
    var corpus = Made.corpus(same);
    same.forEach(r -> assertEquals(List.of(), corpus.copies(r)));
  }

  @Test
  void whatMostReportsSayIsTooCommonToBeACopy() {
    String common = made.words(300);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      reports.add(Made.report(i, Made.town(i), made.words(300) + common, made.words(200)));
    }
    var corpus = Made.corpus(reports);
    Set<Copy> found = new HashSet<>();
    reports.forEach(r -> found.addAll(corpus.copies(r)));
    assertEquals(Set.of(), found);
  }
}
