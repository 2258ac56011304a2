package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DroppedFilesTest {
  private static final String SELF = "D:\\工具 箱\\年审.cmd";

  /** What the line that Explorer starts a console with names. */
  private static Optional<List<String>> in(String rest) {
    String call = "C:\\WINDOWS\\system32\\cmd.exe /c \"\"" + SELF + "\"" + rest;
    return DroppedFiles.in(
        Map.of(DroppedFiles.CALL, call, DroppedFiles.SELF, SELF, "PATH", "C:\\WINDOWS"));
  }

  @Test
  void aDoubleClickNamesNothing() {
    assertEquals(Optional.of(List.of()), in(" \""));
    assertEquals(Optional.of(List.of()), in("\""));
  }

  @Test
  void namesWithBlanksAreInQuotesAndOthersAreNot() {
    List<String> names = List.of("D:\\报送 2024\\甲.docx", "D:\\乙.docx", "E:\\丙 镇");
    assertEquals(Optional.of(names), in(" \"D:\\报送 2024\\甲.docx\" D:\\乙.docx \"E:\\丙 镇\"\""));
  }

  @Test
  void theQuoteAtTheEndOfTheLineIsNoPartOfAName() {
    assertEquals(Optional.of(List.of("D:\\乙.docx")), in(" D:\\乙.docx\""));
    assertEquals(Optional.of(List.of("D:\\乙.docx")), in(" D:\\乙.docx \""));
  }

  @Test
  void signsThatAConsoleWouldObeyArePartOfTheName() {
    assertEquals(
        Optional.of(List.of("D:\\甲&calc.docx", "D:\\50%TEMP%^!(1).docx")),
        in(" D:\\甲&calc.docx D:\\50%TEMP%^!(1).docx\""));
  }

  @Test
  void aLineThatDoesNotNameTheLauncherIsNotReadAsOne() {
    assertEquals(Optional.empty(), DroppedFiles.in(Map.of()));
    assertEquals(
        Optional.empty(),
        DroppedFiles.in(Map.of(DroppedFiles.CALL, "cmd.exe", DroppedFiles.SELF, SELF)));
    assertEquals(Optional.empty(), DroppedFiles.in(Map.of(DroppedFiles.CALL, "cmd.exe /c x")));
  }

  @Test
  void windowsWritesItsOwnNamesInEitherCase() {
    Map<String, String> environment =
        Map.of(
            DroppedFiles.CALL,
            "cmd.exe /c \"\"d:\\Tools\\NIANSHEN-DESK.CMD\" D:\\a.docx\"",
            DroppedFiles.SELF,
            "D:\\tools\\nianshen-desk.cmd");
    assertEquals(Optional.of(List.of("D:\\a.docx")), DroppedFiles.in(environment));
  }
}
