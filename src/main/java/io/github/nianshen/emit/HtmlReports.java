package io.github.nianshen.emit;

import io.github.nianshen.emit.HtmlMarked.Shown;
import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Verdict;
import io.github.nianshen.finding.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reports of a run, each with its findings and its own text. */
final class HtmlReports {
  private static final Words YEAR = new Words("{0}年度", "{0}");
  private static final Words FINDINGS = new Words("问题", "findings");
  private static final Words NONE = new Words("没有问题。", "Nothing was found.");
  private static final Words LEFT =
      new Words("另有 {0} 处超出限额，没有列出。", "Not listed, over the limit asked for: {0}.");
  private static final Words DOUBTS =
      new Words(
          "有 {0} 处文字读取存疑：存疑的地方无法检查。",
          "Text of doubtful reading, which could not be checked; places: {0}.");

  private final RunResult run;
  private final Setting setting;
  private final Lang lang;
  private final HtmlFinding findings;
  private final XlsxFiles files;
  private int last;

  HtmlReports(RunResult run, Setting setting) {
    this.run = run;
    this.setting = setting;
    this.lang = setting.lang();
    this.findings = new HtmlFinding(lang);
    this.files = new XlsxFiles(run, setting);
  }

  /** A finding that is shown, and its rule. */
  record One(HtmlFinding.Kept kept, RuleInfo rule) {}

  /**
   * Writes a report.
   *
   * @param number its number in the run, from 0
   * @param all its findings that are shown, in order
   * @param text what was kept of its text; empty where it could not be read
   */
  void write(int number, List<One> all, Optional<HtmlText.Kept> text, HtmlOut out) {
    FileOutcome file = run.files().get(number);
    String id = "r" + (number + 1);
    Verdict verdict = run.verdict(file);
    out.raw("<article id=\"" + id + "\" aria-labelledby=\"" + id + "-name\"");
    out.raw(" class=\"report\" data-state=\"" + verdict.word() + "\" data-organ=\"");
    out.raw(HtmlOut.escaped(HtmlFilter.organ(file)) + "\">\n");
    head(file, id, verdict, out);
    remarks(file, all.size(), text, out);
    out.begin("div", "class", "split");
    if (text.isPresent()) {
      out.begin("div", "class", "text", "role", "region", "tabindex", "0");
      out.end("div");
    }
    Map<Integer, Shown> shown = list(all, out);
    out.end("div").line();
    if (text.isPresent()) {
      out.begin("script", "type", "text/html");
      HtmlMarked.write(text.get().html(), shown, out);
      out.end("script");
    }
    out.end("article").line();
  }

  private void head(FileOutcome file, String id, Verdict verdict, HtmlOut out) {
    String name = XlsxWords.ofName(PathNames.words(file.path(), setting.here()));
    String organ = file.issuer().organ();
    out.begin("header").begin("h3", "id", id + "-name");
    out.leaf("span", verdict.in(lang), "class", "state " + verdict.word());
    out.raw(" ").begin("a", "href", "#" + id);
    out.words(organ.isEmpty() ? HtmlBars.NO_ORGAN.in(lang) : organ).end("a");
    if (!file.issuer().year().isEmpty()) {
      out.raw(" ").begin("span", "class", "year").words(YEAR, file.issuer().year()).end("span");
    }
    out.end("h3").begin("p", "class", "file").clean(name).end("p").begin("p", "class", "counts");
    for (Level level : Level.values()) {
      if (file.count(level) > 0) {
        String words = Counts.of(level, file.count(level), lang);
        out.leaf("span", words, "class", level.word()).raw(" ");
      }
    }
    out.end("p").end("header").line();
  }

  private void remarks(FileOutcome file, int shown, Optional<HtmlText.Kept> text, HtmlOut out) {
    // Why a file could not be read is what its only finding says.
    if (file.checked() || shown == 0) {
      files.remarks(file).lines().forEach(r -> out.leaf("p", r, "class", "remark"));
    }
    text.filter(t -> t.doubts() > 0)
        .ifPresent(t -> out.begin("p", "class", "remark").words(DOUBTS, "" + t.doubts()).end("p"));
    int left = file.counts().values().stream().mapToInt(n -> n).sum() - shown;
    if (left > 0) {
      out.begin("p", "class", "remark").words(LEFT, "" + left).end("p");
    }
  }

  private Map<Integer, Shown> list(List<One> all, HtmlOut out) {
    Map<Integer, Shown> shown = new HashMap<>();
    out.begin("div", "class", "beside").leaf("h4", FINDINGS, "class", "unseen");
    if (all.isEmpty()) {
      out.leaf("p", NONE, "class", "none");
    }
    out.begin("ol", "class", "findings").line();
    for (One one : all) {
      var its = new Shown(++last, shown.size() + 1, one.kept().level());
      shown.put(one.kept().number(), its);
      findings.write(one.kept(), its, one.rule(), out);
    }
    out.end("ol").end("div");
    return shown;
  }
}
