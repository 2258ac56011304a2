package io.github.nianshen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules of arithmetic, on forms made by hand. */
class TotalsTest {
  private static final Map<String, String> BALANCED =
      Map.of(
          "一/自然人", "3",
          "一/商业企业", "1",
          "一/总计", "4",
          "三(一)/自然人", "3",
          "三(一)/商业企业", "1",
          "三(一)/总计", "4",
          "三(七)/自然人", "3",
          "三(七)/商业企业", "1",
          "三(七)/总计", "4");

  private static List<String> requests(int year, Map<String, String> figures) {
    return Handmade.of(year).form("申请表", figures).lines();
  }

  @Test
  void aBalancedTableIsSilentInBothEras() {
    assertEquals(List.of(), requests(2023, BALANCED));
    assertEquals(List.of(), requests(2019, BALANCED));
  }

  @Test
  void aWrongRowTotalStandsOnItselfWithItsFigures() {
    var figures = Handmade.with(BALANCED, "三(四)1/总计", "2");
    figures = Handmade.with(figures, "三(四)2/总计", "");
    assertEquals(
        List.of(
            "NS301 error 2 “1.本机关不掌握相关政府信息”行：总计 2 ≠ 0（自然人 0 + 商业企业 0 + 科研机构 0"
                + " + 社会公益组织 0 + 法律服务机构 0 + 其他 0 = 0）"),
        requests(2023, figures));
  }

  @Test
  void aWrongDetailIsNamedWithTheFigureThatFits() {
    String suffix = "；若“（一）予以公开”·“自然人”为 3，则各式均平";
    assertEquals(
        List.of(
            "NS301 error 5 “（一）予以公开”行：总计 4 ≠ 6（自然人 5 + 商业企业 1 + 科研机构 0"
                + " + 社会公益组织 0 + 法律服务机构 0 + 其他 0 = 6）"
                + suffix,
            "NS302 error 5 “自然人”列：（七）总计 3 ≠ 5（（一）予以公开 5 + … = 5）" + suffix),
        requests(2023, Handmade.with(BALANCED, "三(一)/自然人", "5")));
  }

  @Test
  void anUnbalancedColumnShowsBothSums() {
    var figures = Handmade.with(BALANCED, "四/科研机构", "1");
    figures = Handmade.with(figures, "四/总计", "");
    assertEquals(
        List.of(
            "NS303 error 0 “科研机构”列：新收加上年结转 0 ≠ 办理结果加结转下年度 1"
                + "（一、本年新收政府信息公开申请数量 0 + 二、上年结转政府信息公开申请数量 0 = 0"
                + " ≠ 1 = （七）总计 0 + 四、结转下年度继续办理 1）"),
        requests(2023, figures));
  }

  @Test
  void theCellsOfTwoSumsJoinBySigns() {
    var figures = Handmade.with(BALANCED, "四/科研机构", "1");
    figures = Handmade.with(figures, "四/总计", "");
    assertEquals(
        List.of("一、本年新收政府信息公开申请数量 0", "+二、上年结转政府信息公开申请数量 0", "≠（七）总计 0", "+四、结转下年度继续办理 1"),
        related(Handmade.of(2023).form("申请表", figures)));
    assertEquals(
        List.of("现行有效件数 6", "<本年制发件数 9", "−本年废止件数 1"),
        related(
            Handmade.of(2023)
                .form("主动公开表", Map.of("规章/现行有效件数", "6", "规章/本年制发件数", "9", "规章/本年废止件数", "1"))));
  }

  private static List<String> related(Handmade made) {
    return made.breaches().get(0).related().stream()
        .map(r -> r.sign().orElse("") + r.label() + " " + r.figure().orElse(""))
        .toList();
  }

  @Test
  void manyPartsAreToldByTheirFiguresAlone() {
    var figures = new java.util.HashMap<>(BALANCED);
    for (String row : List.of("三(四)1", "三(四)2", "三(四)3", "三(五)1", "三(五)2")) {
      figures.put(row + "/自然人", "2");
      figures.put(row + "/总计", "2");
    }
    figures.put("三(七)/总计", "");
    figures.put("一/自然人", "");
    assertEquals(
        List.of("NS302 error 3 “自然人”列：（七）总计 3 ≠ 13（3 + 2 + 2 + 2 + 2 + 2 = 13）"),
        requests(2023, figures));
  }

  @Test
  void aBlankOrUnreadableCellSilencesItsSums() {
    var blank = Handmade.with(BALANCED, "三(一)/自然人", "");
    assertEquals(List.of(), requests(2023, blank));
    assertEquals(List.of(), requests(2023, Handmade.with(BALANCED, "三(一)/自然人", "三")));
  }

  @Test
  void twoWrongCellsInDifferentRowsAndColumnsAreToldApart() {
    var figures = Handmade.with(BALANCED, "三(一)/自然人", "5");
    figures = Handmade.with(figures, "三(五)2/其他", "7");
    assertEquals(
        List.of("申请表/三(一)/自然人", "申请表/三(五)2/其他"),
        Handmade.of(2023).form("申请表", figures).breaches().stream()
            .map(b -> b.cause().orElse("none"))
            .distinct()
            .toList());
  }

