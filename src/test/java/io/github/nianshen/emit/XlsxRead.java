package io.github.nianshen.emit;

import io.github.nianshen.SheetsRead;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Issuer;
import io.github.nianshen.finding.Lang;
import java.util.List;
import java.util.Map;

/** Workbooks of small runs, taken apart. */
final class XlsxRead {
  static final Setting ZH = Sample.setting(Lang.ZH);

  private XlsxRead() {}

  static SheetsRead read(Sample.Run run, Setting setting) {
    return SheetsRead.of(Sample.bytes(OutputFormat.XLSX, run, setting));
  }

  static Map<String, List<List<String>>> rows(Sample.Run run) {
    return read(run, ZH).rows();
  }

  /** A report with these words, which are what is found in it. */
  static FileResult report(String words) {
    return Sample.file("甲.txt", words, words).of(new Issuer("青石镇", "2023"));
  }
}
