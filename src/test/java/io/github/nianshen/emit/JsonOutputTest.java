package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonOutputTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static String written(FileResult... files) {
    return Sample.written(OutputFormat.JSON, Sample.run(files), Lang.ZH);
  }

  private static JsonNode read(Sample.Run run) throws JsonProcessingException {
    return MAPPER.readTree(Sample.written(OutputFormat.JSON, run, Lang.ZH));
  }

  @Test
  void aRunIsWrittenInLinesThatCanBeSearchedAndCompared() {
    String expected =
        """
        {
          "$schema": "https://github.com/nianshen/nianshen/raw/main/docs/schema/result.schema.json",
          "version": 1,
          "tool": {"name": "nianshen", "version": "0.1.0"},
          "language": "zh",
          "failOn": "error",
          "exit": {"code": 1, "meaning": "有问题"},
          "summary": {"files": 3, "passed": 1, "toCorrect": 0, "returned": 0, "unchecked": 2, "skipped": 1, "error": 1, "warning": 2, "note": 0, "left": 0, "known": 0, "gone": 0, "suppressed": 0},
          "findings": [
            {"file": "甲.txt", "line": 1, "column": 6, "endLine": 1, "endColumn": 8, "level": "warning", "rule": "NS301", "name": "row-total-wrong", "message": "“12”为 9", "messageId": "default", "arguments": ["12", "9"], "place": ["三", "申请表"], "fingerprint": "f5", "related": [{"line": 1, "column": 1, "endLine": 1, "endColumn": 2, "label": "其[他]", "figure": "3"}], "fixes": [{"line": 1, "column": 6, "endLine": 1, "endColumn": 8, "text": "9"}]},
            {"file": "甲.txt", "line": 2, "column": 3, "endLine": 2, "endColumn": 5, "level": "warning", "rule": "NS301", "name": "row-total-wrong", "message": "“合计”为 9", "messageId": "default", "arguments": ["合计", "9"], "place": ["三", "申请表"], "fingerprint": "f10", "related": [{"line": 1, "column": 1, "endLine": 1, "endColumn": 2, "label": "其[他]", "figure": "3"}], "fixes": [{"line": 2, "column": 3, "endLine": 2, "endColumn": 5, "text": "9"}]},
            {"file": "丙.txt", "line": 1, "column": 1, "endLine": 1, "endColumn": 2, "level": "error", "rule": "NS001", "name": "input-unreadable", "message": "无法检查：空", "messageId": "default", "arguments": ["空"], "place": [], "fingerprint": "f0", "related": [], "fixes": []}
          ],
          "files": [
            {"file": "甲.txt", "checked": true, "verdict": "passed", "organ": "", "year": "", "format": "txt", "bytes": 28, "sha256": "SHA", "counts": {"error": 0, "warning": 2, "note": 0}, "faults": []},
            {"file": "丁.txt", "checked": true, "verdict": "unchecked", "organ": "", "year": "", "format": "txt", "counts": {"error": 0, "warning": 0, "note": 0}, "faults": [{"rule": "NS301", "message": "broken"}]},
            {"file": "丙.txt", "checked": false, "verdict": "unchecked", "organ": "", "year": "", "counts": {"error": 1, "warning": 0, "note": 0}, "faults": []}
          ],
          "skipped": [
            {"file": "乙.rar", "reason": "压缩包"}
          ],
          "missing": [],
          "broken": [],
          "rules": [
            {"id": "NS001", "name": "input-unreadable", "title": "文件无法检查", "level": "error", "years": "all", "basis": "", "why": "请另存。"},
            {"id": "NS301", "name": "row-total-wrong", "title": "总计不等", "level": "error", "years": "2019-", "basis": "附件", "why": "请核对。"}
          ]
        }
        """;
    String log = Sample.written(OutputFormat.JSON, Sample.full(), Lang.ZH);
    assertEquals(expected, log.replaceAll("\"[0-9a-f]{64}\"", "\"SHA\""));
  }

  @Test
  void whatFailsMakesTheVerdict() throws JsonProcessingException {
    var strict = read(Sample.failing(Sample.full(), Optional.of(Level.WARNING)));
    assertEquals("to-correct", strict.at("/files/0/verdict").asText());
    assertEquals("warning", strict.get("failOn").asText());
    var never = read(Sample.failing(Sample.full(), Optional.empty()));
    assertEquals("passed", never.at("/files/0/verdict").asText());
    assertEquals("never", never.get("failOn").asText());
  }

  @Test
  void findingsOverTheLimitAreCountedAndTheGravestStay() throws JsonProcessingException {
    var setting = Sample.setting(Lang.ZH, new Most(1, 9));
    JsonNode log = MAPPER.readTree(Sample.written(OutputFormat.JSON, Sample.full(), setting));
    assertEquals(1, log.get("findings").size());
    assertEquals("NS001", log.at("/findings/0/rule").asText());
    assertEquals(2, log.at("/summary/left").asInt());
    assertEquals(2, log.at("/summary/warning").asInt());
    assertEquals(2, log.at("/files/0/counts/warning").asInt());
  }

  @Test
  void itIsUtf8WhateverAReportHolds() throws JsonProcessingException {
    String log = written(Sample.file("半.txt", "\udc00总计\ud83d", "\udc00总计\ud83d"));
    String back = new String(log.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertEquals(log, back);
    assertEquals("\ufffd总计\ufffd", MAPPER.readTree(log).at("/findings/0/arguments/0").asText());
    assertTrue(written(Sample.file("甲.txt", "𠮷😀", "𠮷😀")).contains("\"𠮷😀\""));
  }

  @Test
  void aTerminalObeysNothingOfItAndNothingIsLost() throws JsonProcessingException {
    String words = "\u001b[31m\u007f\u009b2J\u202e\u2028\n\"";
    String log = written(Sample.file("甲.txt", words, words));
    assertTrue(log.lines().allMatch(l -> l.codePoints().noneMatch(Display::isObeyed)), log);
    assertEquals(words, MAPPER.readTree(log).at("/findings/0/arguments/0").asText());
  }

  @Test
  void personalNumbersAreHidden() {
    String text = "电话13812345678，身份证11010119900307002X";
    String log = written(Sample.file("甲.txt", text, text.substring(2)));
    assertTrue(log.contains("138****5678"), log);
    assertFalse(log.contains("12345678") || log.contains("19900307"), log);
  }

  @Test
  void filesAreToldFromTheRootInPlainWords() throws JsonProcessingException {
    Path root = Sample.ROOT;
    Path outside = root.resolveSibling("别处").resolve("a b%.txt");
    for (var path : List.of(Path.of("x", "甲 1.txt"), root.resolve("x/甲 1.txt"), outside)) {
      String wanted = path.equals(outside) ? "../别处/a b%.txt" : "x/甲 1.txt";
      JsonNode log = MAPPER.readTree(written(Sample.file(path.toString(), "总计", "总计")));
      assertEquals(wanted, log.at("/findings/0/file").asText());
      assertEquals(wanted, log.at("/files/0/file").asText());
    }
  }
}