  @Test
  void twoCellsWrongByTheSameAmountStandEachOnTheirTotals() {
    var figures = Handmade.with(BALANCED, "三(一)/自然人", "4");
    figures = Handmade.with(figures, "三(五)2/商业企业", "1");
    assertEquals(
        List.of(Optional.empty()),
        Handmade.of(2023).form("申请表", figures).breaches().stream()
            .map(Breach::cause)
            .distinct()
            .toList());
  }

  @Test
  void aCellThatWouldHaveToBeLessThanNothingIsNotBlamed() {
    var figures =
        Map.of(
            "一/商业企业", "1",
            "一/总计", "1",
            "三(一)/商业企业", "1",
            "三(四)1/自然人", "1",
            "三(四)1/总计", "1",
            "三(七)/商业企业", "1",
            "三(七)/总计", "1");
    assertEquals(
        List.of("NS301 none", "NS302 none"),
        Handmade.of(2023).form("申请表", figures).breaches().stream()
            .map(b -> b.rule().id() + " " + b.cause().orElse("none"))
            .toList());
  }

  @Test
  void aCellThatASumConfirmsIsNotBlamed() {
    var figures = Handmade.with(BALANCED, "三(七)/自然人", "4");
    figures = Handmade.with(figures, "一/自然人", "4");
    figures = Handmade.with(figures, "一/总计", "5");
    figures = Handmade.with(figures, "四/总计", "");
    assertEquals(
        List.of("NS301 三(七)/总计", "NS302 三(七)/自然人"),
        Handmade.of(2023).form("申请表", figures).breaches().stream()
            .map(
                b ->
                    b.rule().id()
                        + b.cause().orElse(" 三(七)/")
                        + b.place().steps().get(b.place().steps().size() - 1))
            .toList());
  }

  @Test
  void reviewsAndLawsuitsAreSummedBlockByBlock() {
    assertEquals(
        List.of("NS304 error 5 “行政复议”：总计 5 ≠ 4（结果维持 3 + 结果纠正 0 + 其他结果 0 + 尚未审结 1 = 4）"),
        Handmade.of(2022)
            .form("复议诉讼表", Map.of("行政复议/结果维持", "3", "行政复议/尚未审结", "1", "行政复议/总计", "5"))
            .lines());
  }

  @Test
  void thePendingReviewsOfTheOldTableMakeAWarningOnly() {
    assertEquals(
        List.of(
            "NS305 warning 3 “四、行政复议数量 3”与所属各项之和 1 不等"
                + "（（一）维持具体行政行为数 1 + （二）被依法纠错数 0 + （三）其他情形数 0 = 1）",
            "NS305 error 1 “五、行政诉讼数量 1”与所属各项之和 2 不等"
                + "（（一）维持具体行政行为或者驳回原告诉讼请求数 2 + （二）被依法纠错数 0 + （三）其他情形数 0 = 2）"),
        Handmade.of(2018)
            .form("统计表", Map.of("40/统计数", "3", "41/统计数", "1", "44/统计数", "1", "45/统计数", "2"))
            .lines());
  }

  @Test
  void aPartNeverExceedsItsWhole() {
    assertEquals(
        List.of("NS306 error 2 部分大于整体：其中：主要负责同志参加新闻发布会次数 2，而1.参加或举办新闻发布会总次数 1"),
        Handmade.of(2017).form("统计表", Map.of("10/统计数", "1", "11/统计数", "2")).lines());
    assertEquals(
        List.of("NS306 warning 6 “行政规范性文件”行：现行有效件数 6，少于制发减废止（本年制发件数 12 − 本年废止件数 5 = 7）"),
        Handmade.of(2023)
            .form(
                "主动公开表",
                Map.of("行政规范性文件/本年制发件数", "12", "行政规范性文件/本年废止件数", "5", "行政规范性文件/现行有效件数", "6"))
            .lines());
    assertEquals(
        List.of("NS306 warning 3 “规范性文件”行：本年新公开数量 3，大于对外公开总数量 2"),
        Handmade.of(2020)
            .form("主动公开表", Map.of("规范性文件/本年新公开数量", "3", "规范性文件/对外公开总数量", "2"))
            .lines());
  }

  @Test
  void onlyDaysThatCannotBeAreReported() {
    var lines =
        Handmade.of(2023)
            .date(Optional.of(2024), 2, 29)
            .date(Optional.empty(), 2, 29)
            .date(Optional.of(2024), 0, 31)
            .date(Optional.of(2024), 13, 0)
            .date(Optional.of(2023), 2, 29)
            .date(Optional.empty(), 2, 30)
            .date(Optional.of(2023), 13, 1)
            .date(Optional.of(2023), 4, 31)
            .lines();
    assertEquals(
        List.of(
            "NS404 error 2023年2月29日 “2023年2月29日”不是真实存在的日期",
            "NS404 error 2月30日 “2月30日”不是真实存在的日期",
            "NS404 error 2023年13月1日 “2023年13月1日”不是真实存在的日期",
            "NS404 error 2023年4月31日 “2023年4月31日”不是真实存在的日期"),
        lines);
  }
}
