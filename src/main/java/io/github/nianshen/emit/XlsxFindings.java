package io.github.nianshen.emit;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Words;
import java.io.IOException;
import java.util.List;

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

  private static final Words NONE = new Words("没有问题。", "Nothing was found.");

  /** Parts what is kept of a finding; no words of a cell have it. */
  private static final String GAP = "\u001f";

  private static final int FIELDS = 4;

  private final List<RuleInfo> rules;
  private final RuleInfos infos;
  private final Setting setting;

  XlsxFindings(List<RuleInfo> rules, Setting setting) {
    this.rules = rules;
    this.setting = setting;
    this.infos = new RuleInfos(rules);
  }

  /** Each finding of a file, as it is kept. */
  List<String> pieces(FileResult file) {
    return Sited.of(file).stream().map(this::kept).toList();
  }

  private String kept(Sited it) {
    Lang lang = setting.lang();
    String message = infos.of(it.finding()).say(it.finding().message(), lang);
    return String.join(
        GAP,
        XlsxWords.clean(it.place(lang)),
        it.finding().level().in(lang),
        XlsxWords.clean(message),
        XlsxWords.clean(String.join("\n", it.others(setting))));
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
