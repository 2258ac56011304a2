package io.github.nianshen.rule.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checks of the mandated tables. */
class TableChecksTest {
  private static final String REQUESTS = "三、收到和处理政府信息公开申请情况";
  private static final String TOTAL = "（七）总计|37|6|1|1|2|0|47";

  private static Tried clean() {
    return Tried.clean("2021");
  }

  private static Tried total(String row) {
    return clean().replaceLine(TOTAL, row);
  }

  private static List<String> disputes() {
    return clean().part("行政复议|", "五、存在");
  }

  @Test
  void cleanTablesBreakNoCheck() {
    for (Check check :
        List.of(
            new TableMissing(),
            new TableMisplaced(),
            new TableOfAnotherEra(),
            new TableRepeated(),
            new TableRowForeign(),
            new TableRowMissing(),
            new TableRowRagged(),
            new TableLabelWrong(),
            new CellBlank(),
            new CellPlaceholder(),
            new CellNotACount())) {
      for (String year : List.of("2018", "2019", "2021")) {
        assertEquals(List.of(), Tried.clean(year).by(check), check.name() + year);
      }
    }
  }

  @Test
  void aTableThatIsNowhereIsToldAtItsSection() {
    Tried tried = clean().cut("行政复议|", "五、存在");
    assertEquals(List.of("[四、政府信息公开行政复议、行政诉讼情况] 复议诉讼表"), tried.by(new TableMissing()));
    assertEquals(List.of("四、政府信息公开行政复议、行政诉讼情况 > 复议诉讼表"), tried.places(new TableMissing()));
  }

  @Test
  void aMissingSectionTakesItsTableWithIt() {
    assertEquals(List.of(), clean().cut("四、政府", "五、存在").by(new TableMissing()));
  }

  @Test
  void aTableWhoseLabelsArePrintedIsNotMissing() {
    Tried printed =
        clean().cut("行政复议|", "五、存在").after("四、政府", "行政复议、未经复议直接起诉、复议后起诉：结果维持、结果纠正、其他结果、尚未审结、总计");
    assertEquals(List.of(), printed.by(new TableMissing()));
  }

  @Test
  void theStatisticsTableIsMissingFrom2014To2018Only() {
    List<String> lines = List.of("一、概述", "甲", "二、主动公开情况", "乙");
    assertEquals(
        List.of("statistics [乙] 统计表"), of("青石镇2014年政府信息公开工作年度报告", lines).by(new TableMissing()));
    assertEquals(List.of("统计表"), of("青石镇2014年政府信息公开工作年度报告", lines).places(new TableMissing()));
    assertEquals(List.of(), of("青石镇2013年政府信息公开工作年度报告", lines).by(new TableMissing()));
    assertEquals(
        List.of("statistics-apart [附件：见网站] 统计表"),
        of("青石镇2018年政府信息公开工作年度报告", lines).after("乙", "附件：见网站").by(new TableMissing()));
  }

  private static Tried of(String title, List<String> lines) {
    var all = new ArrayList<>(List.of(title));
    all.addAll(lines);
    return Tried.of(all.toArray(String[]::new));
  }

  @Test
  void aTableOfAnotherEraStandsForTheOneItReplaces() {
    Tried old = Tried.clean("2018").replace("2018年政府信息公开工作年度报告", "2021年政府信息公开工作年度报告");
    assertEquals(List.of(), old.by(new TableMissing()));
    assertEquals(
        List.of("统计表, 2014, 2021"),
        old.by(new TableOfAnotherEra()).stream()
            .map(v -> v.substring(v.indexOf("] ") + 2))
            .toList());
  }

  @Test
  void aTableInTheFormOfAnotherEraIsToldWithBothYears() {
    Tried mixed = clean().cut("第二十条第（一）项", "三、收到");
    List<String> old = Tried.clean("2019").part("第二十条第（一）项", "三、收到");
    assertEquals(
        List.of("主动公开表, 2019, 2021"),
        mixed.before("三、收到", old).by(new TableOfAnotherEra()).stream()
            .map(v -> v.substring(v.indexOf("] ") + 2))
            .toList());
  }

  @Test
  void aTableInAnotherSectionIsMisplaced() {
    Tried tried = clean().cut("行政复议|", "五、存在").before("三、收到", disputes());
    assertEquals(List.of("[行政复议] 复议诉讼表, 四、政府信息公开行政复议、行政诉讼情况"), tried.by(new TableMisplaced()));
    assertEquals(List.of("二、主动公开政府信息情况 > 复议诉讼表"), tried.places(new TableMisplaced()));
    Tried front = clean().cut("行政复议|", "五、存在").before("一、总体", disputes());
    assertEquals(1, front.by(new TableMisplaced()).size());
    Tried homeless = clean().cut("四、政府", "五、存在").before("三、收到", disputes());
    assertEquals(List.of(), homeless.by(new TableMisplaced()));
  }

