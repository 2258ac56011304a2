package io.github.nianshen.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.lint.Model.Item;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.rule.Example;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Limits;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Clean reports with one fault each, told by one rule; and what looks like a fault and is none. */
class DamagedReportsTest {
  private static final String ORGAN = "云泽县人民政府";
  private static final String DATE = "2022年3月18日";

  /**
   * A fault.
   *
   * @param rules the rules that must tell it, no other, the first as often as it is named; {@code
   *     n:} before one at level note
   * @param at the words at which the first rule stands
   */
  private record Damage(
      String name,
      String year,
      Layout layout,
      List<String> rules,
      String at,
      Consumer<Model> change) {

    Damage in(Layout other) {
      return new Damage(name, year, other, rules, at, change);
    }
  }

  private static Damage damage(String rules, String year, String at, Consumer<Model> change) {
    List<String> ids = Arrays.asList(rules.split(" "));
    return new Damage(rules + " " + at, year, Layout.PIPES, ids, at, change);
  }

  private static Damage d21(String rules, String at, Consumer<Model> change) {
    return damage(rules, "2021", at, change);
  }

  private static Damage d19(String rules, String at, Consumer<Model> change) {
    return damage(rules, "2019", at, change);
  }

  private static Damage d18(String rules, String at, Consumer<Model> change) {
    return damage(rules, "2018", at, change);
  }

  private static Stream<Damage> damages() {
    return Stream.of(outline(), words(), tables(), cells(), sums()).flatMap(List::stream);
  }

  private static List<Damage> outline() {
    return List.of(
        d21("NS101", "二、主动公开政府信息情况", m -> m.cut("一、总体情况")),
        d21("NS101", "三、收到和处理", m -> m.cut("二、主动公开")),
        d21("NS101", "四、政府信息公开行政复议", m -> m.cut("三、收到和处理")),
        d19("NS101", "五、存在的主要问题", m -> m.cut("四、政府信息公开行政复议")),
        d21("NS101", "六、其他需要报告", m -> m.cut("五、存在的主要问题")),
        d19("NS101", "3月20日", m -> m.cut("六、其他需要报告")),
        d21("NS102", "五、存在的主要问题", m -> m.insertBefore("一、总体情况", m.cut("五、存在的主要问题"))),
        d19("NS102", "六、其他需要报告", m -> m.insertBefore("三、收到和处理", m.cut("六、其他需要报告"))),
        d21("NS103", "六、其他需要报告", m -> m.insertAfter("没有其他需要", copy(m, "六、其他需要报告"))),
        d19("NS103", "五、存在的主要问题", m -> m.insertBefore("六、其他需要", List.of(copy(m, "五、存在的")))),
        d21("NS104", "主动公开情况", m -> m.replace("二、主动公开政府信息情况", "二、主动公开情况")),
        d19("NS104", "依申请公开情况", m -> m.replace("三、收到和处理政府信息公开申请情况", "三、依申请公开情况")),
        d21("NS105", "七、存在的主要问题", m -> m.replace("五、存在的主要问题", "七、存在的主要问题")),
        d19("NS105", "6.其他需要报告", m -> m.replace("六、其他需要报告", "6.其他需要报告")),
        d21("NS106", "六、其他需要报告", m -> m.items().remove(m.index("没有其他需要"))),
        d19("NS106", "一、总体情况", m -> m.items().remove(m.index("坚持以公开为常态"))),
        d21(
            "NS107",
            "七、山林防火情况",
            m -> m.insertAfter("没有其他需要", Model.heading("七、山林防火情况"), Model.text("增设瞭望点九处。"))),
        d21("NS109", "五个部分", m -> m.edit("编制本报告", t -> t + "全文由五个部分组成。")),
        d21("NS110", "三是", m -> m.replace("；二是个别单位", "；个别单位")),
        d21("NS110", "（三）", m -> m.items().remove(m.index("（二）依申请公开"))),
        d21("n:NS111", "二、主动公开", m -> m.item("二、主动公开").kind = Model.Kind.SUBHEADING)
            .in(Layout.MARKDOWN));
  }

  private static Item[] copy(Model model, String heading) {
    return model.section(heading).toArray(Item[]::new);
  }

