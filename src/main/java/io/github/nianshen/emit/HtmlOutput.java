package io.github.nianshen.emit;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A run as one page for review offices, which needs nothing but a browser: what was found, and each
 * report's own text with the places marked.
 */
final class HtmlOutput implements Written {
  private final List<RuleInfo> rules;
  private final RuleInfos infos;
  private final Setting setting;
  private final Lang lang;
  private final HtmlFinding findings;

  HtmlOutput(List<RuleInfo> rules, Setting setting) {
    this.rules = rules;
    this.setting = setting;
    this.lang = setting.lang();
    this.findings = new HtmlFinding(lang);
    this.infos = new RuleInfos(rules);
  }

  @Override
  public List<String> pieces(FileResult file) {
    List<Sited> all = Sited.of(file);
    return IntStream.range(0, all.size())
        .mapToObj(i -> findings.kept(all.get(i), i, infos.of(all.get(i).finding())).words())
        .toList();
  }

  @Override
  public String text(FileResult file) {
    return file.document().map(d -> HtmlText.of(d, file.findings(), lang).words()).orElse("");
  }

  @Override
  public void write(RunResult run, Pieces pieces, Writer out) throws IOException {
    var html = new HtmlOut(lang);
    var page = new HtmlPage(html);
    page.begin();
    page.beginPart("summary", HtmlPage.SUMMARY);
    List<Map<Level, Integer>> perLevel = pieces.perLevel(rules.size());
    new HtmlSummary(run, setting, html).write(pieces.left(setting.most()), perLevel);
    page.endPart();
    page.beginPart("list", HtmlPage.LIST);
    int[] perRule = pieces.perRule(rules.size());
    new HtmlFilter(run, lang, perRule).write(html);
    out.write(html.take());
    reports(run, pieces, html, out);
    page.endPart();
    page.beginPart("rules", XlsxRules.NAME);
    var states = new HtmlRows(html, XlsxRules.NAME, XlsxRules.COLUMNS);
    new XlsxRules(run, perRule, lang).write(states);
    states.end();
    page.endPart();
    page.end(setting.version());
    out.write(html.take());
  }

  /** Writes report by report, those without findings too. */
  private void reports(RunResult run, Pieces pieces, HtmlOut html, Writer out) throws IOException {
    var reports = new HtmlReports(run, setting);
    Store.Reader texts = pieces.texts();
    List<HtmlReports.One> all = new ArrayList<>();
    int[] next = {0};
    pieces.each(
        setting.most(),
        (file, rule, words) -> {
          for (; next[0] < file; next[0]++) {
            report(reports, next[0], all, texts, html, out);
          }
          all.add(new HtmlReports.One(HtmlFinding.Kept.of(words), rules.get(rule)));
        });
    for (; next[0] < run.files().size(); next[0]++) {
      report(reports, next[0], all, texts, html, out);
    }
  }

  private static void report(
      HtmlReports reports,
      int file,
      List<HtmlReports.One> all,
      Store.Reader texts,
      HtmlOut html,
      Writer out)
      throws IOException {
    String text = texts.words(file);
    Optional<HtmlText.Kept> kept =
        text.isEmpty() ? Optional.empty() : Optional.of(HtmlText.Kept.of(text));
    reports.write(file, List.copyOf(all), kept, html);
    all.clear();
    out.write(html.take());
  }
}
