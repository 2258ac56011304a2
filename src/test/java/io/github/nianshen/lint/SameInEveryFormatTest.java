package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.nianshen.finding.Finding;
import io.github.nianshen.form.Form;
import io.github.nianshen.outline.HeadingLine;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.ReportReader;
import io.github.nianshen.outline.Section;
import io.github.nianshen.read.Reader;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One report in every format that office programs save ({@code testdata/read}): it is the same
 * report, and has the same findings in the same places.
 */
class SameInEveryFormatTest {
  private static final Path FOLDER = Path.of("testdata", "read");
  private static final ReportReader READER = new ReportReader(Rulebook.builtIn().standards());

  @TestFactory
  Stream<DynamicTest> theReportIsTheSame() throws IOException {
    return Stream.concat(
        each("clean", SameInEveryFormatTest::said),
        each("statistics", SameInEveryFormatTest::figures));
  }

  @TestFactory
  Stream<DynamicTest> theFindingsAreTheSame() throws IOException {
    return Stream.concat(
        each("faulty", SameInEveryFormatTest::found), each("clean", SameInEveryFormatTest::found));
  }

  @Test
  void aCleanReportIsSilentAndAFaultyOneIsNot() throws IOException {
    assertEquals(List.of(), found(FOLDER.resolve("clean.docx")));
    assertTrue(found(FOLDER.resolve("faulty.docx")).size() >= 3);
  }

  private interface Look {
    List<String> at(Path file) throws IOException;
  }

  /** Compares every other file of a name with the one that is easiest to read. */
  private static Stream<DynamicTest> each(String name, Look look) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files = all.filter(f -> named(f, name) && Reader.reads(f)).sorted().toList();
    }
    assertTrue(files.size() > 2, files::toString);
    List<String> wanted =
        look.at(FOLDER.resolve(name + (name.equals("statistics") ? ".html" : ".txt")));
    return files.stream()
        .map(
            file ->
                dynamicTest(
                    String.valueOf(file.getFileName()),
                    () -> assertEquals(lines(wanted), lines(look.at(file)))));
  }

  private static boolean named(Path file, String name) {
    return String.valueOf(file.getFileName()).startsWith(name);
  }

  private static String lines(List<String> words) {
    return String.join("\n", words);
  }

  private static Report report(Path file) throws IOException {
    try {
      Document read = Reader.read(file, Files.readAllBytes(file), Limits.ORDINARY);
      return READER.read(read, Overrides.NONE);
    } catch (Unread refused) {
      throw new AssertionError(refused);
    }
  }

  /** What a report says, part by part. */
  private static List<String> said(Path file) throws IOException {
    Report report = report(file);
    Document document = report.document();
    var said = new ArrayList<String>();
    said.add(
        report.year()
            + " "
            + report.title().map(t -> document.words(t.span()).replaceAll("\\s", "")));
    said.add(words(document, report.front()));
    for (Section section : report.sections()) {
      HeadingLine heading = section.heading();
      said.add(section.topic() + " " + heading.mark() + " " + heading.words());
      said.add(words(document, section.body()));
      section.forms().forEach(form -> said.add(figures(form)));
    }
    said.add(words(document, report.back()));
    said.add(
        report.departures()
            + " "
            + report.dates().stream()
                .map(d -> document.words(d.span()).replaceAll("\\s", ""))
                .toList());
    return said;
  }

  private static List<String> figures(Path file) throws IOException {
    return report(file).forms().stream().map(SameInEveryFormatTest::figures).toList();
  }

  private static String figures(Form form) {
    return form.template().name()
        + form.misfits().stream().map(m -> m.kind().name()).toList()
        + form.figures().entrySet().stream()
            .map(f -> f.getKey().row() + "/" + f.getKey().column() + "=" + f.getValue().words())
            .sorted()
            .collect(Collectors.joining(" "));
  }

  /** The sentences outside of tables, however they are broken into lines. */
  private static String words(Document document, List<Block> blocks) {
    return blocks.stream()
        .filter(b -> !(b instanceof Table))
        .map(b -> document.words(b.span()).replaceAll("\\s", ""))
        .filter(words -> words.contains("。"))
        .collect(Collectors.joining());
  }

  private static List<String> found(Path file) throws IOException {
    Probe probe = Probe.of(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    return probe.all().stream().map(f -> found(f, probe)).toList();
  }

  /** Where a section is gone, a list numbers those after it anew: numbers are left out. */
  private static String found(Finding finding, Probe probe) {
    String text = probe.document().orElseThrow().text();
    String words = finding.span().in(text).replaceFirst("^[一二三四五六]、", "");
    return finding.rule()
        + " "
        + finding.level().word()
        + " "
        + Folded.fold(finding.place().qualifiedName())
        + " at "
        + words
        + " "
        + finding.message().arguments();
  }
}
