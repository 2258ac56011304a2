package io.github.nianshen.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.text.Document;
import io.github.nianshen.text.Doubt;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DecoderTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String TEXT = "一、总体情况\n白杨乡2023年公开信息12条。\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkDecidesAndIsNoText(String name) {
    byte[] bytes = ("\ufeff" + TEXT).getBytes(Charset.forName(name));
    Document document = Samples.read("a.txt", bytes);
    assertEquals(TEXT, document.source().text());
    assertEquals("1:1", Samples.place(document, "一"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
  void anEncodingWithoutMarkIsFound(String name) {
    Document document = Samples.read("a.txt", TEXT.getBytes(Charset.forName(name)));
    assertEquals(TEXT, document.source().text());
    assertEquals(List.of(), document.doubts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void wideBlanksDoNotHideTheOrderOfBytes(String name) {
    String text = "政府信息公开工作年度报告\n　　没有其他需要报告的事项。\n".repeat(3);
    assertEquals(text, Decoder.decode(text.getBytes(Charset.forName(name))).orElseThrow());
  }

  @Test
  void aFewWordsOfGbkAreEnough() {
    assertEquals("无。", Decoder.decode("无。".getBytes(GB18030)).orElseThrow());
  }

  @Test
  void gb18030HasSignsOfFourBytes() {
    String text = TEXT + "㐂镇与𠮷村\n";
    assertTrue("㐂".getBytes(GB18030).length == 4 && "𠮷".getBytes(GB18030).length == 4);
    assertEquals(text, Decoder.decode(text.getBytes(GB18030)).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=gb2312>",
        "<META http-equiv='Content-Type' content='text/html; charset=GBK'>",
        "<?xml version=\"1.0\" encoding=\"gb2312\"?>"
      })
  void aPageMayDeclareGb2312AndUseSignsBeyondIt(String declaration) {
    String page = declaration + "<p>㐂镇</p>";
    assertEquals(page, Decoder.decode(page.getBytes(GB18030)).orElseThrow());
  }

  @Test
  void aWrongDeclarationIsNotBelieved() {
    String page = "<meta charset=gb2312><p>白杨乡公开信息</p>";
    assertEquals(page, Decoder.decode(page.getBytes(StandardCharsets.UTF_8)).orElseThrow());
    String other = "<meta charset=utf-8><p>白杨乡公开信息</p>";
    assertEquals(other, Decoder.decode(other.getBytes(GB18030)).orElseThrow());
    String latin = "<meta charset=iso-8859-1><p>白杨乡公开信息</p>";
    assertEquals(latin, Decoder.decode(latin.getBytes(GB18030)).orElseThrow());
  }

  @Test
  void aCutSignIsADoubtAndTheRestIsRead() {
    byte[] whole = TEXT.getBytes(StandardCharsets.UTF_8);
    var cut = new ByteArrayOutputStream();
    cut.writeBytes(Arrays.copyOf(whole, 4));
    cut.writeBytes(Arrays.copyOfRange(whole, 6, whole.length));
    Document document = Samples.read("a.txt", cut.toByteArray());
    Doubt doubt = document.doubts().get(0);
    assertEquals(1, document.doubts().size());
    assertEquals(Doubt.Kind.ENCODING, doubt.kind());
    assertTrue(doubt.words().startsWith("一\ufffd总体"), doubt.words());
    assertEquals(doubt.words(), document.words(doubt.span()));
  }

  @Test
  void damageOfAnEarlierProgramIsADoubt() {
    Document document = Samples.read("a.txt", "白杨乡锟斤拷锟斤拷公开信息，共12条，其中1条作废。");
    assertEquals(1, document.doubts().size());
    assertTrue(document.doubts().get(0).words().contains("锟斤拷锟斤拷"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesAreCountedWhateverEndsThem(String end) {
    Document document = Samples.read("a.txt", "甲" + end + end + "乙𠮷丙" + end + "丁");
    assertEquals("1:1", Samples.place(document, "甲"));
    assertEquals("3:1", Samples.place(document, "乙"));
    assertEquals("3:4", Samples.place(document, "丙"));
    assertEquals("4:1", Samples.place(document, "丁"));
    assertEquals("甲\n乙𠮷丙\n丁", document.text());
  }
}
