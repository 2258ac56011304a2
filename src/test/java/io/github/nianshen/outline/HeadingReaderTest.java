package io.github.nianshen.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.form.Label.Grade;
import io.github.nianshen.form.Standard;
import io.github.nianshen.outline.Possible.Mark;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.FoldedText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single lines read as headings. */
class HeadingReaderTest {
  private static final List<Standard> STANDARDS = Rulebook.builtIn().standards();

  private static Optional<Possible> read(String line) {
    Document document = Lines.document(List.of(line));
    var wordings = new Wordings(STANDARDS);
    return new HeadingReader(new FoldedText(document.text()), wordings)
        .read(7, document.blocks().get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、总体情况 | ORDINAL | OVERVIEW | 一、 | 1 | 总体情况 | SAME",
        "一 总体情况 | ORDINAL | OVERVIEW | 一 | 1 | 总体情况 | SAME",
        "三、依申请公开情况 | ORDINAL | REQUESTS | 三、 | 3 | 依申请公开情况 | WRONG",
        "第一部分 总体情况 | OTHER | OVERVIEW | 第一部分 | 1 | 总体情况 | SAME",
        "（二）主动公开情况 | OTHER | PROACTIVE | (二) | 2 | 主动公开情况 | WRONG",
        "5.存在的主要问题及改进情况 | OTHER | PROBLEMS | 5. | 5 | 存在的主要问题及改进情况 | SAME",
        "（6）其他需要报告的事项 | OTHER | OTHER | (6) | 6 | 其他需要报告的事项 | SAME",
        "十一、总体情况 | ORDINAL | OVERVIEW | 十一、 | 11 | 总体情况 | SAME",
        "一、总体情况。 | ORDINAL | OVERVIEW | 一、 | 1 | 总体情况 | SAME",
        "一、总体情况……3 | ORDINAL | OVERVIEW | 一、 | 1 | 总体情况 | SAME",
        "一、总体情况 3 | ORDINAL | OVERVIEW | 一、 | 1 | 总体情况 | SAME",
        "四、政府信息公开行政复议，行政诉讼情况 | ORDINAL | DISPUTES | 四、 | 4 | 政府信息公开行政复议,行政诉讼情况 | SAME"
      })
  void aHeadingHasItsNumberTopicAndWords(
      String line, Mark mark, Topic topic, String printed, int number, String words, Grade grade) {
    Possible heading = read(line).orElseThrow();
    assertEquals(7, heading.block());
    assertEquals(mark, heading.mark());
    assertEquals(topic, heading.topic());
    assertEquals(printed, heading.line().mark());
    assertEquals(OptionalInt.of(number), heading.line().number());
    assertEquals(words, heading.line().words());
    assertEquals(Optional.of(grade), heading.line().wording());
  }

  @Test
  void aHeadingWithoutANumberIsOneInTheMandatedWordsOnly() {
    Possible heading = read("总体情况").orElseThrow();
    assertEquals(Mark.NONE, heading.mark());
    assertEquals(OptionalInt.empty(), heading.line().number());
    assertEquals("", heading.line().mark());
    assertEquals(Optional.empty(), read("主动公开情况"));
    assertEquals(Optional.of(Topic.PROACTIVE), read("# 主动公开情况").map(Possible::topic));
  }

  @Test
  void aLevelThatTheFormatMarksIsKept() {
    assertEquals(OptionalInt.of(2), read("# 一、总体情况").orElseThrow().line().level());
    assertEquals(OptionalInt.empty(), read("一、总体情况").orElseThrow().line().level());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、基本的概述如此 | OVERVIEW",
        "二、我镇主动公开了什么 | PROACTIVE",
        "三、依申请的办理 | REQUESTS",
        "四、诉讼 | DISPUTES",
        "五、不足之处 | PROBLEMS",
        "六、还需要报告什么 | OTHER",
        "五、主动公开的问题 | PROBLEMS",
        "七、山林防火 | FOREIGN",
        "七、山林防火的基本做法很多也很好。 | FOREIGN"
      })
  void aNumberedLineInOtherWordsIsAboutItsKeyword(String line, Topic topic) {
    Possible heading = read(line).orElseThrow();
    assertEquals(topic, heading.topic());
    assertEquals(Optional.empty(), heading.line().wording());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本年新收的申请不多",
        "（一）山林防火",
        "三、（一）山林防火",
        "三、本年度",
        "四、结",
        "1.山林防火",
        "七、",
        "七、完成造林。防火无事",
        "七、完成造林一千余亩，防火无事，没有发生任何事故，群众满意。",
        "七、全年完成荒山造林任务一千二百余亩并且没有发生任何一起山林火灾事故",
        "一、本年新收政府信息公开申请数量",
        "七、造林12",
        "2024年1月9日",
        "12",
        "a|b"
      })
  void whatIsASentenceARowOrAnItemIsNoHeading(String line) {
    assertEquals(Optional.empty(), read(line));
  }

  @Test
  void aFullStopEndsAShortHeadingAndALongSentence() {
    assertEquals(true, read("七、" + "林".repeat(20) + "。").isPresent());
    assertEquals(false, read("七、" + "林".repeat(21) + "。").isPresent());
    assertEquals(true, read("七、" + "林".repeat(30)).isPresent());
    assertEquals(false, read("七、" + "林".repeat(31)).isPresent());
  }

  @Test
  void whiteSpaceDoesNotMakeAHeadingTooLong() {
    String spaced = "一、总体情况".replace("", " ".repeat(20)).strip();
    assertEquals(true, read(spaced).isPresent());
    assertEquals(false, read("一、总体情况" + "。".repeat(39)).isPresent());
    assertEquals(true, read("一、总体情况" + "。".repeat(38)).isPresent());
  }

  @Test
  void aNumberOfManyDigitsCountsNothing() {
    assertEquals(OptionalInt.of(123), read("123.总体情况").orElseThrow().line().number());
    assertEquals(OptionalInt.empty(), read("1234.总体情况").orElseThrow().line().number());
  }
}
