package io.github.nianshen.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.TextDocumentContentParams;
import org.junit.jupiter.api.Test;

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
