package io.github.nianshen.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Fix;
import io.github.nianshen.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A fix that is called safe removes its finding and adds none. */
class SafeFixTest {
  private static final Map<String, Consumer<Model>> FAULTS =
      Map.ofEntries(
          Map.entry("heading 一", m -> m.replace("一、总体情况", "一、总体概述")),
          Map.entry("heading 二", m -> m.replace("二、主动公开政府信息情况", "二、主动公开情况")),
          Map.entry("heading 三", m -> m.replace("三、收到和处理政府信息公开申请情况", "三、依申请公开情况")),
          Map.entry("number 四", m -> m.replace("四、政府信息公开行政", "九、政府信息公开行政")),
          Map.entry("heading 五", m -> m.replace("五、存在的主要问题及改进情况", "五、存在问题及改进情况")),
          Map.entry("number 六", m -> m.replace("六、其他需要", "6.其他需要")),
          Map.entry("label 2", m -> m.relabel("2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开")),
          Map.entry("label （七）", m -> m.relabel("（七）总计", "（七）合计")),
          Map.entry("label 四", m -> m.relabel("四、结转下年度继续办理", "四、转结下年度继续办理")),
          Map.entry("label 尚未审结", m -> m.relabelOnce("尚未审结", "尚未审核")),
          Map.entry("label 8", m -> m.relabel("8.属于行政查询事项", "8.属于行政查训事项")));

  private static final List<String> LAYOUTS = List.of("PIPES", "TABS", "CELLS", "CELLS_DENSE");

  @Provide
  Arbitrary<Set<String>> faults() {
    return Arbitraries.of(FAULTS.keySet()).set().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> layouts() {
    return Arbitraries.of(LAYOUTS);
  }

  @Provide
  Arbitrary<String> years() {
    return Arbitraries.of("2019", "2021");
  }

  @Property(tries = 60, seed = "2021")
  void aSafeFixRemovesItsFindingAndAddsNone(
      @ForAll("faults") Set<String> faults,
      @ForAll("layouts") String layout,
      @ForAll("years") String year) {
    Model model = Model.of(year);
    faults.stream().sorted().map(FAULTS::get).forEach(f -> f.accept(model));
    String text = Layout.valueOf(layout).words(model);
    Probe before = read(text);
    assertFalse(before.all().isEmpty());
    for (Finding finding : before.all()) {
      finding.fixes().stream()
          .filter(Fix::safe)
          .findFirst()
          .ifPresent(f -> fixes(text, finding, f));
    }
  }

  private static Probe read(String text) {
    return Probe.of("report.txt", text.getBytes(UTF_8));
  }

  private static void fixes(String text, Finding finding, Fix fix) {
    Probe before = read(text);
    Source source = before.document().orElseThrow().source();
    assertEquals(text, source.text());
    String fixed =
        text.substring(0, source.sourceOffset(fix.span().start()))
            + fix.replacement()
            + text.substring(source.sourceOffset(fix.span().end() - 1) + 1);
    Probe after = read(fixed);
    List<String> left = new ArrayList<>(prints(after));
    List<String> was = new ArrayList<>(prints(before));
    assertTrue(was.remove(name(finding)));
    was.forEach(left::remove);
    assertEquals(List.of(), left, () -> finding + "\n" + after);
    assertEquals(before.all().size() - 1, after.all().size(), () -> finding + "\n" + after);
  }

  private static List<String> prints(Probe probe) {
    return probe.all().stream().map(SafeFixTest::name).toList();
  }

  /** Told without the words of the section, since a fix may change those. */
  private static String name(Finding finding) {
    return finding.rule() + " " + finding.message();
  }
}
