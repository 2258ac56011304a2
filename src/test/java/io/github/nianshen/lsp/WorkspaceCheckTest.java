package io.github.nianshen.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceCheckTest {
  @TempDir private Path folder;

  @BeforeEach
  void reports() throws Exception {
    Files.writeString(folder.resolve("好.txt"), Damaged.clean());
    Files.writeString(folder.resolve("坏.txt"), Damaged.report());
    Files.writeString(folder.resolve("空.txt"), "");
    Files.writeString(folder.resolve("说明.md"), "# 说明\n\n报告放在这里。\n");
    Files.copy(Path.of("testdata", "read", "faulty.docx"), folder.resolve("送审.docx"));
  }

  private Editor editor(ClientCapabilities client) {
    return Editor.open(client, folder.toUri().toString());
  }

  private static JsonObject check(Editor editor) {
    var check = new ExecuteCommandParams("nianshen.checkWorkspace", List.of());
    Object told = Editor.get(editor.server().getWorkspaceService().executeCommand(check));
    return new Gson().toJsonTree(told).getAsJsonObject();
  }

  private static List<String> lines(JsonObject outcome) {
    List<String> lines = new ArrayList<>();
    for (JsonElement one : outcome.getAsJsonArray("details")) {
      JsonObject detail = one.getAsJsonObject();
      JsonArray found = detail.getAsJsonArray("diagnostics");
      lines.add(
          detail.get("name").getAsString()
              + " "
              + detail.get("verdict").getAsString()
              + " "
              + Stream.of("errors", "warnings", "notes")
                  .map(k -> String.valueOf(detail.get(k).getAsInt()))
                  .toList()
              + " "
              + found.size());
    }
    return lines;
  }

  private String address(String name) {
    return folder.resolve(name).toUri().toString();
  }

  private List<String> told(Editor editor, String address) {
    return editor.all.stream()
        .filter(p -> p.getUri().equals(address))
        .map(p -> p.getDiagnostics().stream().map(Diagnostic::getCode).map(c -> c.getLeft()))
        .map(c -> String.join(" ", c.toList()))
        .toList();
  }

  @Test
  void whatNeedsMostStandsFirstAndWhatIsNoReportNowhere() {
    try (var editor = editor(Clients.pulling())) {
      JsonObject outcome = check(editor);
      assertEquals(
          List.of(
              "送审.docx to-correct [3, 0, 0] 3",
              "坏.txt to-correct [2, 1, 0] 3",
              "空.txt unchecked [1, 0, 0] 0",
              "好.txt passed [0, 0, 0] 0"),
          lines(outcome));
      assertEquals(2, outcome.get("toCorrect").getAsInt());
      assertEquals(1, outcome.get("unchecked").getAsInt());
      assertEquals(List.of("检查了 4 个文件：2 个需要更正，1 个不能检查。"), editor.messages);
      assertTrue(editor.all.isEmpty(), "a client that asks is sent nothing");
    }
  }

  @Test
  void whatIsOpenIsCheckedAsItIsWritten() {
    try (var editor = editor(Clients.pulling())) {
      editor.open(address("坏.txt"), Damaged.clean());
      assertTrue(lines(check(editor)).contains("坏.txt passed [0, 0, 0] 0"));
    }
  }

  @Test
  void aClientThatDoesNotAskIsToldOfWhatIsNotOpen() throws Exception {
    try (var editor = editor(Clients.pushed())) {
      editor.open(address("坏.txt"), Damaged.report());
      editor.diagnostics(address("坏.txt"), 1);
      check(editor);
      String twin = address("送审.docx").replaceFirst("^file", "nianshen-twin");
      assertEquals(List.of("NS301 NS303 NS101"), told(editor, twin));
      assertEquals(1, told(editor, address("坏.txt")).size());
      assertEquals(List.of(), told(editor, address("好.txt")));

      Files.delete(folder.resolve("送审.docx"));
      var closed = new DidCloseTextDocumentParams(Editor.document(address("坏.txt")));
      editor.server().getTextDocumentService().didClose(closed);
      check(editor);
      assertEquals(List.of("NS301 NS303 NS101", ""), told(editor, twin));
      List<String> bad = told(editor, address("坏.txt"));
      assertEquals(3, bad.size(), "open, closed, checked");
      assertEquals(bad.get(0), bad.get(2));

      editor.open(address("坏.txt"), Damaged.clean());
      editor.diagnostics(address("坏.txt"), 1);
      check(editor);
      assertEquals(4, told(editor, address("坏.txt")).size());
    }
  }
}
