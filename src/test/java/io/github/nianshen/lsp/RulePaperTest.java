package io.github.nianshen.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePaperTest {
  private static final String RULE =
      """
      id: LOCAL-001
      name: fee-mentioned
      title: {zh: 提到收费, en: fee}
      basis: {zh: 本地约定, en: local}
      level: note
      eras: all
      each: column of 申请表
      check: "[一] >= [二]"
      say: {zh: 少, en: few}
      why: {zh: 少, en: few}
      examples:
        pass:
          - base: "2021"
        fail:
          - base: "2021"
            edits: [{cell: 申请表/二/自然人, to: 90}]
            at: "38"
            also: [NS301, NS303]
      """;

  @TempDir private Path folder;

  private final Editor editor = Editor.open(Clients.pushed());
  private String address = "";

  @BeforeEach
  void open() throws Exception {
    Files.createDirectories(folder.resolve("rules"));
    address = folder.resolve("rules/fee.yaml").toUri().toString();
  }

  @AfterEach
  void close() {
    editor.close();
  }

  private List<Diagnostic> told(String text) {
    editor.open(address, text);
    return editor.diagnostics(address, 1);
  }

  @Test
  void aFaultyFormulaIsToldAtItsSign() {
    List<Diagnostic> all = told(RULE.replace("[二]", "[廿]"));
    assertEquals(1, all.size());
    assertEquals(7, all.get(0).getRange().getStart().getLine());
    assertEquals(15, all.get(0).getRange().getStart().getCharacter());
  }

  @Test
  void anExampleThatDoesNotHoldIsToldWhereItStands() {
    List<Diagnostic> all = told(RULE.replace("to: 90", "to: 1"));
    assertTrue(!all.isEmpty() && all.get(0).getMessage().getLeft().contains("38"), "" + all);
    editor.replace(
        address,
        2,
        RULE.replace("pass:\n    - base", "pass:\n    # one\n    - base")
            .replace("[一] >= [二]", "[一] < [二]"));
    List<Diagnostic> other = editor.diagnostics(address, 2);
    assertTrue(other.stream().anyMatch(d -> d.getRange().getStart().getLine() == 13), "" + other);
  }

  @Test
  void aRuleInOrderIsSilent() {
    assertEquals(List.of(), told(RULE));
  }

  @Test
  void aBadRuleFileLeavesTheOthersInForce() throws Exception {
    Files.writeString(folder.resolve("nianshen.yaml"), "extends: rules\n");
    Files.writeString(folder.resolve("rules/bad.yaml"), "id: LOCAL-009\nnonsense: 1\n");
    Files.writeString(folder.resolve("rules/fee.yaml"), RULE);
    String report = folder.resolve("2021.txt").toUri().toString();
    editor.open(
        report,
        Damaged.clean().replace("| 2 | 0 | 0 | 0 | 1 | 0 | 3", "| 90 | 0 | 0 | 0 | 1 | 0 | 91"));
    assertTrue(codes(report).contains("LOCAL-001"));
    String bad = folder.resolve("rules/bad.yaml").toUri().toString();
    editor.open(bad, "id: LOCAL-009\nnonsense: 1\n");
    assertTrue(
        editor.diagnostics(bad, 1).stream().anyMatch(d -> d.getRange().getStart().getLine() == 1));
    Files.writeString(folder.resolve("rules/fee.yaml"), RULE.replace("[一] >= [二]", "[一] >= 0"));
    int before = editor.all.size();
    var saved = new DidSaveTextDocumentParams(Editor.document(address));
    editor.server().getTextDocumentService().didSave(saved);
    for (int i = 0; i < 5000 && codes(report).contains("LOCAL-001"); i++) {
      Editor.pause(2);
    }
    assertTrue(editor.all.size() > before && !codes(report).contains("LOCAL-001"));
  }

  private List<String> codes(String report) {
    return editor.diagnostics(report, 1).stream().map(d -> d.getCode().getLeft()).toList();
  }

  private List<String> labels(String text, int line, int character) {
    editor.open(address, text);
    var params = new CompletionParams(Editor.document(address), new Position(line, character));
    return Editor.get(editor.server().getTextDocumentService().completion(params))
        .getLeft()
        .stream()
        .map(i -> i.getLabel())
        .toList();
  }

  @Test
  void keysNodesNamesAndLabelsAreOffered() {
    assertTrue(labels("id: LOCAL-001\n\n", 1, 0).contains("each"));
    List<String> each = labels("each: \n", 0, 6);
    assertTrue(each.containsAll(List.of("sentence", "column of 申请表", "row of 统计表")), "" + each);
    List<String> names = labels("each: column of 申请表\ncheck: \n", 1, 7);
    assertTrue(
        names.containsAll(List.of("column_key", "report_year", "sum(number, …)")), "" + names);
    List<String> rows = labels("each: column of 申请表\ncheck: \"[\n", 1, 9);
    assertTrue(rows.containsAll(List.of("一", "三(七)")) && !rows.contains("自然人"), "" + rows);
    List<String> columns = labels("each: row of 申请表\ncheck: \"[一\n", 1, 10);
    assertTrue(columns.contains("自然人") && !columns.contains("三(七)"), "" + columns);
  }
}
