package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.nianshen.outline.Report;
import io.github.nianshen.rule.Example.Edit;
import io.github.nianshen.text.Format;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The edits that make an example out of a clean report. */
class ExamplesTest {
  private static final Report NONE = Handmade.of(2023).report();

  private static Example example(Optional<String> at, Edit... edits) {
    return new Example("2021", Format.TXT, List.of(edits), at, List.of());
  }

  private static String edited(String text, Edit... edits) {
    var example = example(Optional.empty(), edits);
    return Examples.text(text, example, t -> NONE);
  }

  @Test
  void wordsAreReplacedLinesDroppedAndSetIn() {
    assertEquals("一\n乙\n", edited("一\n二\n", new Edit.Replace("二", "乙")));
    assertEquals("一\n三\n", edited("一\n二行\n三\n", new Edit.Drop("二", "二")));
    assertEquals("二\n五\n", edited("二\n一\n二\n三\n五\n", new Edit.Drop("一", "三")));
    assertEquals("一行\n二\n三\n", edited("一行\n三\n", new Edit.Insert("二", "一")));
  }

  @Test
  void aCellIsFoundByItsForm() {
    Report report = Handmade.of(2023).form("申请表", Map.of("一/总计", "48")).report();
    String clean = report.document().text();
    var example = example(Optional.of("50"), new Edit.Cell("申请表", "一", "总计", "50"));
    assertEquals(clean.replace("48", "50"), Examples.text(clean, example, t -> report));
  }

  @Test
  void anEditThatFindsNothingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> edited("一\n", new Edit.Drop("二", "二")));
    assertThrows(
        IllegalArgumentException.class, () -> edited("一\n", new Edit.Cell("申请表", "一", "总计", "1")));
  }
}