  @Test
  void aTableIsMisplacedThoughAnotherSectionIsMissing() {
    Tried tried = clean().cut("行政复议|", "五、存在").before("三、收到", disputes());
    assertEquals(1, tried.cut("五、存在", "六、其他").by(new TableMisplaced()).size());
  }

  @Test
  void anOldTableBesideAllTheMandatedOnesIsNotTold() {
    List<String> old = Tried.clean("2018").part("统计指标", "单位负责人");
    Tried both = clean().before("六、其他", old);
    assertEquals(List.of(), both.by(new TableOfAnotherEra()));
  }

  @Test
  void eachDepartureIsToldByItsOwnCheckAlone() {
    Tried foreign = clean().after("8.属于行政查询", "9.属于历史档案资料|0|0|0|0|0|0|0");
    assertEquals(List.of(), foreign.by(new TableRowRagged()));
    assertEquals(List.of(), foreign.by(new TableLabelWrong()));
    Tried label = clean().replace("（七）总计", "（七）合计");
    assertEquals(List.of(), label.by(new TableRowForeign()));
    assertEquals(List.of(), label.by(new TableRowRagged()));
  }

  @Test
  void aTableTwiceIsRepeated() {
    Tried tried = clean().before("五、存在", disputes()).after("四、政府", "说明如下，以下的表是第一份，后面的表是第二份。");
    assertEquals(List.of("[行政复议] 复议诉讼表"), tried.by(new TableRepeated()));
    Tried section = clean().before("五、存在", clean().part("四、政府", "五、存在"));
    assertEquals(List.of(), section.by(new TableRepeated()));
  }

  @Test
  void rowsThatAreNotThereAreToldTogetherWhereTheyFollowEachOther() {
    Tried tried = clean().drop("6.属于四类").drop("7.属于行政执法").drop("2.重复申请");
    assertEquals(
        List.of("申请表, 6.属于四类过程性信息、7.属于行政执法案卷", "申请表, 2.重复申请"),
        tried.by(new TableRowMissing()).stream()
            .map(v -> v.substring(v.indexOf("] ") + 2))
            .toList());
    assertEquals(
        List.of(REQUESTS + " > 申请表 > 6.属于四类过程性信息", REQUESTS + " > 申请表 > 2.重复申请"),
        tried.places(new TableRowMissing()));
  }

  @Test
  void aColumnThatIsNotThereIsTold() {
    Tried tried =
        clean()
            .replace("|本年废止件数|", "|")
            .replaceLine("规章|0|0|0", "规章|0|0")
            .replaceLine("行政规范性文件|12|5|46", "行政规范性文件|12|46");
    assertEquals(List.of("column [现行有效件数] 主动公开表, 本年废止件数"), tried.by(new TableRowMissing()));
  }

  @Test
  void rowsMergedUnderTheirHeadAreTold() {
    Tried tried = clean().drop("2.申请人逾期").drop("3.其他|");
    tried.replace("（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|", "（六）其他处理|");
    assertEquals(List.of("merged [（六）其他处理] 申请表, （六）其他处理"), tried.by(new TableRowMissing()));
  }

  @Test
  void aRowOutsideTheFormIsTold() {
    Tried foreign = clean().after("8.属于行政查询", "9.属于历史档案资料|0|0|0|0|0|0|0");
    assertEquals(List.of("[9.属于历史档案资料] 申请表, 9.属于历史档案资料"), foreign.by(new TableRowForeign()));
    assertEquals(List.of(REQUESTS + " > 申请表 > 9.属于历史档案资料"), foreign.places(new TableRowForeign()));
    Tried local = clean().after("行政规范性文件|", "其他主动公开文件|1|2|3");
    assertEquals(List.of("local [其他主动公开文件] 主动公开表, 其他主动公开文件"), local.by(new TableRowForeign()));
    Tried spanning = clean().replace("三、本年度办理结果|", "三、本年度办理结果|1|2|3|4|5|6|21|");
    assertEquals(
        List.of("spanning [三、本年度办理结果] 申请表, 三、本年度办理结果"), spanning.by(new TableRowForeign()));
    Tried column =
        clean()
            .replace("|本年废止件数|", "|备注说明|本年废止件数|")
            .replaceLine("规章|0|0|0", "规章|0|9|0|0")
            .replaceLine("行政规范性文件|12|5|46", "行政规范性文件|12|9|5|46");
    assertEquals(List.of("column [备注说明] 主动公开表, 备注说明"), column.by(new TableRowForeign()));
  }

  @Test
  void aRowWithTooFewOrTooManyFiguresIsTold() {
    Tried few = total("（七）总计|37|6|1|1|2|47");
    assertEquals(
        List.of("[（七）总计|37|6|1|1|2|47] 申请表, （七）总计|37|6|1|1|2|47, 6, 7"),
        few.by(new TableRowRagged()));
    Tried many = total("（七）总计|37|6|1|1|2|0|47|9");
    assertEquals(
        List.of("[（七）总计|37|6|1|1|2|0|47|9] 申请表, （七）总计|37|6|1|1|2|0|47|9, 8, 7"),
        many.by(new TableRowRagged()));
    assertEquals(
        List.of(REQUESTS + " > 申请表 > （七）总计|37|6|1|1|2|0|47|9"), many.places(new TableRowRagged()));
  }

