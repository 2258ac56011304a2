package io.github.nianshen.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.form.Label.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fitted table and its template tell. */
class FormTest {
  private static Sheet requests(String total) {
    var rows = Sheet.requests("1", "2", "3", "4", "5", "6", "21");
    Sheet.row(rows, "（七）").set(7, total);
    return new Sheet().table(rows);
  }

  @ParameterizedTest
  @CsvSource({
    "21, NUMBER, 21",
    "'1,021', NUMBER, 1021",
    "21（其中重复3件）, WORDED, 21",
    "减3, WORDED, ",
    "-3, NUMBER, ",
    "2.5, NUMBER, ",
    "/, PLACEHOLDER, ",
    "未统计, OTHER, "
  })
  void aCellHasTheNumberThatMayStandInIt(String words, Figure.State state, BigDecimal value) {
    Form form = requests(words).form();
    assertEquals(state, form.figure("三(七)", "总计").orElseThrow().state());
    assertEquals(Optional.ofNullable(value), form.value("三(七)", "总计"));
  }

  @ParameterizedTest
  @CsvSource({"减3, -3", "-3, -3", "增3, 3", "2.50, 2.50", "251000元, 251000", "3, 3"})
  void aFigureHasTheNumberThatItsWordsMake(String words, BigDecimal value) {
    Form form = requests(words).form();
    assertEquals(Optional.of(value), form.figure("三(七)", "总计").orElseThrow().value());
  }

  @Test
  void aCellThatIsNotThereHasNoNumber() {
    Form form = requests("21").form();
    assertEquals(Optional.empty(), form.value("五", "总计"));
    assertEquals(Optional.empty(), form.figure("一", "小计"));
  }

  @Test
  void aFormHasTheKindsOfDeparturesThatWereFound() {
    var rows = Sheet.requests("1", "2", "3", "4", "5", "6", "21");
    rows.remove(Sheet.row(rows, "8."));
    Form form = new Sheet().table(rows).form();
    assertTrue(form.has(Misfit.Kind.ROW_MISSING));
    assertFalse(form.has(Misfit.Kind.ROW_FOREIGN));
  }

  @Test
  void templatesOfOneNameAndEraAreTheSame() {
    Template requests = Sheet.template("申请表");
    Template copy =
        new Template("申请表", Era.FROM_2021, 3, false, requests.heads(), requests.groups());
    assertEquals(requests, copy);
    assertEquals(requests.hashCode(), copy.hashCode());
    assertNotEquals(requests, Sheet.template("复议诉讼表"));
    assertNotEquals(requests, Sheet.template(Era.FROM_2019, "申请表"));
    assertNotEquals(requests.hashCode(), Sheet.template("复议诉讼表").hashCode());
    assertEquals("申请表 FROM_2021", requests.toString());
  }

  @Test
  void aTemplateKnowsItsRowsColumnsAndFigures() {
    Template read = Sheet.template("主动公开表");
    var proactive = new Template("主动公开表", Era.FROM_2021, 2, false, read.heads(), read.groups());
    assertEquals(read.rows(), proactive.rows());
    assertEquals(10, proactive.size());
    assertEquals(2, proactive.section());
    assertEquals(read.heads(), proactive.heads());
    Row fines = proactive.row("行政处罚").orElseThrow();
    assertEquals(2, proactive.group(fines));
    assertEquals(List.of("本年处理决定数量"), proactive.columns(fines).stream().map(Column::key).toList());
    assertEquals(Optional.empty(), proactive.column(fines, "本年制发件数"));
    assertEquals(5, proactive.columns().size());
    assertEquals(Optional.empty(), proactive.row("一"));
    Row other = Sheet.template("申请表").row("一").orElseThrow();
    var unknown = assertThrows(IllegalArgumentException.class, () -> proactive.group(other));
    assertEquals("主动公开表 has no row 一", unknown.getMessage());
  }

  @Test
  void aTemplateKnowsWhichRowsATotalSums() {
    Template read = Sheet.template("申请表");
    var requests = new Template("申请表", Era.FROM_2021, 3, false, read.heads(), read.groups());
    assertEquals(22, requests.summed("三(七)").size());
    assertEquals("三(一)", requests.summed("三(七)").get(0).key());
    assertEquals(List.of(), requests.summed("一"));
  }

  @Test
  void aLabelIsGradedByItsVariants() {
    Label head = Sheet.template("复议诉讼表").columns().get(3).label();
    assertEquals(Optional.of(Grade.SAME), head.grade("尚未审结"));
    assertEquals(Optional.of(Grade.FALSE), head.grade("尚未审核"));
    assertEquals(Optional.empty(), head.grade("尚未"));
  }

  @ParameterizedTest
  @CsvSource({
    "本年制发件数目, LABEL_WRONG",
    "本年制发件, LABEL_WRONG",
    "六字以上的标, LABEL_ALIAS",
    "六字以上的, LABEL_WRONG"
  })
  void theBeginningOfALabelIsThatLabelCutIfItIsLongEnough(String printed, Misfit.Kind kind) {
    var mandated = new Label(printed.startsWith("六") ? "六字以上的标签" : "本年制发件数", List.of());
    Token token = requests("1").candidates().get(0).pieces().get(0).content().tokens().get(0);
    var words =
        new Token(Token.Kind.OTHER, token.span(), printed, token.slot(), true, Meaning.NONE);
    Misfit misfit = Labels.misfit(Optional.empty(), words, mandated).orElseThrow();
    assertEquals(new Misfit(kind, token.span(), mandated.words(), printed), misfit);
  }
}
