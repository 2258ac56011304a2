package io.github.nianshen.emit;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A run as a workbook for review offices: files, findings, rules, and what was not checked. */
final class XlsxOutput implements StreamOutput {
  private final List<RuleInfo> rules;
  private final Setting setting;
  private final XlsxFindings findings;
  private final int rows;

  XlsxOutput(List<RuleInfo> rules, Setting setting) {
    this(rules, setting, XlsxSheet.ROWS);
  }

  /**
   * A workbook of small sheets.
   *
   * @param rows how many rows a sheet may have
   */
  XlsxOutput(List<RuleInfo> rules, Setting setting, int rows) {
    this.rules = rules;
    this.setting = setting;
    this.findings = new XlsxFindings(rules, setting);
    this.rows = rows;
  }

  @Override
  public List<String> pieces(FileResult file) {
    return findings.pieces(file);
  }

  @Override
  public void write(RunResult run, Pieces pieces, OutputStream out, Charset charset)
      throws IOException {
    Lang lang = setting.lang();
    var files = new XlsxFiles(run, setting);
    var each = new XlsxRules(run, pieces.perRule(rules.size()), lang);
    XlsxBook.write(
        out,
        book -> {
          XlsxSheet all = sheet(book, XlsxFiles.ALL, XlsxFiles.ALL_COLUMNS);
          files.all(pieces.left(setting.most()), all);
          all.end();
          XlsxSheet list = sheet(book, XlsxFindings.NAME, XlsxFindings.COLUMNS);
          findings.write(run, pieces, list);
          list.end();
          XlsxSheet states = sheet(book, XlsxRules.NAME, XlsxRules.COLUMNS);
          each.write(states);
          states.end();
          XlsxSheet rest = sheet(book, XlsxFiles.UNCHECKED, XlsxFiles.UNCHECKED_COLUMNS);
          files.unchecked(rest);
          rest.end();
        });
  }

  private XlsxSheet sheet(Workbook book, Words name, List<XlsxSheet.Column> columns) {
    return new XlsxSheet(book, name, columns, setting.lang(), rows);
  }
}
