package io.github.nianshen.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.TextDocumentContentParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwinTest {
  private static List<Path> documents() throws Exception {
    try (Stream<Path> all = Files.walk(Path.of("testdata", "read"))) {
      return all.filter(p -> p.toString().endsWith(".docx")).sorted().toList();
    }
  }

  @Test
  void anOfficeDocumentIsTextWithFindings() throws Exception {
    assertTrue(!documents().isEmpty());
    for (Path file : documents()) {
      try (var editor = Editor.open(Clients.pushed())) {
        String address =
            file.toAbsolutePath().toUri().toString().replaceFirst("^file", "nianshen-twin");
        var params = new TextDocumentContentParams(address);
        String text =
            Editor.get(editor.server().getWorkspaceService().textDocumentContent(params)).getText();
        assertTrue(text.contains("政府信息公开工作年度报告"), text);
        editor.open(address, text);
        boolean faulty = file.toString().contains("faulty");
        assertEquals(faulty, !editor.diagnostics(address, 1).isEmpty(), file.toString());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "paths: {include: ['**/*.docx']} | 3",
        "paths: {exclude: ['*.docx']} | 0",
        "suppress: [{rule: NS101, path: 送审.docx, reason: 另行报送}] | 2"
      })
  void aTwinIsConfiguredAsItsFile(String config, int findings, @TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("送审.docx");
    Files.copy(Path.of("testdata", "read", "faulty.docx"), file);
    Files.writeString(folder.resolve("nianshen.yaml"), config);
    try (var editor = Editor.open(Clients.pushed(), folder.toUri().toString())) {
      String address = file.toUri().toString().replaceFirst("^file", "nianshen-twin");
      var params = new TextDocumentContentParams(address);
      String text =
          Editor.get(editor.server().getWorkspaceService().textDocumentContent(params)).getText();
      editor.open(address, text);
      assertEquals(findings, editor.diagnostics(address, 1).size());
    }
  }

  @Test
  void whatCannotBeReadSaysWhy() {
    try (var editor = Editor.open(Clients.pushed())) {
      var params = new TextDocumentContentParams("nianshen-twin:///no/such/报告.docx");
      String text =
          Editor.get(editor.server().getWorkspaceService().textDocumentContent(params)).getText();
      assertTrue(text.contains("没有这个文件"), text);
    }
  }
}
