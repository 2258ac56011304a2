package io.github.nianshen.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reports of towns whose words are drawn by chance, one in ten of them with a paragraph of its
 * neighbour's in which the town's name and the figures were changed.
 */
final class Copied {
  private static final int EVERY = 20;

  private static final String SIGNS = "东南西北上下前后左右金木水火土春夏秋冬";

  private static final String[] DOES = {
    "修订", "公布", "核对", "整理", "张贴", "归档", "答复", "登记", "更新", "清理", "汇总", "抽查"
  };

  private static final String[] WHAT = {
    "惠农补贴名册", "宅基地审批结果", "防汛值班安排", "村级财务收支", "危房改造名单", "低保复核结果", "林权登记簿",
    "饮水工程进度", "道路养护合同", "文化站活动表", "医保缴费提示", "招标中选通知", "养老服务清单", "垃圾清运排班"
  };

  private static final String[] WHERE = {
    "在便民大厅的查询机上",
    "在十二个村的公开栏里",
    "通过广播和微信群",
    "在每月的例会之后",
    "按县里下发的样表",
    "由两名干部逐项",
    "请村民代表一同",
    "在赶集日的流动窗口"
  };

  private final Random random;

  private Copied(int seed) {
    this.random = new Random(seed);
  }

  /** Writes reports into a folder; what comes back is which of them share a paragraph. */
  static Set<String> write(Path folder, int files) throws IOException {
    Files.createDirectories(folder);
    Set<String> pairs = new TreeSet<>();
    String before = "";
    for (int i = 0; i < files; i++) {
      var words = new Copied(i);
      String shared = i % EVERY < 2 ? paragraph(i % EVERY == 0 ? words : new Copied(i - 1), i) : "";
      Files.write(folder.resolve(name(i)), words.report(i, shared).getBytes(UTF_8));
      if (i % EVERY == 1) {
        pairs.add(before + " " + name(i));
        pairs.add(name(i) + " " + before);
      }
      before = name(i);
    }
    return pairs;
  }

  private static String name(int number) {
    return "report-%05d.txt".formatted(number);
  }

  /** The same words for the same seed but for the town and the figures. */
  private static String paragraph(Copied words, int number) {
    return "%s%s今年办结%d件。".formatted(town(number), words.sentences(6), number + 7);
  }

  private String report(int number, String shared) {
    return String.join(
        "\n",
        town(number) + "人民政府2023年政府信息公开工作年度报告",
        "一、总体情况",
        sentences(12) + shared,
        sentences(12),
        "五、存在的主要问题及改进情况",
        sentences(8),
        "六、其他需要报告的事项",
        "未收取信息处理费。",
        "");
  }

  private static String town(int number) {
    var name = new StringBuilder("云泽县");
    for (int left = number + 8000; left > 0; left /= SIGNS.length()) {
      name.append(SIGNS.charAt(left % SIGNS.length()));
    }
    return name + "镇";
  }

  private String sentences(int count) {
    var all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(one(WHERE)).append(one(DOES)).append(one(WHAT)).append("，");
      all.append(one(DOES)).append(one(WHAT)).append("和").append(one(WHAT)).append("。");
    }
    return all.toString();
  }

  private String one(String[] words) {
    return words[random.nextInt(words.length)];
  }

  /** Which files share passages, as a run tells in JSON. */
  static Set<String> told(Path json) throws IOException {
    Set<String> pairs = new TreeSet<>();
    List<JsonNode> findings = new ArrayList<>();
    new JsonMapper().readTree(json.toFile()).path("findings").forEach(findings::add);
    for (JsonNode finding : findings) {
      if (finding.path("rule").asText().equals("NS603")) {
        Path other = Path.of(finding.path("quote").path("file").asText());
        Path file = Path.of(finding.path("file").asText());
        pairs.add(file.getFileName() + " " + other.getFileName());
      }
    }
    return pairs;
  }
}