  private static List<Damage> words() {
    return List.of(
        d21("NS108", "2021年政府信息公开工作年度报告", m -> m.replace(ORGAN + "2021年", "2021年")),
        d21("NS108", "政府信息公开工作年度报告", m -> m.replace(ORGAN + "2021年", ORGAN)),
        d21("NS108", "政务公开工作报告", m -> m.replace("政府信息公开工作年度报告", "政务公开工作报告")).in(Layout.HTML),
        d21("n:NS112", ORGAN, m -> m.items().remove(m.index(DATE))),
        d21("n:NS112", DATE, m -> m.items().remove(m.index(DATE) - 1)),
        d21("NS113", "松岭县人民政府", Damages::anotherOrgan),
        d21("NS404", "2022年2月29日", m -> m.replace(DATE, "2022年2月29日")),
        d18("NS404", "2019年4月31日", m -> m.edit("没有其他需要", t -> t + "2019年4月31日完成改版。")),
        d21("NS406", "2020", m -> m.edit("统计期限", t -> t.replace("2021年", "2020年"))),
        d18("NS406", "2017", m -> m.replace("（2018年度）", "（2017年度）")),
        d21("NS003 NS108", "政府信息公开工作年度报告", DamagedReportsTest::withoutYear));
  }

  private static void withoutYear(Model model) {
    model.items().forEach(i -> i.text = i.text.replaceAll("20[0-9]{2}年", ""));
    model.items().removeIf(i -> i.text.equals("3月18日"));
  }

  private static List<Damage> tables() {
    return List.of(
        d21("NS201", "四、政府信息公开行政复议", m -> narrate(m, "行政诉讼", "四、政府信息公开行政复议")),
        d19("NS201", "三、收到和处理", m -> narrate(m, "申请人情况", "三、收到和处理")),
        d21("NS209", "四、政府信息公开行政复议", m -> attach(m, "行政诉讼", "四、政府信息公开行政复议")),
        d21("NS202", "7.属于行政执法案卷", m -> m.dropRow("8.属于行政查询事项")),
        d19("NS202", "行政许可", m -> m.dropRow("其他对外管理服务事项")),
        d21("NS202", "现行有效件数", DamagedReportsTest::withoutColumn),
        d18("NS202", "1.当面申请数", m -> m.dropRow("2.传真申请数")),
        d21("NS203", "7.属于行政执法案卷", m -> m.row("7.属于行政执法案卷").add("1")),
        d21("NS204", "2.其他法律法规禁止公开", m -> m.relabel("2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开")),
        d19("NS204", "尚未审核", m -> m.relabelOnce("尚未审结", "尚未审核")),
        d21("NS208", "本年新制作数量", m -> exchange(m, Model.of("2019").table("行政许可"))),
        d21("NS210", "9.属于历史档案资料", Damages::foreignRow),
        d21("NS212", "行政复议", m -> move(m, "行政诉讼", "四、政府信息公开行政复议", "没有其他需要")),
        d21("NS213", "行政复议", m -> m.insertAfter("没有其他需要", m.table("行政诉讼"))));
  }

  private static void attach(Model model, String table, String section) {
    narrate(model, table, section);
    model.insertAfter(section, Model.text("本部分数据详见附件。"));
  }

  private static void narrate(Model model, String table, String heading) {
    model.items().remove(model.table(table));
    model.insertAfter(heading, Model.text("有关案件和申请均依法办理完毕。"));
  }

  private static void move(Model model, String table, String heading, String after) {
    Item moved = model.table(table);
    model.items().remove(moved);
    model.insertAfter(after, moved);
    model.insertAfter(heading, Model.text("数字见文末。"));
  }

  private static void exchange(Model model, Item other) {
    model.items().set(model.items().indexOf(model.table("行政许可")), other);
  }

  private static void withoutColumn(Model model) {
    model.row("本年废止件数").remove("本年废止件数");
    model.row("规章").remove(2);
    model.row("行政规范性文件").remove(2);
  }

  private static List<Damage> cells() {
    return List.of(
        d21("NS205", "4.保护第三方合法权益", m -> m.set("4.保护第三方合法权益", 3, "")),
        d18("NS205", "2.传真申请数", m -> m.set("2.传真申请数", 0, "")).in(Layout.HTML),
        d21("NS206", "若干", m -> m.set("行政处罚", 0, "若干")),
        d21("NS206", "-3", m -> m.set("行政强制", 0, "-3")),
        d21("NS206", "2.5", m -> m.set("2.重复申请", 6, "2.5")),
        d21("NS207", "/", m -> m.set("规章", 1, "/")),
        d19("NS207", "无", m -> m.set("2.重复申请", 4, "无")));
  }

