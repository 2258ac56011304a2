package io.github.nianshen.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.Lang;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.SequenceInputStream;
import java.util.List;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that sends what no client should. */
class NonsenseTest {
  private static final String REPORT = "file:///reports/2021.txt";

  private static String framed(String json) {
    return "Content-Length: " + json.getBytes(UTF_8).length + "\r\n\r\n" + json;
  }

  private static String said(String before, String after) {
    var out = new ByteArrayOutputStream();
    var first = new ByteArrayInputStream(before.getBytes(UTF_8));
    var last = new ByteArrayInputStream(after.getBytes(UTF_8));
    int code = Server.run(new SequenceInputStream(first, last), out, Lang.ZH, "test");
    return code + "\n" + out.toString(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "null",
        "\"x\"",
        "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"no/such\",\"params\":{}}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"no/such\"}",
        "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\",\"params\":[1,2]}",
        "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\"}",
        "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/codeAction\",\"params\":{}}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":null}}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"contentChanges\":7}}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"workspace/didChangeConfiguration\",\"params\":{\"settings\":[]}}",
        "{\"jsonrpc\":\"2.0\",\"id\":{\"a\":1},\"method\":\"shutdown\"}",
        "{\"id\":99,\"result\":{}}",
      })
  void isAnsweredOrPassedOverAndWhatComesNextIsHeard(String nonsense) {
    String hello =
        framed(
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}");
    String farewell =
        framed("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}")
            + framed("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
    String said = said(hello + framed(nonsense), farewell);
    assertTrue(said.startsWith("0\n"), said);
    assertTrue(said.contains("\"id\":2"), said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: x\r\n\r\n",
        "Content-Length: 999999999999\r\n\r\n",
        "Content-Length: 2000000000\r\n\r\n{}",
        "Content-Length: -5\r\n\r\n",
        "Content-Length: 5\r\n\r\n{\"a\":1}",
        "Content-Length: 500\r\n\r\n{}",
        "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
        "\u0000\u0001\u0002\uffff",
        "",
      })
  void aBrokenFrameEndsNothingButTheTalk(String nonsense) {
    String said = said(nonsense, "");
    assertTrue(said.startsWith("1\n"), said);
    String out = said.substring(2);
    assertTrue(out.isEmpty() || out.startsWith("Content-Length: "), out);
  }

  @Test
  void nothingIsAnsweredBeforeTheBeginning() {
    String hover =
        "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":"
            + "{\"uri\":\"file:///a.txt\"},\"position\":{\"line\":0,\"character\":0}}}";
    assertTrue(said(framed(hover), "").contains("-32002"));
  }

  @Test
  void placesOutsideOfTheTextAreTakenForItsEdges() {
    try (var editor = Editor.open(Clients.pulling())) {
      editor.open(REPORT, Damaged.report());
      var end = new Range(new Position(9999, 9999), new Position(99999, 0));
      editor.change(REPORT, 2, List.of(new TextDocumentContentChangeEvent(end, "\n末尾")));
      var before = new Range(new Position(-5, -5), new Position(-1, 3));
      editor.change(REPORT, 3, List.of(new TextDocumentContentChangeEvent(before, "")));
      var backwards = new Range(new Position(50, 0), new Position(10, 0));
      editor.change(REPORT, 4, List.of(new TextDocumentContentChangeEvent(backwards, "")));
      var place = new HoverParams(Editor.document(REPORT), new Position(-1, 100_000));
      Editor.get(editor.server().getTextDocumentService().hover(place));
      var params = new DocumentDiagnosticParams(Editor.document(REPORT));
      var answer = Editor.get(editor.server().getTextDocumentService().diagnostic(params));
      assertEquals(
          "NS104",
          answer.getRelatedFullDocumentDiagnosticReport().getItems().get(0).getCode().getLeft());
    }
  }

  @Test
  void aTextOfFiveMegabytesIsCheckedAndOthersAreAnsweredMeanwhile() {
    try (var editor = Editor.open(Clients.pushed())) {
      var text = new StringBuilder(Damaged.report());
      while (text.length() < 2_500_000) {
        text.append("第").append(text.length()).append("次会议研究了公开事项，逐件登记。\n\n");
      }
      assertTrue(text.toString().getBytes(UTF_8).length > 5_000_000);
      editor.open("file:///reports/long.txt", text.toString());
      editor.open(REPORT, Damaged.report());
      assertEquals(3, editor.diagnostics(REPORT, 1).size());
      assertTrue(
          editor.diagnostics("file:///reports/long.txt", 1).stream()
              .anyMatch(d -> d.getCode().getLeft().equals("NS301")));
    }
  }
}
