package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.nianshen.emit.OutputFormat;
import io.github.nianshen.emit.Shelf;
import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Words;
import io.github.nianshen.lint.Input;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Note;
import io.github.nianshen.text.Source;
import io.github.nianshen.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of reports with a note at each finding. */
class AnnotatedTest {
  private static final Path FOLDER = Path.of("testdata", "read");
  private static final Path DOCX = FOLDER.resolve("faulty.docx");
  private static final Path PDF = FOLDER.resolve("faulty.pdf");
  private static final String LIST = "没有批注本的文件.txt";

  /** What matters of it is that there is one. */
  private static final Document READ =
      new Document(DOCX, Format.DOCX, "", List.of(), Source.same(""), List.of(), List.of());

  @TempDir Path folder;
  private Path copies;

  @BeforeEach
  void place() {
    copies = folder.resolve("批注").resolve("本");
  }

  private Runs.Ended run(Object... words) {
    return Runs.run(
        Stream.concat(Stream.of("-o", "annotated=" + copies), Stream.of(words)).toArray());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(copies)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  /** What is said in the notes of a copy. */
  private List<String> notes(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(copies.resolve(name));
    return name.endsWith(".pdf") ? remarks(bytes) : comments(bytes);
  }

  private static List<String> remarks(byte[] pdf) throws IOException {
    var remarks = new ArrayList<String>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        for (PDAnnotation one : document.getPage(i).getAnnotations()) {
          remarks.add(one.getContents());
        }
      }
    }
    return remarks;
  }

  private static List<String> comments(byte[] docx) throws IOException {
    String comments = parts(docx).getOrDefault("word/comments.xml", "");
    return Seen.elements(Seen.xml(comments), "w:comment").stream()
        .map(c -> String.join("\n", paragraphs(c)))
        .toList();
  }

  private static List<String> paragraphs(org.w3c.dom.Element comment) {
    var paragraphs = new ArrayList<String>();
    for (int i = 0; i < comment.getElementsByTagName("w:p").getLength(); i++) {
      paragraphs.add(comment.getElementsByTagName("w:p").item(i).getTextContent());
    }
    return paragraphs;
  }

  private static Map<String, String> parts(byte[] docx) throws IOException {
    var parts = new TreeMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        parts.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void eachFindingIsANoteInACopyOfItsReport() throws IOException {
    Runs.Ended ended = run(DOCX, PDF, FOLDER.resolve("clean.docx"));
    assertEquals(1, ended.code());
    assertEquals(List.of("faulty-批注.docx", "faulty-批注.pdf"), names());
    JsonNode json = Seen.json(Runs.run("-f", "json", DOCX, PDF).out());
    for (JsonNode finding : json.get("findings")) {
      boolean pdf = finding.get("file").asText().endsWith("pdf");
      String message = finding.get("message").asText();
      List<String> notes = notes(pdf ? "faulty-批注.pdf" : "faulty-批注.docx");
      assertEquals(3, notes.size());
      String note = notes.stream().filter(n -> n.contains(message)).findFirst().orElseThrow();
      List<String> lines = note.lines().toList();
      assertTrue(lines.get(0).startsWith("错误 " + finding.get("rule").asText() + " "), note);
      assertEquals(message, lines.get(1));
      assertTrue(lines.get(2).startsWith("位置："), note);
      assertTrue(lines.get(lines.size() - 2).startsWith("依据："), note);
      assertTrue(lines.get(lines.size() - 1).startsWith("说明与更正："), note);
    }
  }

  @Test
  void aSumNamesTheOtherCells() throws IOException {
    run(DOCX);
    String sum =
        notes("faulty-批注.docx").stream().filter(n -> n.contains("NS301")).findFirst().orElseThrow();
    assertTrue(sum.contains("\n620  总计\n≠ 107  自然人\n"), sum);
  }

  @Test
  void notesAreInTheLanguageOfTheRun() throws IOException {
    Runs.Ended ended = run("--lang", "en", PDF, FOLDER.resolve("faulty.txt"));
    assertEquals(List.of("faulty-annotated.pdf", "without-annotated-copy.txt"), names());
    assertTrue(notes("faulty-annotated.pdf").get(0).startsWith("error NS"));
    assertTrue(ended.err().contains("Files with findings but no annotated copy: 1"), ended.err());
  }

  @Test
  void reportsThatHaveNoCopyAreListedWithTheReason() throws IOException {
    Path broken = Files.writeString(folder.resolve("坏.docx"), "PK\3\4 no archive");
    Runs.Ended ended =
        run(FOLDER.resolve("faulty.txt"), FOLDER.resolve("faulty.doc"), broken, DOCX);
    assertEquals(List.of("faulty-批注.docx", LIST), names());
    List<String> list = Files.readAllLines(copies.resolve(LIST));
    assertEquals(4, list.size());
    assertEquals("下列文件有问题，但没有批注本：", list.get(0));
    for (String end :
        List.of(
            "坏.docx：无法读取，问题 1 处",
            "faulty.doc：只有 docx 和 pdf 可以加批注，问题 3 处",
            "faulty.txt：只有 docx 和 pdf 可以加批注，问题 3 处")) {
      assertEquals(1, list.stream().filter(l -> l.endsWith(end)).count(), list.toString());
    }
    assertTrue(ended.err().contains("3 个有问题的文件没有批注本"), ended.err());
    copies = folder.resolve("still");
    assertFalse(run("--quiet", FOLDER.resolve("faulty.txt")).err().contains("批注本"));
    assertEquals(List.of(LIST), names());
  }

  @Test
  void theSameRunWritesTheSameBytesHoweverManyAtOnce() throws IOException {
    run("--jobs", "1", DOCX, PDF);
    Path first = copies;
    copies = folder.resolve("again");
    run("--jobs", "4", DOCX, PDF);
    for (String name : names()) {
      assertArrayEquals(
          Files.readAllBytes(first.resolve(name)), Files.readAllBytes(copies.resolve(name)), name);
    }
  }

  @Test
  void reportsOfOneNameAndThoseInArchivesHaveACopyEach() throws IOException {
    Path one = Files.createDirectory(folder.resolve("甲镇"));
    Files.copy(DOCX, one.resolve("报 告.docx"));
    Path archive = folder.resolve("乙镇.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("上报/报 告.docx"));
      Files.copy(DOCX, zip);
      zip.closeEntry();
    }
    run(one, archive);
    assertEquals(List.of("报_告-批注.docx", "报_告-批注2.docx"), names());
    assertEquals(notes("报_告-批注.docx"), notes("报_告-批注2.docx"));
  }

  @Test
  void whatAReportHoldsBreaksNoNoteAndNamesNobody() throws IOException {
    String secret = "13977776666";
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts(Files.readAllBytes(DOCX)).entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        String hostile = "没有其他需要报告的事项。&lt;/w:t&gt;]]&gt;联系人手机" + secret + "，申请人宋知远不服。";
        String text = part.getValue().replace("没有其他需要报告的事项。", hostile);
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    run(Files.write(folder.resolve("联系13977776666.docx"), bytes.toByteArray()));
    List<String> notes = notes(names().get(0));
    assertTrue(notes.stream().anyMatch(n -> n.contains("NS802")), notes.toString());
    assertFalse(notes.toString().contains(secret) || notes.toString().contains("宋知远"));
    assertFalse(names().get(0).contains(secret));
  }

  @Test
  void onlyFindingsThatAreListedAreNotes() throws IOException {
    run("--max-findings", "1", DOCX, PDF);
    assertEquals(List.of("faulty-批注.docx"), names());
    assertEquals(1, notes("faulty-批注.docx").size());
  }

  @Test
  void nothingIsPutBesideWhatIsThereAlready() throws IOException {
    run(DOCX);
    Runs.Ended again = run(DOCX);
    assertEquals(2, again.code());
    assertTrue(again.err().contains("文件夹里已有文件"), again.err());
    Runs.Ended shown = Runs.run("-f", OutputFormat.ANNOTATED.word(), DOCX);
    assertTrue(shown.err().contains("-o annotated=文件夹"), shown.err());
  }

  @Test
  void aDiskThatRefusesEndsTheOutputAndLeavesNothing() {
    var result =
        new RunResult(
            List.of(),
            List.of(outcome()),
            List.of(),
            List.of(),
            Optional.empty(),
            new RunResult.Ending(0, new Words("", "")));
    var shelf =
        new FolderShelf(
            folder.resolve("none"), result, List.of(Input.of(DOCX, Limits.ORDINARY)), 2);
    var order = new Shelf.Order("a.docx", 0, List.of(new Note(new Span(0, 1), List.of("甲"))));
    assertThrows(IOException.class, () -> shelf.copies(List.of(order, order)));
    assertFalse(Files.exists(folder.resolve("none")));
  }

  private static FileOutcome outcome() {
    return FileOutcome.of(
        new FileResult(DOCX, Optional.empty(), Optional.of(READ), List.of(), List.of()));
  }
}
