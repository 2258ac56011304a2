package io.github.nianshen.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.outline.Overrides;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.ReportReader;
import io.github.nianshen.rule.Copy;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Paragraph;
import io.github.nianshen.text.Source;
import io.github.nianshen.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Passages planted in a batch are found, with whom they are shared, and nothing else is. */
class CopiesTest {
  private static final ReportReader READER = new ReportReader(Rulebook.builtIn().standards());
  private static final String SIGNS =
      "办公文件群众会议培训政策发布解读窗口服务村组网页更新审核归档登记答复申请材料监督检查评议反馈问题整改计划目标任务协调部门沟通渠道便民大厅图书农业教育医疗就业";

  private final Random random = new Random(2021);

  private String words(int count) {
    var words = new StringBuilder();
    while (words.length() < count) {
      words.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      if (words.length() % 17 == 0) {
        words.append(words.length() % 51 == 0 ? '。' : '，');
      }
    }
    return words + "。";
  }

  private static Report report(int number, String town, String overview, String problems) {
    String text =
        String.join(
            "\n",
            "云泽县" + town + "人民政府2023年政府信息公开工作年度报告",
            "一、总体情况",
            overview,
            "五、存在的主要问题及改进情况",
            problems,
            "六、其他需要报告的事项",
            "未收取信息处理费。",
            "");
    var blocks = new ArrayList<Block>();
    for (int at = 0; at < text.length(); at = text.indexOf('\n', at) + 1) {
      blocks.add(new Paragraph(new Span(at, text.indexOf('\n', at))));
    }
    Path path = Path.of("r" + number + ".txt");
    var source = Source.same(text);
    return READER.read(
        new Document(path, Format.TXT, text, blocks, source, List.of(), List.of()), Overrides.NONE);
  }

  private static String town(int number) {
    return "" + "甲乙丙丁戊己庚辛壬癸".charAt(number / 10 % 10) + "东南西北上下前后左右".charAt(number % 10) + "岭镇";
  }

  @Test
  void plantedPassagesAreFoundWithTheirPairsAndNothingElse() {
    Set<String> planted = new TreeSet<>();
    List<String> overviews = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      overviews.add(words(700));
    }
    for (int i = 0; i < 20; i += 2) {
      String passage = "我镇在" + town(i) + words(180) + "共2023件。";
      overviews.set(i, overviews.get(i) + passage);
      String changed = passage.replace(town(i), town(i + 1)).replace("2023", "31");
      overviews.set(i + 1, changed + overviews.get(i + 1));
      planted.add("r" + i + ".txt r" + (i + 1) + ".txt");
      planted.add("r" + (i + 1) + ".txt r" + i + ".txt");
    }
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < overviews.size(); i++) {
      reports.add(report(i, town(i), overviews.get(i), words(200)));
    }
    var corpus = new Corpus(new LastYear(), reports.stream().map(Sketch::of).toList());
    Set<String> found = new TreeSet<>();
    for (Report report : reports) {
      for (Copy copy : corpus.copies(report)) {
        found.add(report.document().path() + " " + copy.file());
        assertTrue(copy.characters() >= 170 && copy.characters() <= 190, copy::toString);
        assertEquals(0, copy.others());
      }
    }
    assertEquals(planted, found);
  }

  @Test
  void aPassageOfManyNamesOneAndCountsTheOthers() {
    String shared = words(300);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      reports.add(report(i, town(i), words(400), i % 2 == 0 ? shared : words(300)));
    }
    var corpus = new Corpus(new LastYear(), reports.stream().map(Sketch::of).toList());
    for (int i = 0; i < 12; i++) {
      List<Copy> copies = corpus.copies(reports.get(i));
      assertEquals(i % 2 == 0 ? 1 : 0, copies.size(), i + " " + copies);
      if (i % 2 == 0) {
        assertEquals(4, copies.get(0).others());
      }
    }
  }

  @Test
  void oneReportInTwoFilesIsNoCopy() {
    String overview = words(500);
    List<Report> same =
        List.of(report(1, town(1), overview, words(90)), report(2, town(1), overview, words(90)));
    var corpus = new Corpus(new LastYear(), same.stream().map(Sketch::of).toList());
    same.forEach(r -> assertEquals(List.of(), corpus.copies(r)));
  }

  @Test
  void whatMostReportsSayIsTooCommonToBeACopy() {
    String common = words(300);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      reports.add(report(i, town(i), words(300) + common, words(200)));
    }
    var corpus = new Corpus(new LastYear(), reports.stream().map(Sketch::of).toList());
    Set<Copy> found = new HashSet<>();
    reports.forEach(r -> found.addAll(corpus.copies(r)));
    assertEquals(Set.of(), found);
  }
}
