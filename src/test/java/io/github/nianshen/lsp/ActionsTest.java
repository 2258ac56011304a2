package io.github.nianshen.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.lint.ConfigReader;
import io.github.nianshen.rule.Rulebook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionsTest {
  private static final String REPORT = "file:///reports/2021.txt";

  private static List<CodeAction> actions(
      Editor editor, String address, Range range, List<String> only) {
    var context = new CodeActionContext(List.of());
    if (!only.isEmpty()) {
      context.setOnly(only);
    }
    var params = new CodeActionParams(Editor.document(address), range, context);
    return Editor.get(editor.server().getTextDocumentService().codeAction(params)).stream()
        .map(a -> a.getRight())
        .toList();
  }

  private static Range at(int line, int character) {
    return new Range(new Position(line, character), new Position(line, character));
  }

  /** What a text is after an edit, by means of the protocol alone. */
  private static String edited(String text, WorkspaceEdit edit, Encoding encoding) {
    List<TextEdit> edits = new ArrayList<>();
    edit.getDocumentChanges()
        .forEach(d -> d.getLeft().getEdits().forEach(e -> edits.add(e.getLeft())));
    edits.sort(
        Comparator.comparing((TextEdit e) -> e.getRange().getStart().getLine())
            .thenComparing(e -> e.getRange().getStart().getCharacter())
            .reversed());
    Lines lines = new Lines(text, encoding);
    for (TextEdit one : edits) {
      lines = lines.with(one.getRange(), one.getNewText());
    }
    return lines.text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "utf-16", "utf-32"})
  void aQuickFixMakesTheHeadingRight(String encoding) {
    try (var editor = Editor.open(Clients.counting(encoding))) {
      String text = Damaged.report().replace("二、主动公开情况", "二、主动公开情况");
      editor.open(REPORT, text);
      CodeAction fix = actions(editor, REPORT, at(26, 4), List.of("quickfix")).get(0);
      assertTrue(fix.getIsPreferred());
      assertEquals("NS104", fix.getDiagnostics().get(0).getCode().getLeft());
      String after = edited(text, fix.getEdit(), Encoding.chosen(List.of(encoding)));
      assertEquals(text.replace("二、主动公开情况", "二、主动公开政府信息情况"), after);
    }
  }

  @Test
  void allSafeCorrectionsAreMadeAtOnce() {
    try (var editor = Editor.open(Clients.pushed())) {
      String text =
          Damaged.clean()
              .replace("二、主动公开政府信息情况", "二、主动公开情况")
              .replace("五、存在的主要问题及改进情况", "五、存在问题及改进情况")
              .replace("，委托第三方", ",委托第三方");
      editor.open(REPORT, text);
      List<CodeAction> all = actions(editor, REPORT, at(0, 0), List.of("source.fixAll"));
      assertEquals(1, all.size());
      assertEquals("source.fixAll.nianshen", all.get(0).getKind());
      assertEquals(Damaged.clean(), edited(text, all.get(0).getEdit(), Encoding.UTF16));
    }
  }

  @Test
  void nothingIsOfferedOfACleanReport() {
    try (var editor = Editor.open(Clients.pushed())) {
      editor.open(REPORT, Damaged.clean());
      Range all = new Range(new Position(0, 0), new Position(999, 0));
      assertEquals(List.of(), actions(editor, REPORT, all, List.of()));
      assertEquals(List.of(), actions(editor, REPORT, all, List.of("source.fixAll")));
    }
  }

  private static Object suppress(Editor editor, String report, String... more) {
    List<Object> words = new ArrayList<>(List.of(report, "NS303"));
    words.addAll(List.of(more));
    var params = new ExecuteCommandParams("nianshen.suppress", words);
    return Editor.get(editor.server().getWorkspaceService().executeCommand(params));
  }

  private static String written(Editor editor, String before) {
    WorkspaceEdit edit = editor.edits.get(editor.edits.size() - 1).getEdit();
    TextEdit one =
        edit.getDocumentChanges().stream()
            .filter(d -> d.isLeft())
            .findFirst()
            .orElseThrow()
            .getLeft()
            .getEdits()
            .get(0)
            .getLeft();
    return new Lines(before, Encoding.UTF16).with(one.getRange(), one.getNewText()).text();
  }

  @Test
  void aSuppressionIsOfferedAndAsksForItsReason(@TempDir Path folder) throws Exception {
    String report = folder.resolve("报告.txt").toUri().toString();
    Path config = folder.resolve("nianshen.yaml");
    try (var editor = Editor.open(Clients.pushed(), folder.toUri().toString())) {
      editor.open(report, Damaged.report());
      CodeAction offered =
          actions(editor, report, at(48, 20), List.of()).stream()
              .filter(a -> a.getCommand() != null && a.getTitle().contains("NS303"))
              .findFirst()
              .orElseThrow();
      assertEquals("nianshen.suppress", offered.getCommand().getCommand());
      suppress(editor, report, "自然人");
      assertTrue(editor.edits.get(0).getEdit().getDocumentChanges().get(0).isRight());
      String text = written(editor, "");
      assertEquals(
          "suppress:\n  - rule: NS303\n    path: \"报告.txt\"\n    place: \"自然人\"\n    reason: \"\"\n",
          text);
      Range reason = editor.shown.get(0).getSelection();
      assertEquals(4, reason.getStart().getLine());
      assertEquals(13, reason.getStart().getCharacter());
      // Without a reason the configuration is at fault, and nothing is suppressed.
      String address = config.toUri().toString();
      editor.open(address, text);
      assertEquals(4, editor.diagnostics(address, 1).get(0).getRange().getStart().getLine());
      editor.replace(address, 2, text.replace("\"\"", "\"经上级核定\""));
      assertEquals(List.of(), editor.diagnostics(address, 2));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "year: 2021",
        "year: 2021\n",
        "suppress:\n  - rule: NS104\n    reason: a\n",
        "suppress:\n- {rule: NS104, reason: a}\n\n# end\nyear: 2021\n",
        "suppress: []\nyear: 2021\n",
        "year: 2021\nsuppress:\n    - rule: NS104\n      reason: a\n\n    # more\n    - rule: NS301\n      reason: b",
      })
  void aSuppressionStandsBehindOthers(String before, @TempDir Path folder) throws Exception {
    String report = folder.resolve("a \"b\".txt").toUri().toString();
    Path config = folder.resolve("nianshen.yaml");
    Files.writeString(config, before);
    try (var editor = Editor.open(Clients.pushed(), folder.toUri().toString())) {
      suppress(editor, report, "申请表", "经上级\"核定\"");
      String after = written(editor, before);
      var loaded = ConfigReader.read(config, after, Rulebook.builtIn());
      var last = loaded.config().suppressions();
      assertEquals("NS303", last.get(last.size() - 1).rule(), after);
      assertEquals("经上级\"核定\"", last.get(last.size() - 1).reason());
      assertTrue(last.get(last.size() - 1).holdsFor("a \"b\".txt"));
      assertEquals(before.isEmpty() ? 1 : before.split("rule:", -1).length, last.size(), after);
      assertEquals(before.contains("year"), loaded.config().year().isPresent());
    }
  }

  @Test
  void aCommandTellsOfARule() {
    try (var editor = Editor.open(Clients.pushed())) {
      var work = editor.server().getWorkspaceService();
      var explain = new ExecuteCommandParams("nianshen.explainRule", List.of("balance-wrong"));
      assertTrue(Editor.get(work.executeCommand(explain)).toString().contains("勾稽"));
    }
  }
}
