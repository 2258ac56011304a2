package io.github.nianshen.emit;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Quote;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Words;
import io.github.nianshen.text.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The rows of findings: put into words while a file's text is at hand, written at the end. */
final class XlsxFindings {
  static final Words NAME = new Words("问题清单", "Findings");

  static final List<XlsxSheet.Column> COLUMNS =
      List.of(
          XlsxSheet.Column.number("序号", "no."),
          XlsxSheet.Column.names("文件", "file", 24),
          XlsxSheet.Column.words("机关", "organ", 20),
          XlsxSheet.Column.words("位置", "place", 28),
          XlsxSheet.Column.words("级别", "level", 8),
          XlsxSheet.Column.words("规则", "rule", 9),
          XlsxSheet.Column.words("问题类型", "kind of problem", 20),
          XlsxSheet.Column.words("问题", "what is wrong", 44),
          XlsxSheet.Column.words("对照", "compare", 32),
          XlsxSheet.Column.words("依据", "basis", 30),
          XlsxSheet.Column.words("说明与更正", "why, and how to correct", 44));

  private static final Words LINE = new Words("第{0}行", "line {0}");
  private static final Words NONE = new Words("没有问题。", "Nothing was found.");
  private static final Words OTHER = new Words("{0} {1}：“{2}”", "{0} {1}: “{2}”");
  private static final Site NOWHERE =
      new Site(OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

  /** Parts what is kept of a finding; no words of a cell have it. */
  private static final String GAP = "\u001f";

  private static final int FIELDS = 4;

  private final List<RuleInfo> rules;
  private final Map<String, RuleInfo> byId = new HashMap<>();
  private final Setting setting;

  XlsxFindings(List<RuleInfo> rules, Setting setting) {
    this.rules = rules;
    this.setting = setting;
    rules.forEach(r -> byId.put(r.id(), r));
  }

  /** Each finding of a file, as it is kept. */
  List<String> pieces(FileResult file) {
    Optional<Sites> sites = file.document().flatMap(Sites::of);
    return file.findings().stream().map(f -> kept(file, f, sites)).toList();
  }

  private String kept(FileResult file, Finding finding, Optional<Sites> sites) {
    Lang lang = setting.lang();
    String place = file.document().map(d -> place(d, finding, sites, lang)).orElse("");
    String message = RuleInfos.of(byId, finding).say(finding.message(), lang);
    List<String> others = others(file, finding, sites, setting);
    return String.join(
        GAP,
        XlsxWords.clean(place),
        finding.level().in(lang),
        XlsxWords.clean(message),
        XlsxWords.clean(String.join("\n", others)));
  }

  /** What a finding is to be held against, in lines: its other places, and another report. */
  static List<String> others(
      FileResult file, Finding finding, Optional<Sites> sites, Setting setting) {
    List<String> others = new ArrayList<>();
    file.document()
        .map(d -> new OtherPlaces(d, sites, finding.span(), setting))
        .ifPresent(o -> o.lines(finding.related()).forEach(l -> others.add(l.strip())));
    finding.quote().ifPresent(q -> others.add(said(q, setting.lang())));
    return others;
  }

  private static String said(Quote quote, Lang lang) {
    return OTHER.in(lang, List.of(quote.organ(), quote.year(), quote.words())).strip();
  }

  /** Where a finding stands in words: {@code 第39行 · 三、… · 申请表 “总计”列}. */
  static String place(Document document, Finding finding, Optional<Sites> sites, Lang lang) {
    if (sites.isPresent()) {
      return sites.get().at(finding.span()).way(finding.place(), lang);
    }
    int line = document.source().position(finding.span().start()).line();
    String way = NOWHERE.way(finding.place(), lang);
    return LINE.in(lang, List.of("" + line)) + (way.isEmpty() ? "" : " · " + way);
  }

  /** Writes the rows. */
  void write(RunResult run, Pieces pieces, XlsxSheet sheet) throws IOException {
    int[] number = {0};
    pieces.each(
        setting.most(),
        (file, rule, kept) -> {
          String[] fields = kept.split(GAP, FIELDS);
          var outcome = run.files().get(file);
          RuleInfo info = rules.get(rule);
          sheet.add(
              List.of(
                  "" + ++number[0],
                  PathNames.words(outcome.path(), setting.here()),
                  outcome.issuer().organ(),
                  fields[0],
                  fields[1],
                  info.id(),
                  info.title().in(setting.lang()),
                  fields[2],
                  fields[3],
                  info.basis().in(setting.lang()),
                  info.why().in(setting.lang())));
        });
    if (run.findings() == 0) {
      sheet.remark(NONE.in(setting.lang()));
    }
  }
}