  private static List<Damage> sums() {
    return List.of(
        d21("NS301 NS302", "100", m -> m.set("3.补正后申请内容", 0, "100")).in(Layout.TABS),
        d21("NS301 NS303", "9", m -> m.set("二、上年结转", 6, "9")),
        d21("NS302 NS301", "30", m -> m.set("（二）部分公开", 6, "30")),
        d19("NS303 NS303", "50", DamagedReportsTest::moreReceived),
        d21("NS304", "90", m -> last(m).set(4, "90")),
        d19("NS304", "40", m -> last(m).set(14, "40")),
        d18("NS305", "60", m -> m.set("（三）从事政府信息公开工作人员数", 0, "60")),
        d18("NS305", "27", m -> m.set("3.网络申请数", 0, "14")),
        d21("NS306", "4", m -> m.set("行政规范性文件", 0, "4")),
        d19("NS306", "99", m -> m.set("规范性文件", 1, "99")),
        d18("NS306", "9", m -> m.set("其中：主要负责同志参加新闻发布会次数", 0, "9")));
  }

  private static List<String> last(Model model) {
    List<List<String>> rows = model.table("行政诉讼").rows;
    return rows.get(rows.size() - 1);
  }

  private static void moreReceived(Model model) {
    int more = 50 - Integer.parseInt(model.row("一、本年新收").get(1));
    model.raise("一、本年新收", 6, more);
    model.raise("一、本年新收", 0, more);
  }

  @TestFactory
  Stream<DynamicTest> aDamageIsToldByItsRuleAtItsPlaceAndByNoOther() {
    return damages()
        .map(d -> dynamicTest(d.year() + " " + d.layout() + " " + d.name(), () -> check(d)));
  }

