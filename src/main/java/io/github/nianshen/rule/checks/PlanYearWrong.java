package io.github.nianshen.rule.checks;

import io.github.nianshen.outline.Topic;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A plan is for the report year or an earlier one. Arguments: the year of the plan, the next year.
 */
public final class PlanYearWrong implements Check {
  /** Sections without a mandated number whose headings speak of what is to be done better. */
  private static final Pattern IMPROVEMENTS = Pattern.compile("问题|改进|措施|打算|计划|下一步");

  private static final Pattern BEGINS =
      Pattern.compile(
          "\\(?(?:[一二三四五六七八九十]{1,2}|[0-9]{1,2})?(?:\\)|[.、，,]|是)?[:，,]?"
              + "(?:改进(?:情况|措施)|整改措施|(?:下一步|下步|今后)?(?:工作)?(?:打算|计划|安排|措施|思路)|下一步)?[:，,]?(?:在)?");

  /** {@code 年，在县委、县政府的领导下，我镇将进一步}; 将 before a noun is no plan and not meant. */
  private static final Pattern PLAN =
      Pattern.compile(
          "年度?[，,:]?(?:在[^。:]{2,40}?下[，,])?(?:针对[^，,:]{2,24}[，,])?(?:"
              + "[我本全]?[\\u4e00-\\u9fff]{0,16}?"
              + "(?:[镇乡局委办厅县市区旗州省室科院处会部]|街道|办事处|政府|机关|单位|中心|工作|[我本]们))?"
              + "(?:将|拟|计划)(?:继续|进一步|持续|不断|着力|切实|努力|积极|坚持|认真|紧紧|紧扣|聚焦"
              + "|从[以下几多三四五六]|重点(?:做好|抓好|围绕|从)|围绕|按照|立足|针对|加大|加强|深化|强化"
              + "|严格|深入|全面|采取|做好|抓好|推进(?!会)|推动(?!会)|以(?!往|前|上|下)).*");

  /** The sense in the pack's list of words by which 将 tells no plan. */
  private static final String NO_PLAN = "不是打算";

  @Override
  public Stream<Violation> in(Case it) {
    return SureYear.of(it).stream().flatMap(year -> in(it, year));
  }

  private static Stream<Violation> in(Case it, int year) {
    var found = new ArrayList<Violation>();
    for (Passage passage : it.passages()) {
      String words = passage.span().in(it.report().document().text());
      boolean may = words.indexOf('将') >= 0 || words.contains("拟") || words.contains("计划");
      if (may && words.indexOf('年') >= 0 && isOfImprovements(passage)) {
        Clause.of(it, passage).forEach(c -> in(it, passage, c, year, found));
      }
    }
    return found.stream();
  }

  private static boolean isOfImprovements(Passage passage) {
    return passage
        .section()
        .filter(
            s ->
                s.topic() == Topic.PROBLEMS
                    || (s.topic() == Topic.FOREIGN
                        && IMPROVEMENTS.matcher(s.heading().words()).find()))
        .isPresent();
  }

  private static void in(Case it, Passage passage, Clause clause, int year, List<Violation> found) {
    String words = clause.words();
    List<YearWord> years = YearWord.in(words);
    if (years.size() != 1 || years.get(0).ranged() || years.get(0).year() > year) {
      return;
    }
    YearWord plan = years.get(0);
    boolean begins = BEGINS.matcher(words.substring(0, plan.start())).matches();
    if (begins
        && PLAN.matcher(words.substring(plan.end())).matches()
        && !new YearWords(it.lists()).has(NO_PLAN, words)) {
      found.add(
          Violation.at(
              clause.span(plan.start(), plan.end()),
              passage.place(it.report()),
              String.valueOf(plan.year()),
              String.valueOf(year + 1)));
    }
  }
}
