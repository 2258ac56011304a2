package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.nianshen.emit.OutputFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Letters to units whose reports are to be corrected. */
class LettersTest {
  private static final Path FAULTY = Path.of("testdata", "reports", "err", "result-total.txt");
  private static final Path CLEAN = Path.of("testdata", "reports", "ok", "cells-2023.txt");

  @TempDir Path folder;
  private Path letters;

  @BeforeEach
  void place() {
    letters = folder.resolve("退回").resolve("意见");
  }

  private Runs.Ended run(Object... paths) {
    Object[] words =
        Stream.concat(Stream.of("-o", "letters=" + letters), Stream.of(paths)).toArray();
    return Runs.run(words);
  }

  /** Each letter's paragraphs by the name of its file. */
  private Map<String, List<String>> read() throws IOException {
    var all = new TreeMap<String, List<String>>();
    try (Stream<Path> files = Files.list(letters)) {
      for (Path file : files.toList()) {
        all.put(file.getFileName().toString(), paragraphs(Files.readAllBytes(file)));
      }
    }
    return all;
  }

  private static List<String> paragraphs(byte[] docx) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        Document part = Seen.xml(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        if (e.getName().equals("word/document.xml")) {
          return Seen.elements(part, "w:p").stream().map(p -> p.getTextContent().strip()).toList();
        }
      }
    }
    throw new IOException("no document");
  }

  @Test
  void whoeverHasSomethingToCorrectGetsALetter() throws IOException {
    assertEquals(1, run(FAULTY, CLEAN).code());
    List<String> letter = read().get("result-total-退回意见.docx");
    assertEquals(1, read().size());
    assertEquals("关于更正2022年政府信息公开工作年度报告的意见", letter.get(0));
    assertEquals("松湾区教育局：", letter.get(1));
    assertTrue(letter.get(2).contains("有 4 处应当更正。请对照下列意见更正后重新报送。"), letter.get(2));
    assertEquals("一、应当更正的问题", letter.get(3));
    assertEquals("年　　月　　日", letter.get(letter.size() - 1));
  }

  @Test
  void everyErrorAndWarningStandsInItWithPlaceAndBasis() throws IOException {
    Path err = FAULTY.getParent();
    run(err);
    String all = read().values().stream().flatMap(List::stream).collect(Collectors.joining("\n"));
    JsonNode json = Seen.json(Runs.run("-f", "json", err).out());
    int problems = 0;
    for (JsonNode file : json.get("files")) {
      if (file.get("verdict").asText().equals("to-correct")) {
        for (JsonNode finding : json.get("findings")) {
          boolean own = finding.get("file").equals(file.get("file"));
          if (own && !finding.get("level").asText().equals("note")) {
            String message = finding.get("message").asText();
            assertTrue(all.contains("：" + message) || all.contains("\n" + message), message);
            problems++;
          }
        }
      }
    }
    assertTrue(problems > 20);
    long bases = all.lines().filter(l -> l.startsWith("依据：")).count();
    assertEquals(bases, all.lines().filter(l -> l.startsWith("说明与更正：")).count());
    assertEquals(bases, all.lines().filter(l -> l.matches("（[一二三四五六七八九十]+）.+")).count());
  }

  @Test
  void aReportToBeHandedInAnewIsToldSo() throws IOException {
    Path report = Files.copy(FAULTY, folder.resolve("报告.txt"));
    Files.writeString(folder.resolve("nianshen.yaml"), "return: {errors: 4}");
    run(report);
    List<String> letter = read().get("报告-退回意见.docx");
    assertEquals("关于退回2022年政府信息公开工作年度报告的意见", letter.get(0));
    assertTrue(letter.get(2).endsWith("现予退回，请按照规定的格式和要求重新编制后报送。"), letter.get(2));
  }

  @Test
  void reportsOfOneNameHaveALetterEach() throws IOException {
    Path one = Files.createDirectory(folder.resolve("甲镇"));
    Path other = Files.createDirectory(folder.resolve("乙镇"));
    Files.copy(FAULTY, one.resolve("报 告#1%😀.txt"));
    Files.copy(FAULTY, other.resolve("报 告#1%😀.txt"));
    run(one, other);
    assertEquals(
        List.of("报_告#1%😀-退回意见.docx", "报_告#1%😀-退回意见2.docx"), List.copyOf(read().keySet()));
  }

  @Test
  void whatAReportHoldsBreaksNoLetterAndNamesNobody() throws IOException {
    String text = Files.readString(FAULTY);
    String hostile = "</w:t>&\u0001]]>联系人手机13977776666，申请人宋知远不服。";
    Path report = folder.resolve("联系13977776666.txt");
    Files.writeString(report, text.replace("五、存在", hostile + "\n五、存在"));
    run(report);
    String letter = read().toString();
    assertFalse(letter.contains("13977776666") || letter.contains("宋知远"), letter);
    assertTrue(letter.contains("身份证") || letter.contains("手机"), letter);
  }

  @Test
  void theSameRunWritesTheSameBytes() throws IOException {
    run(FAULTY);
    byte[] first = Files.readAllBytes(letters.resolve("result-total-退回意见.docx"));
    letters = folder.resolve("again");
    run(FAULTY);
    assertArrayEquals(first, Files.readAllBytes(letters.resolve("result-total-退回意见.docx")));
  }

  @Test
  void nothingIsPutBesideWhatIsThereAlready() throws IOException {
    run(FAULTY);
    Runs.Ended again = run(FAULTY);
    assertEquals(2, again.code());
    assertTrue(again.err().contains("文件夹里已有文件"), again.err());
    letters = Files.createFile(folder.resolve("file"));
    Runs.Ended file = run(FAULTY);
    assertEquals(2, file.code());
    assertTrue(file.err().contains("不能写入这个文件夹"), file.err());
    Runs.Ended shown = Runs.run("-f", OutputFormat.LETTERS.word(), FAULTY);
    assertEquals(2, shown.code());
    assertTrue(shown.err().contains("-o letters=文件夹"), shown.err());
  }
}