  private static void check(Damage damage) {
    Model model = Model.of(damage.year());
    damage.change().accept(model);
    Probe probe = Probe.of(damage.layout(), model);
    Set<String> loud =
        damage.rules().stream()
            .filter(r -> !r.startsWith("n:"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(loud, probe.ids(), probe::toString);
    String first = damage.rules().get(0).replace("n:", "");
    Level level = damage.rules().get(0).startsWith("n:") ? Level.NOTE : Level.WARNING;
    List<Finding> own = probe.all().stream().filter(f -> f.rule().equals(first)).toList();
    assertEquals(
        Collections.frequency(damage.rules(), damage.rules().get(0)), own.size(), probe::toString);
    assertTrue(own.get(0).level().reaches(level), probe::toString);
    assertTrue(probe.stands(own.get(0), damage.at()), probe::toString);
  }

  private record LookAlike(
      String rule, String name, String year, Layout layout, Consumer<Model> change) {}

  private static LookAlike like(String rule, String name, Consumer<Model> change) {
    return new LookAlike(rule, name, "2021", Layout.PIPES, change);
  }

  private static LookAlike like(String rule, String name, String year, Consumer<Model> change) {
    return new LookAlike(rule, name, year, Layout.PIPES, change);
  }

  private static Stream<LookAlike> lookAlikes() {
    return Stream.of(likeOutline(), likeWords(), likeTables(), likeSums()).flatMap(List::stream);
  }

  private static List<LookAlike> likeOutline() {
    return List.of(
        like("NS101", "no outline was mandated", "2018", m -> m.cut("三、政府信息公开的收费")),
        like(
            "NS102",
            "another order of 2018",
            "2018",
            m -> m.insertBefore("一、主动公开", m.cut("二、依申请公开"))),
        like(
            "NS103",
            "a heading named in running text",
            m -> m.insertAfter("没有其他需要", Model.text("对五、存在的主要问题及改进情况中所列各项，由办公室督办。"))),
        like(
            "NS104",
            "an official variant",
            m -> m.replace("四、政府信息公开行政复议、行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况")),
        like("NS105", "a number that a converter lost", m -> m.replace("五、存在的", "存在的")),
        like(
            "NS106",
            "a sentence alone",
            m -> m.replace("2021年，本机关收取政府信息公开信息处理费0元。没有其他需要报告的事项。", "未收取信息处理费。")),
        like(
            "NS107",
            "a second numbering within a section",
            m -> m.insertAfter("（五）监督保障", Model.text("一、培训有序。全年两期。"), Model.text("二、检查到位。全年四次。"))),
        like("NS109", "the right number of parts", m -> m.edit("编制本报告", t -> t + "全文由六个部分组成。")),
        like("NS110", "question words", m -> m.edit("改进情况：一是", t -> t + "做到问题是否整改、责任是谁都清楚。")),
        like("NS111", "headings of plain text", m -> m.replace("二、主动公开", "  二、主动公开")));
  }

  private static List<LookAlike> likeWords() {
    return List.of(
        like("NS108", "a title on two lines", m -> m.replace(ORGAN + "2021年", ORGAN + "\n2021年")),
        like(
            "NS112",
            "organ and date in one line",
            m -> {
              m.items().remove(m.index(DATE) - 1);
              m.replace(DATE, ORGAN + DATE);
            }),
        like("NS113", "the organ shortened", m -> m.items().get(m.index(DATE) - 1).text = "云泽县政府"),
        like("NS404", "a leap day", m -> m.edit("没有其他需要", t -> t + "平台于2020年2月29日改版。")),
        like("NS404", "a month of 31 days", m -> m.replace(DATE, "2022年1月31日")),
        like("NS406", "last year named", m -> m.edit("没有其他需要", t -> t + "与2020年相比，申请略有增加。")),
        like(
            "NS003",
            "a year in the period only",
            m ->
                m.items()
                    .forEach(
                        i -> i.text = i.text.startsWith("2021年，") ? i.text.substring(5) : i.text)));
  }

  private static List<LookAlike> likeTables() {
    return List.of(
        like(
            "NS201",
            "words before the table",
            m -> m.insertAfter("四、政府信息公开行政复议", Model.text("情况如下表。"))),
        like(
            "NS209",
            "an attachment beside the table",
            m -> m.insertAfter("四、政府信息公开行政复议", Model.text("典型案例详见附件。"))),
        like("NS202", "no spanning label", m -> m.row("（一）予以公开").remove(0)),
        like("NS203", "blank cells behind the last", m -> m.row("2.重复申请").addAll(List.of("", ""))),
        like("NS204", "another width and quotes", m -> m.relabel("3.危及“三安全一稳定”", "3．危及\"三安全一稳定\"")),
        like("NS205", "a blank beside the table", m -> m.row("第二十条第（八）项").add("")),
        like("NS206", "thousands parted", m -> m.set("行政许可", 0, "1,832")),
        like("NS206", "a change of -8", "2019", m -> m.set("行政许可", 1, "-12")),
        like("NS207", "a 0", m -> m.set("规章", 1, "0")),
        like("NS208", "the year's own table", "2019", m -> m.set("行政许可", 0, "12")),
        like(
            "NS210",
            "a head repeated at a page break",
            m -> {
              List<List<String>> rows = m.table("申请人情况").rows;
              rows.addAll(12, List.copyOf(rows.subList(0, 3)));
            }),
        like(
            "NS212",
            "words behind the table",
            m -> m.insertBefore("五、存在的", List.of(Model.text("以上为全县合计数。")))),
        like(
            "NS213",
            "one table in two halves",
            m -> {
              Item whole = m.table("申请人情况");
              var rest = new Item(Model.Kind.TABLE, "");
              List<List<String>> half = whole.rows.subList(14, whole.rows.size());
              rest.rows.addAll(half);
              half.clear();
              m.items().add(m.items().indexOf(whole) + 1, rest);
            }));
  }

  private static List<LookAlike> likeSums() {
    return List.of(
        like("NS301", "a cell of the sum unread", m -> m.set("一、本年新收", 3, "若干")),
        like("NS302", "a blank in the column", m -> m.set("（一）予以公开", 6, "")),
        like(
            "NS303",
            "both sides raised",
            m -> {
              for (String row : List.of("一、本年新收", "四、结转下年度")) {
                m.raise(row, 6, 2);
                m.raise(row, 0, 2);
              }
              m.edit("新收政府信息公开", t -> t.replace("48件", "50件").replace("办理4件", "办理6件"));
            }),
        like("NS304", "suits are not added to reviews", m -> last(m).set(2, "0")),
        like(
            "NS305",
            "a channel's figure is no part",
            "2018",
            m -> m.set("4.政务微信公开政府信息数", 0, "900")),
        like(
            "NS306",
            "a part as large as the whole",
            "2018",
            m -> m.set("其中：主要负责同志参加新闻发布会次数", 0, "6")));
  }

  @TestFactory
  Stream<DynamicTest> whatLooksLikeAFaultIsNotToldByTheRule() {
    return lookAlikes().map(l -> dynamicTest(l.rule() + " " + l.name(), () -> silent(l)));
  }

  private static void silent(LookAlike like) {
    Model model = Model.of(like.year());
    like.change().accept(model);
    Probe probe = Probe.of(like.layout(), model);
    assertTrue(probe.all().stream().noneMatch(f -> f.rule().equals(like.rule())), probe::toString);
    List<String> unread = List.of("NS205", "NS206");
    boolean sum = like.rule().startsWith("NS30");
    List<String> others = probe.ids().stream().filter(id -> !(sum && unread.contains(id))).toList();
    assertEquals(List.of(), others, probe::toString);
  }

  @Test
  void everyRuleIsToldByADamageAndHasALookAlike() {
    Set<String> engine = Set.of("NS001", "NS002", "NS004", "NS005");
    Set<String> told =
        damages().map(d -> d.rules().get(0).replace("n:", "")).collect(Collectors.toSet());
    Set<String> alike = lookAlikes().map(LookAlike::rule).collect(Collectors.toSet());
    Set<String> rules =
        Rulebook.builtIn().infos().stream().map(RuleInfo::id).collect(Collectors.toSet());
    List<String> without = new ArrayList<>(rules);
    without.removeIf(r -> engine.contains(r) || (told.contains(r) && alike.contains(r)));
    without.removeIf(DamagedReportsTest::isTriedByItsFile);
    assertEquals(List.of(), without);
  }

  /**
   * Whether a rule's file has damaged reports that it must tell and look-alikes that it must pass.
   */
  private static boolean isTriedByItsFile(String rule) {
    List<Example> examples = Rulebook.builtIn().rule(rule).orElseThrow().examples();
    long damages = examples.stream().filter(e -> !e.passes()).count();
    long alike = examples.stream().filter(e -> e.passes() && !e.edits().isEmpty()).count();
    return damages >= 1 && alike >= 1;
  }

  @Test
  void filesThatCannotBeReadAreToldAndNothingElseIs() {
    byte[] page = "<html><body></body></html>".getBytes(UTF_8);
    byte[] noise = new byte[400];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i % 7);
    }
    assertEquals(Set.of("NS001"), Probe.of("报告.docx", noise).ids());
    assertEquals(Set.of("NS001"), Probe.of("报告.txt", noise).ids());
    assertEquals(Set.of("NS001"), Probe.of("报告.txt", " \n\u3000".getBytes(UTF_8)).ids());
    assertEquals(Set.of("NS001"), Probe.of("报告.html", page).ids());
    byte[] short18030 = "年报".getBytes(Charset.forName("GB18030"));
    assertTrue(
        Probe.of("报告.txt", short18030).all().stream().noneMatch(f -> f.rule().equals("NS001")));
  }

