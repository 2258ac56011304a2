package io.github.nianshen.corpus;

import io.github.nianshen.outline.Overrides;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.ReportReader;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Paragraph;
import io.github.nianshen.text.Source;
import io.github.nianshen.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reports of towns in words drawn by chance. */
final class Made {
  private static final ReportReader READER = new ReportReader(Rulebook.builtIn().standards());
  private static final String SIGNS =
      "办公文件群众会议培训政策发布解读窗口服务村组网页更新审核归档登记答复申请材料监督检查评议反馈问题整改计划目标任务协调部门沟通渠道便民大厅图书农业教育医疗就业";

  private final Random random = new Random(2021);

  String words(int count) {
    var words = new StringBuilder();
    while (words.length() < count) {
      words.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      if (words.length() % 17 == 0) {
        words.append(words.length() % 51 == 0 ? '。' : '，');
      }
    }
    return words + "。";
  }

  static Report report(int number, String town, String overview, String problems) {
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

  static String town(int number) {
    return "" + "甲乙丙丁戊己庚辛壬癸".charAt(number / 10 % 10) + "东南西北上下前后左右".charAt(number % 10) + "岭镇";
  }

  static Corpus corpus(List<Report> reports) {
    return corpus(reports, List.of());
  }

  static Corpus corpus(List<Report> reports, List<Sketch> earlier) {
    return new Corpus(new LastYear(), new Corpus.Batch(sketches(reports)), earlier);
  }

  static List<Sketch> sketches(List<Report> reports) {
    return reports.stream().map(Sketch::of).toList();
  }
}
