package io.github.nianshen.emit;

import static io.github.nianshen.emit.XlsxRead.ZH;
import static io.github.nianshen.emit.XlsxRead.read;
import static io.github.nianshen.emit.XlsxRead.report;
import static io.github.nianshen.emit.XlsxRead.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Issuer;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Need;
import io.github.nianshen.finding.Roll;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Stale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The sheet 规则情况. */
class XlsxRulesTest {
  @Test
  void silenceOfARuleThatHadNothingToCompareIsNoPass() {
    RunResult run = Sample.run(report("总计")).result();
    RuleInfo first = run.rules().get(0);
    for (Need need : Need.values()) {
      List<RuleInfo> rules = List.of(needing(first, need));
      assertEquals("没有检查：这次没有" + need.in(Lang.ZH), state(rules, run, Set.of(need)));
      assertEquals("没有发现问题", state(rules, run, Set.of()));
    }
  }

  private static RuleInfo needing(RuleInfo rule, Need need) {
    return new RuleInfo(
        "NS999",
        rule.name(),
        rule.title(),
        rule.basis(),
        rule.level(),
        rule.messages(),
        rule.why(),
        rule.eras(),
        rule.group(),
        rule.grades(),
        rule.clauses(),
        rule.samples(),
        rule.places(),
        Optional.of(need));
  }

  private static String state(List<RuleInfo> rules, RunResult run, Set<Need> lacking) {
    var with =
        new RunResult(
            rules,
            run.files(),
            List.of(),
            List.of(),
            Stale.NONE,
            Map.of(),
            lacking,
            Roll.NONE,
            Optional.empty(),
            run.failOn(),
            run.ending());
    return read(new Sample.Run(List.of(), with), ZH).rows().get("规则情况").get(1).get(4);
  }

  @Test
  void silenceOfARuleIsToldApartFromNoReportOfItsYears() {
    FileResult old = Sample.file("甲.txt", "一").of(new Issuer("青石镇", "2017"));
    List<List<String>> rules = rows(Sample.run(old)).get("规则情况");
    assertEquals(List.of("没有发现问题", "0"), rules.get(1).subList(4, 6));
    assertEquals(List.of("不适用：没有这些年度的报告", "0"), rules.get(2).subList(4, 6));
    FileResult unknown = Sample.file("甲.txt", "一");
    assertEquals("没有发现问题", rows(Sample.run(old, unknown)).get("规则情况").get(2).get(4));
    List<List<String>> full = rows(Sample.full()).get("规则情况");
    assertEquals("发现问题\n1 个文件上没有查完：程序内部故障", full.get(2).get(4));
    List<List<String>> none = rows(Sample.run(Sample.unreadable("丙.txt"))).get("规则情况");
    assertEquals("没有能检查的报告", none.get(2).get(4));
  }
}
