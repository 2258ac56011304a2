package io.github.nianshen.cli;

import io.github.nianshen.finding.Words;

/**
 * Every message of the command line in both languages. The words stand here and in no file: to look
 * for one takes longer than to check a page.
 */
enum Text {
  EXIT_CLEAN("没有达到失败级别的问题", "nothing at or above the failing level"),
  EXIT_FINDINGS("有达到失败级别的问题", "findings at or above the failing level"),
  EXIT_UNCHECKED("有文件无法检查", "some input could not be checked"),
  EXIT_USAGE("命令、规则文件或输出有误", "the call, a rule file or an output is at fault"),
  EXIT_FAULT("程序内部故障", "a fault of the program"),
  ERROR("错误：{0}", "error: {0}"),
  OPTION_UNKNOWN("没有选项 {0}；用 nianshen --help 查看用法", "no option {0}; see nianshen --help"),
  OPTION_NEEDS_VALUE(
      "选项 {0} 后面要有值；用 nianshen --help 查看用法", "option {0} needs a value; see nianshen --help"),
  OPTION_VALUE_WRONG("{0} 的值“{1}”无效；可用：{2}", "{0} cannot be '{1}'; known: {2}"),
  NO_PATHS(
      "没有指定要检查的文件或文件夹；用 nianshen --help 查看用法", "no file or folder to check; see nianshen --help"),
  PATH_MISSING("文件或文件夹不存在：{0}", "no such file or folder: {0}"),
  PREVIOUS_UNREAD(
      "去年的报告无法读取，或者没有写机关和年份，没有用来比对：{0}",
      "a report of last year cannot be read, or names no organ or year; nothing is held against it: {0}"),
  LOG_UNREADABLE("以前的结果无法读取：{0}（{1}）", "the log of the earlier run cannot be read: {0} ({1})"),
  LOG_FOREIGN(
      "以前的结果应是本程序写出的 SARIF 文件（-o sarif=文件），这个不是：{0}",
      "the log of an earlier run is a SARIF log that this program wrote (-o sarif=FILE), this is none: {0}"),
  RESUBMISSION_OLD(
      "这份 SARIF 文件是旧版程序写出的，不能用来比对重新报送的报告：{0}",
      "this log was written by an older version, and reports handed in again cannot be held against it: {0}"),
  CONFIG_UNREADABLE("配置文件无法读取：{0}（{1}）", "the configuration cannot be read: {0} ({1})"),
  CONFIG_WRONG("配置文件有误：{0}", "faults in the configuration: {0}"),
  CONFIG_CLASH(
      "规则编号 {0} 在另一个配置的规则包里另有所指，一次运行只能有一条：{1}",
      "rule id {0} means another rule in the rule packs of another configuration; a run has one of each: {1}"),
  SUPPRESSION_EXPIRED(
      "{0} {1} 已于 {2} 到期，不再生效（{3}）", "{0} {1} expired on {2} and is no longer in force ({3})"),
  SUPPRESSION_IDLE(
      "{0} {1} 没有对应的问题，可以删去（{2}）", "{0} {1} matches no finding and can be removed ({2})"),
  SHOW_FILE("文件：{0}", "file: {0}"),
  SHOW_CONFIG("配置文件：{0}", "configuration: {0}"),
  SHOW_NONE("没有", "none"),
  SHOW_YEAR("报告年度：{0}", "report year: {0}"),
  SHOW_ERA("年代：{0}", "era: {0}"),
  SHOW_PACK("规则包：{0}", "rule pack: {0}"),
  SHOW_ROSTER("应报单位名单：{0}", "roster: {0}"),
  SHOW_PREVIOUS("去年的报告：{0}", "last year's reports: {0}"),
  SHOW_DEADLINE("公布期限：{0} {1}", "deadline: {0} {1}"),
  SHOW_RETURN("退回标准：{0}", "handed in anew for: {0}"),
  SHOW_ERRORS("错误 {0} 处", "{0} errors"),
  SHOW_LEFT_OUT(
      "paths：在文件夹里找到时不检查，指名时检查{0}",
      "paths: not checked where it is found in a folder, checked where it is named{0}"),
  SHOW_RULES(
      "规则：{0} 条，其中 {1} 条由配置改了级别", "rules: {0}, of them {1} with a level of the configuration"),
  SHOW_RULE("  {0}：{1}，默认 {2}", "  {0}: {1}, by default {2}"),
  SHOW_SUPPRESSION("suppress：{0}：{1}（{2}）", "suppress: {0}: {1} ({2})"),
  SHOW_UNTIL("，至 {0}", ", until {0}"),
  SHOW_EXPIRED("，已到期", ", expired"),
  SHOW_AT("（{0}）", " ({0})"),
  SHOW_DEFAULT("以报告所写为准（默认）", "as the report says (default)"),
  INDEX_FAILED("索引 {0} 不能使用：{1}", "the index {0} cannot be used: {1}"),
  ROSTERS(
      "几份配置写了不同的名单，请用 --roster 指定一份：{0}",
      "configurations name different rosters; name one with --roster: {0}"),
  ROSTER_UNREADABLE("名单无法读取：{0}", "the roster cannot be read: {0}"),
  ROSTER_WRONG("名单 {0} 第 {1} 行有误：{2}", "a fault in the roster {0}, line {1}: {2}"),
  WORKING_FOLDER_UNNAMED(
      "找不到：{0}；系统的编码表示不了当前文件夹的名称，Linux 上须先设 LC_ALL=C.UTF-8",
      "not found: {0}; the system's encoding has no signs for the name of the working folder: set LC_ALL=C.UTF-8"),
  PATH_WRONG(
      "不是有效的文件名：“{0}”；名称含汉字时，Linux 上须先设 LC_ALL=C.UTF-8",
      "not a file name: '{0}'; on Linux, names outside ASCII need LC_ALL=C.UTF-8"),
  LIST_UNREADABLE("文件清单无法读取：{0}", "the list of files cannot be read: {0}"),
  INPUT_UNREADABLE("标准输入无法读取：{0}", "standard input cannot be read: {0}"),
  FOLDER_WITHOUT_REPORTS(
      "文件夹里没有可以检查的报告（docx、doc、wps、pdf、html、txt、md、xls、zip）：{0}",
      "no report that can be checked (docx, doc, wps, pdf, html, txt, md, xls, zip) in the folder: {0}"),
  NO_REPORTS(
      "没有可以检查的报告（docx、doc、wps、pdf、html、txt、md、xls、zip）",
      "no report that can be checked (docx, doc, wps, pdf, html, txt, md, xls, zip)"),
  OUTPUT_FORM(
      "--output 应写成 格式=文件，如 sarif=结果.sarif；现为“{0}”",
      "--output is FORMAT=FILE, such as sarif=out.sarif; here '{0}'"),
  OUTPUT_UNSHOWN(
      "{0} 不能显示在终端上，请写到文件：-o {0}=文件名.{0}",
      "{0} cannot be shown on a terminal; write it to a file: -o {0}=NAME.{0}"),
  OUTPUT_TWICE("两个输出写到同一个文件：{0}", "two outputs go to one file: {0}"),
  OUTPUT_IS_INPUT("输出会覆盖要检查的文件：{0}", "the output would overwrite a file to be checked: {0}"),
  OUTPUT_IS_FOLDER("输出应是文件，这是文件夹：{0}", "an output is a file, this is a folder: {0}"),
  OUTPUT_FOLDER("{0} 是一个文件夹，请写 -o {0}=文件夹", "{0} is a folder of files: -o {0}=FOLDER"),
  OUTPUT_FOLDER_FULL(
      "文件夹里已有文件，请换一个新的或者空的文件夹：{0}", "the folder has files in it; name a new or an empty one: {0}"),
  OUTPUT_NO_FOLDER("不能写入这个文件夹：{0}（{1}）", "no folder to write to: {0} ({1})"),
  OUTPUT_UNCOPIED(
      "{0} 个有问题的文件没有批注本，文件和原因列在文件夹里：{1}",
      "Files with findings but no annotated copy: {0}; which, and why, is listed in {1}"),
  OUTPUT_FAILED(
      "输出无法写入：{0}（{1}）；排在它后面的输出都没有写",
      "output cannot be written: {0} ({1}); no output after it was written"),
  STANDARD_OUTPUT_FAILED("标准输出无法写入：{0}", "standard output cannot be written: {0}"),
  RULE_UNKNOWN(
      "没有规则“{0}”；用 nianshen rule list 列出全部规则", "no rule '{0}'; nianshen rule list shows all rules"),
  RULE_UNKNOWN_NEAR("没有规则“{0}”；是不是：{1}", "no rule '{0}'; was it one of these? {1}"),
  RULE_COMMAND_UNKNOWN(
      "rule 后面应为 list、test [文件夹…] 或 new 名称",
      "rule is followed by list, test [FOLDER…] or new NAME"),
  DESK_TITLE("年审：选择报告所在的文件夹", "nianshen: choose the folder with the reports"),
  DESK_CHECK("检查", "Check"),
  DESK_TYPE(
      "请把报告所在的文件夹拖到这个窗口里（也可以输入它的位置），然后按回车：",
      "Drop the folder with the reports on this window (or type where it is), and press Enter: "),
  DESK_NONE("没有选择文件夹，什么也没有检查。", "No folder was chosen, nothing was checked."),
  DESK_STARTS("正在检查，请稍候……", "Checking …"),
  DESK_RESULTS("结果在：{0}", "results: {0}"),
  DESK_ELSEWHERE("报告所在的位置不能写入，结果在：{0}", "nothing can be written beside the reports; results: {0}"),
  DESK_NOWHERE("没有可以写入结果的位置；试过：{0}", "there is no place where results can be written; tried: {0}"),
  DESK_UNOPENED("没有能够自动打开，请自行打开：{0}", "could not be opened, open it yourself: {0}"),
  DESK_PAGE("审查结果.html", "review.html"),
  DESK_BOOK("审查结果.xlsx", "review.xlsx"),
  DESK_LOG("审查记录.sarif", "review.sarif"),
  DESK_LETTERS("退回意见", "letters"),
  DESK_COPIES("批注本", "annotated"),
  LSP_WORDS("lsp 后面不写文件，文件由编辑器打开：{0}", "lsp takes no files; the editor names them: {0}"),
  PACK_UNREADABLE(
      "不是能读取的、含有规则文件（yaml）的文件夹、zip 或 jar：{0}",
      "not a folder, zip or jar with rule files (yaml) that can be read: {0}"),
  PACK_WRONG("规则文件有误：{0}", "faults in rule files: {0}"),
  PROGRAM_FAILED("程序内部故障，结果不可信：{0}", "a fault of the program, results are not to be trusted: {0}"),
  OPTIONS_EXCLUDE("{0} 与 {1} 不能同时使用", "{0} and {1} cannot be used together"),
  MEND_UNREAD("无法读取或检查，未改动：{0}", "left as it is, since it could not be read or checked: {0}"),
  MEND_NO_TEXT(
      "只能改 txt、md、html，未改动：{0}",
      "left as it is, since only txt, md and html can be corrected: {0}"),
  MEND_ENCODING(
      "编码不明或有损坏的字，未改动：{0}",
      "left as it is, since its encoding is not known or signs in it are damaged: {0}"),
  MEND_ARCHIVE(
      "压缩包内的文件不改写，请先解压，未改动：{0}",
      "left as it is, since files in archives are not written; unpack it first: {0}"),
  MEND_READ_ONLY("文件是只读的，未改动：{0}", "the file is read-only and was not written: {0}"),
  MEND_FAILED("文件写不进去：{0}（{1}）", "the file cannot be written: {0} ({1})"),
  MEND_DONE("共 {0} 个文件，改了 {1} 个文件的 {2} 处。", "Files: {0}; corrected: {1}, places: {2}."),
  MEND_SHOWN("共 {0} 个文件，可改 {1} 个文件的 {2} 处。", "Files: {0}; can be corrected: {1}, places: {2}."),
  PROGRESS_SECONDS("还需约 {0} 秒", "about {0} s left"),
  PROGRESS_MINUTES("还需约 {0} 分钟", "about {0} min left"),
  EXPLAIN_LEVEL("级别：{0}", "level: {0}"),
  EXPLAIN_ERAS("适用年度：{0}", "report years: {0}"),
  EXPLAIN_NEEDS("需要：{0}", "needs: {0}"),
  EXPLAIN_BASIS("依据：{0}", "basis: {0}"),
  EXPLAIN_WHY("说明：{0}", "why: {0}"),
  EXPLAIN_MESSAGES("提示文字：", "messages:"),
  EXPLAIN_WRONG("错误示例：", "wrong:"),
  EXPLAIN_RIGHT("正确示例：", "right:"),
  TEST_PASSING("{0} 通过示例{1}：{2}", "{0}, passing example {1}: {2}"),
  TEST_FAILING("{0} 不通过示例{1}：{2}", "{0}, failing example {1}: {2}"),
  TEST_SUMMARY("共 {0} 条规则，{1} 个示例；{2} 处不符。", "{0} rules, {1} examples; {2} do not hold."),
  NEW_NAME(
      "规则名称应为小写英文词，以 - 相连，如 fee-missing；现为“{0}”",
      "a rule's name is small letters joined by -, such as fee-missing; here '{0}'"),
  NEW_TAKEN("规则名称或编号已被使用：{0}", "a rule has this name or id already: {0}"),
  NEW_EXISTS("文件已存在，没有改动：{0}", "the file is there and was not touched: {0}"),
  NEW_WRITTEN(
      "已写入 {0}\n下一步：打开它改成要检查的内容，然后运行 nianshen rule test {1}",
      "written: {0}\nnext: open it and make it the check that you want, then run nianshen rule test {1}");

  private final String zh;
  private final String en;

  Text(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Its words in both languages. */
  Words words() {
    return new Words(zh, en);
  }
}