  @Test
  void aLabelInOtherWordsIsToldWithTheMandatedOnes() {
    Tried wrong = clean().replace("2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开");
    assertEquals(
        List.of("[2.其他法律法规禁止公开] 申请表, 2.其他法律法规禁止公开, 2.其他法律行政法规禁止公开"),
        wrong.by(new TableLabelWrong()));
    assertEquals(List.of("2.其他法律行政法规禁止公开"), wrong.fixes(new TableLabelWrong()));
    assertEquals(
        List.of(REQUESTS + " > 申请表 > 2.其他法律行政法规禁止公开"), wrong.places(new TableLabelWrong()));
    Tried alias = clean().replace("（七）总计", "（七）合计");
    assertEquals(List.of("alias [（七）合计] 申请表, （七）合计, （七）总计"), alias.by(new TableLabelWrong()));
    Tried misleading = clean().replace("尚未审结", "尚未审核");
    assertEquals(
        List.of("misleading [尚未审核] 复议诉讼表, 尚未审核, 尚未审结"), misleading.by(new TableLabelWrong()));
  }

  @Test
  void aTotalWithoutItsNumberIsALabelShortened() {
    Tried tried = clean().replace("（七）总计|", "总计|");
    assertEquals(List.of(), tried.by(new TableRowMissing()));
    assertEquals(List.of("alias [总计] 申请表, 总计, （七）总计"), tried.by(new TableLabelWrong()));
    assertEquals(List.of(), tried.cells().by(new TableRowMissing()));
  }

  @Test
  void ofADoubtfulTableNoOtherEraIsTold() {
    Tried tried = clean().cut("规章|", "第二十条第（五）项").after("第二十条第（一）项", "规章|0|0|0", "规范性文件", "1", "2");
    assertEquals(List.of(), tried.by(new TableOfAnotherEra()));
  }

  @Test
  void cellsInAStateAreToldOnceATableAtTheFirst() {
    Tried blank = total("（七）总计|37||1||2|0|47");
    assertEquals(List.of("[] 申请表, 2, （七）总计·商业企业"), blank.by(new CellBlank()));
    assertEquals(List.of(REQUESTS + " > 申请表 > （七）总计 > 商业企业"), blank.places(new CellBlank()));
    Tried signs = total("（七）总计|37|/|1|—|2|0|47");
    assertEquals(List.of("[/] 申请表, 2, （七）总计·商业企业"), signs.by(new CellPlaceholder()));
    assertEquals(List.of(), signs.by(new CellBlank()));
    assertEquals(List.of("（七）总计·社会公益组织"), related(new CellPlaceholder(), signs));
  }

  private static List<String> related(Check check, Tried tried) {
    return check
        .in(new Case(tried.report()))
        .flatMap(v -> v.related().stream())
        .map(r -> r.label())
        .toList();
  }

  @Test
  void noMoreThanTwentyOtherCellsAreNamed() {
    Tried tried = clean();
    for (String row : List.of("一、本年新收", "二、上年结转", "四、结转下年度", "（七）总计")) {
      tried.blanks(row);
    }
    assertEquals(20, related(new CellBlank(), tried).size());
  }

  @Test
  void aCellThatIsNoCountIsTold() {
    assertEquals(
        List.of("text [三] （七）总计·自然人, 三"), total("（七）总计|三|6|1|1|2|0|47").by(new CellNotACount()));
    assertEquals(
        List.of("negative [-6] （七）总计·商业企业, -6"),
        total("（七）总计|37|-6|1|1|2|0|47").by(new CellNotACount()));
    assertEquals(
        List.of("fraction [1.5] （七）总计·科研机构, 1.5"),
        total("（七）总计|37|6|1.5|1|2|0|47").by(new CellNotACount()));
    assertEquals(
        List.of("worded [6件] （七）总计·商业企业, 6件"),
        total("（七）总计|37|6件|1|1|2|0|47").by(new CellNotACount()));
    assertEquals(List.of(), total("（七）总计|37|6|1.0|1|2|0|47").by(new CellNotACount()));
    assertEquals(List.of(), clean().replace("328.4567", "0").by(new CellNotACount()));
    assertEquals(
        List.of("negative [-1] 行政事业性收费·本年收费金额（单位：万元）, -1"),
        clean().replace("328.4567", "-1").by(new CellNotACount()));
  }

  @Test
  void anotherEraAllowsANumberWithWordsAndAChangeBelowNothing() {
    List<String> row = Tried.clean("2019").part("（七）总计", "四、结转");
    String first = row.get(0);
    Tried worded =
        Tried.clean("2019").replaceLine(first, first.replaceFirst("\\|(\\d+)\\|", "|$1件|"));
    assertEquals(List.of(), worded.by(new CellNotACount()));
  }
}
