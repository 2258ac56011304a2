package io.github.nianshen.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs made by Jazzer for each {@link Target}; see docs/fuzzing.md. */
class ReportsFuzz {
  static Stream<byte[]> bytes() {
    return Seeds.reports("");
  }

  static Stream<byte[]> texts() {
    return Seeds.reports(".txt");
  }

  static Stream<byte[]> markdowns() {
    return Seeds.reports(".md");
  }

  static Stream<byte[]> pages() {
    return Seeds.reports(".html");
  }

  @MethodSource("bytes")
  @FuzzTest
  void decoder(byte[] bytes) {
    Target.DECODER.take(bytes);
  }

  @MethodSource("texts")
  @FuzzTest
  void plain(byte[] bytes) {
    Target.PLAIN.take(bytes);
  }

  @MethodSource("markdowns")
  @FuzzTest
  void markdown(byte[] bytes) {
    Target.MARKDOWN.take(bytes);
  }

  @MethodSource("pages")
  @FuzzTest
  void html(byte[] bytes) {
    Target.HTML.take(bytes);
  }

  static Stream<byte[]> documents() {
    return Seeds.read(".docx", "docx");
  }

  static Stream<byte[]> oldDocuments() {
    return Seeds.read(".doc", "doc");
  }

  static Stream<byte[]> workbooks() {
    return Stream.concat(Seeds.read(".xlsx", "sheet"), Seeds.read(".xls", "sheet"));
  }

  static Stream<byte[]> printed() {
    return Seeds.read(".pdf", "pdf");
  }

  @MethodSource("documents")
  @FuzzTest
  void docx(byte[] bytes) {
    Target.DOCX.take(bytes);
  }

  @MethodSource("oldDocuments")
  @FuzzTest
  void doc(byte[] bytes) {
    Target.DOC.take(bytes);
  }

  @MethodSource("workbooks")
  @FuzzTest
  void sheet(byte[] bytes) {
    Target.SHEET.take(bytes);
  }

  @MethodSource("printed")
  @FuzzTest
  void pdf(byte[] bytes) {
    Target.PDF.take(bytes);
  }

  static Stream<byte[]> archives() {
    return Stream.concat(Seeds.archives(), Seeds.read(".zip", "zip"));
  }

  @MethodSource("archives")
  @FuzzTest
  void zip(byte[] bytes) {
    Target.ZIP.take(bytes);
  }

  @MethodSource("bytes")
  @FuzzTest
  void report(byte[] bytes) {
    Target.REPORT.take(bytes);
  }
}