  @Test
  void damagedCharactersAreDoubtfulAndNoMore() {
    Model model = Model.of("2021");
    model.edit("全县各单位", t -> t.replace('的', '\ufffd'));
    Probe probe = Probe.of(Layout.PIPES, model);
    assertEquals(Set.of(), probe.ids(), probe::toString);
    assertTrue(probe.all().stream().anyMatch(f -> f.rule().equals("NS004")), probe::toString);
    Probe clean = Probe.of(Layout.GB18030, Model.of("2021"));
    assertTrue(clean.all().stream().noneMatch(f -> f.rule().equals("NS004")), clean::toString);
  }

  @Test
  void findingsBeyondTheLimitAreCounted() {
    var limits = new Limits(1 << 20, 10_000, 10_000, 64, 2, 10, 50, 60);
    Linter linter = Linter.of(Rulebook.builtIn(), Overrides.NONE, limits, Path.of(""));
    Model model = Model.of("2021");
    assertTrue(linter.lint(Path.of("a.txt"), Layout.PIPES.write(model)).findings().isEmpty());
    model.set("行政处罚", 0, "若干");
    model.set("行政强制", 0, "若干");
    List<Finding> two = linter.lint(Path.of("a.txt"), Layout.PIPES.write(model)).findings();
    assertEquals(List.of("NS206", "NS206"), two.stream().map(Finding::rule).toList());
    model.set("行政许可", 0, "若干");
    List<Finding> cut = linter.lint(Path.of("a.txt"), Layout.PIPES.write(model)).findings();
    assertEquals(List.of("NS206", "NS206", "NS005"), cut.stream().map(Finding::rule).toList());
  }
}
