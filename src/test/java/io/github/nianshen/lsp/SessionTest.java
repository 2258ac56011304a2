package io.github.nianshen.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.InitializeResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {
  private static final String REPORT = "file:///reports/2021.txt";

  private static Set<String> codes(List<Diagnostic> all) {
    return all.stream()
        .map(d -> d.getCode().getLeft())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void whatIsWrongIsSentWithCodePageAndTheCellsOfASum() {
    try (var editor = Editor.open(Clients.pushed())) {
      editor.open(REPORT, Damaged.report());
      List<Diagnostic> all = editor.diagnostics(REPORT, 1);
      assertEquals(Set.of("NS104", "NS301", "NS303"), codes(all));
      Diagnostic heading = all.get(0);
      assertEquals(DiagnosticSeverity.Warning, heading.getSeverity());
      assertTrue(heading.getCodeDescription().getHref().endsWith("/docs/rules/NS104.md"));
      assertEquals(26, heading.getRange().getStart().getLine());
      assertEquals(8, heading.getRange().getEnd().getCharacter());
      Diagnostic sum = all.get(1);
      assertEquals(DiagnosticSeverity.Error, sum.getSeverity());
      assertEquals(7, sum.getRelatedInformation().size());
      assertEquals(REPORT, sum.getRelatedInformation().get(0).getLocation().getUri());
      assertTrue(sum.getRelatedInformation().get(0).getMessage().contains("48"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', utf-16, 8",
    "utf-16, utf-16, 8",
    "utf-8 utf-16, utf-8, 24",
    "utf-32 utf-16, utf-32, 8",
    "utf-7 utf-8, utf-8, 24",
  })
  void columnsAreCountedInWhatTheClientLikesBest(String offered, String chosen, int end) {
    ClientCapabilities client =
        offered.isEmpty() ? Clients.pushed() : Clients.counting(offered.split(" "));
    try (var editor = Editor.started()) {
      InitializeResult result = editor.initialize(client);
      assertEquals(chosen, result.getCapabilities().getPositionEncoding());
      editor.open(REPORT, Damaged.report());
      Diagnostic heading = editor.diagnostics(REPORT, 1).get(0);
      assertEquals(end, heading.getRange().getEnd().getCharacter());
    }
  }

  @Test
  void aClientThatAsksIsSentNothing() {
    try (var editor = Editor.started()) {
      InitializeResult result = editor.initialize(Clients.pulling());
      assertNotNull(result.getCapabilities().getDiagnosticProvider());
      editor.open(REPORT, Damaged.report());
      var params = new DocumentDiagnosticParams(Editor.document(REPORT));
      var answer = Editor.get(editor.server().getTextDocumentService().diagnostic(params));
      List<Diagnostic> all = answer.getRelatedFullDocumentDiagnosticReport().getItems();
      assertEquals(Set.of("NS104", "NS301", "NS303"), codes(all));
      assertEquals(List.of(), editor.all);
    }
  }

  @Test
  void aClientThatIsSentDiagnosticsIsNotOfferedToAsk() {
    try (var editor = Editor.started()) {
      InitializeResult result = editor.initialize(Clients.pushed());
      assertNull(result.getCapabilities().getDiagnosticProvider());
    }
  }

  @Test
  void nothingIsToldOfATextThatIsNoReport() {
    try (var editor = Editor.open(Clients.pushed())) {
      editor.open("file:///notes/README.md", "# Read me\n\n一、说明\n\n没有什么。。\n");
      assertEquals(List.of(), editor.diagnostics("file:///notes/README.md", 1));
    }
  }

  @Test
  void whatIsClosedIsCleared() {
    try (var editor = Editor.open(Clients.pushed())) {
      editor.open(REPORT, Damaged.report());
      assertFalse(editor.diagnostics(REPORT, 1).isEmpty());
      var params = new DidCloseTextDocumentParams(Editor.document(REPORT));
      editor.server().getTextDocumentService().didClose(params);
      Editor.pause(300);
      assertEquals(List.of(), editor.diagnostics(REPORT, 1));
    }
  }

  @Test
  void nothingStaleIsTold() {
    try (var editor = Editor.open(Clients.pushed())) {
      editor.open(REPORT, Damaged.report());
      for (int i = 2; i <= 60; i++) {
        editor.replace(REPORT, i, i % 2 == 0 ? Damaged.clean() : Damaged.report());
        Editor.pause(i % 7);
      }
      assertEquals(List.of(), editor.diagnostics(REPORT, 60));
      int last = 0;
      for (var one : editor.all) {
        assertTrue(one.getVersion() > last, "told of " + one.getVersion() + " after " + last);
        last = one.getVersion();
        boolean clean = one.getVersion() % 2 == 0;
        assertEquals(clean, one.getDiagnostics().isEmpty(), "version " + one.getVersion());
      }
    }
  }

  @Test
  void aLongCheckThatAShorterOneOvertookIsNotTold() {
    try (var editor = Editor.open(Clients.pushed())) {
      var longer = new StringBuilder(Damaged.report());
      while (longer.length() < 1_000_000) {
        longer.append("第").append(longer.length()).append("次会议研究了公开事项，逐件登记。\n\n");
      }
      editor.open(REPORT, longer.toString());
      Editor.pause(100);
      editor.replace(REPORT, 2, Damaged.clean());
      assertEquals(List.of(), editor.diagnostics(REPORT, 2));
      editor.open("file:///reports/other.txt", longer.toString());
      editor.diagnostics("file:///reports/other.txt", 1);
      Editor.pause(500);
      assertEquals(
          List.of(2),
          editor.all.stream()
              .filter(d -> d.getUri().equals(REPORT))
              .map(d -> d.getVersion())
              .toList());
    }
  }

  @Test
  void theConfigurationHoldsAndIsReadAnewWhenSaved(@TempDir Path folder) throws Exception {
    String report = folder.resolve("2021.txt").toUri().toString();
    Path config = folder.resolve("nianshen.yaml");
    Files.writeString(config, "rules: {NS104: off}\n");
    try (var editor = Editor.open(Clients.pushed(), folder.toUri().toString())) {
      editor.open(report, Damaged.report());
      assertEquals(Set.of("NS301", "NS303"), codes(editor.diagnostics(report, 1)));
      Files.writeString(config, "rules: {NS303: off}\n");
      int before = editor.all.size();
      var saved = new DidSaveTextDocumentParams(Editor.document(config.toUri().toString()));
      editor.server().getTextDocumentService().didSave(saved);
      awaitMore(editor, before);
      assertEquals(Set.of("NS104", "NS301"), codes(editor.diagnostics(report, 1)));
      Files.writeString(config, "rules: {NS303: of}\n");
      before = editor.all.size();
      editor.server().getTextDocumentService().didSave(saved);
      awaitMore(editor, before);
      assertEquals(Set.of("NS104", "NS301"), codes(editor.diagnostics(report, 1)));
    }
  }

  private static void awaitMore(Editor editor, int before) {
    for (int i = 0; i < 5000 && editor.all.size() == before; i++) {
      Editor.pause(2);
    }
  }

  @Test
  void aFaultyConfigurationIsToldWhereItIsWritten(@TempDir Path folder) {
    String config = folder.resolve("nianshen.yaml").toUri().toString();
    try (var editor = Editor.open(Clients.pushed())) {
      editor.open(config, "year: 2021\nrules: {NS104: of}\n");
      List<Diagnostic> all = editor.diagnostics(config, 1);
      assertEquals(1, all.size());
      assertEquals(1, all.get(0).getRange().getStart().getLine());
      assertEquals(15, all.get(0).getRange().getStart().getCharacter());
      editor.replace(config, 2, "year: 2021\nrules: {NS104: off}\n");
      assertEquals(List.of(), editor.diagnostics(config, 2));
    }
  }

  @Test
  void whatAConfigurationNamesAndCannotBeUsedIsToldThere(@TempDir Path folder) throws Exception {
    String config = folder.resolve("nianshen.yaml").toUri().toString();
    try (var editor = Editor.open(Clients.pushed())) {
      editor.open(config, "year: 2021\nroster: 名单.csv\n");
      assertTold(editor.diagnostics(config, 1), 1, "名单.csv");
      Files.writeString(folder.resolve("名单.csv"), "name,kind\n青石镇,镇里\n");
      editor.replace(config, 2, "roster: 名单.csv\n");
      assertTold(editor.diagnostics(config, 2), 0, "名单");
      Files.writeString(folder.resolve("名单.csv"), "name,kind\n青石镇,乡镇\n");
      editor.replace(config, 3, "roster: 名单.csv\n");
      assertEquals(List.of(), editor.diagnostics(config, 3));
      Files.writeString(folder.resolve("rules.zip"), "no archive");
      editor.replace(config, 4, "year: 2021\nextends: rules.zip\n");
      assertTold(editor.diagnostics(config, 4), 1, "无法读取：");
    }
  }

  private static void assertTold(List<Diagnostic> all, int line, String words) {
    assertEquals(1, all.size(), "" + all);
    assertEquals(line, all.get(0).getRange().getStart().getLine());
    assertTrue(all.get(0).getMessage().getLeft().contains(words), "" + all);
  }

  @Test
  void lastYearsReportIsFoundByTheConfiguration(@TempDir Path folder) throws Exception {
    Files.createDirectory(folder.resolve("去年"));
    String before = Damaged.clean().replace("2021年", "2020年").replace("2022年", "2021年");
    Files.writeString(folder.resolve("去年/2020.txt"), before);
    Files.writeString(folder.resolve("nianshen.yaml"), "previous: [去年]\n");
    String report = folder.resolve("2021.txt").toUri().toString();
    try (var editor = Editor.open(Clients.pushed(), folder.toUri().toString())) {
      editor.open(report, Damaged.clean());
      assertTrue(codes(editor.diagnostics(report, 1)).contains("NS307"));
    }
  }

  @Test
  void theLanguageIsSettled() {
    try (var editor = Editor.open(Clients.pushed())) {
      editor.open(REPORT, Damaged.report());
      String before = editor.diagnostics(REPORT, 1).get(0).getMessage().getLeft();
      assertTrue(before.contains("规定的标题是"), before);
      int told = editor.all.size();
      var settings = new DidChangeConfigurationParams(Map.of("nianshen", Map.of("lang", "en")));
      editor.server().getWorkspaceService().didChangeConfiguration(settings);
      awaitMore(editor, told);
      String after = editor.diagnostics(REPORT, 1).get(0).getMessage().getLeft();
      assertTrue(after.contains("heading"), after);
    }
  }

  @Test
  void filesAreWatchedWhereTheClientCan() {
    try (var editor = Editor.open(Clients.pushed())) {
      editor.open(REPORT, Damaged.clean());
      editor.diagnostics(REPORT, 1);
      assertEquals(1, editor.registered.size());
    }
  }

  @Test
  void farewellIsExitZeroAndNoneIsOne() throws Exception {
    var polite = Editor.open(Clients.pushed());
    Editor.get(polite.server().shutdown());
    polite.server().exit();
    assertEquals(0, polite.exit.get(10, TimeUnit.SECONDS));
    var rude = Editor.open(Clients.pushed());
    rude.server().exit();
    assertEquals(1, rude.exit.get(10, TimeUnit.SECONDS));
    var gone = Editor.open(Clients.pushed());
    gone.close();
    assertEquals(1, gone.exit.get(10, TimeUnit.SECONDS));
  }
}
