package io.github.nianshen.rule.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.rule.Check;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to persons, and what only looks like it. */
class PrivacyChecksTest {
  private static final Check IDENTITY = new IdentityNumber();
  private static final Check CARD = new BankCardNumber();
  private static final Check MOBILE = new MobileNumber();
  private static final Check MAILBOX = new PersonalEmail();
  private static final Check NAMED = new ApplicantNamed();
  private static final Check MARK = new SecrecyMark();

  private static List<String> found(Check check, String words) {
    return Tried.clean("2021").after("五、存在的主要问题", words).by(check);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "号110101190001010022。 > [110101190001010022] 1101**********0022",
        "号110101 19000101 0022 > [110101 19000101 0022] 1101** ******** 0022",
        "号32010119900228018x， > [32010119900228018x] 3201**********018x",
        "号１１０１０１１９０００１０１００２２ > [１１０１０１１９０００１０１００２２] １１０１**********００２２"
      })
  void identityNumbersAreTold(String words, String told) {
    assertEquals(List.of(told), found(IDENTITY, words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110101190001010023", // check character
        "990101190001010022", // region
        "110101190013010022", // month
        "110101190002300022", // day
        "1101011900010100229", // longer
        "a110101190001010022",
        "110101190001010022.html",
        "0.110101190001010022",
        "11010119000101X022"
      })
  void otherNumbersAreNoIdentityNumbers(String words) {
    assertEquals(List.of(), found(IDENTITY, words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6222020000000000018",
        "4000000000000010",
        "6222 0210 0000 1235",
        "6222-0210-0000-1235"
      })
  void cardNumbersAreTold(String number) {
    assertEquals(1, found(CARD, "账号" + number + "。").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6222020000000000019",
        "9900000000000010",
        "400000000000002",
        "6222 0210 0000 1235 1",
        "6222021 000001235",
        "4000000000000010元",
        "id=4000000000000010"
      })
  void otherNumbersAreNoCards(String words) {
    assertEquals(List.of(), found(CARD, "共" + words));
  }

  @Test
  void anIdentityNumberIsNoCard() {
    assertEquals(List.of(), found(CARD, "号621010190001010034"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "电话13800001234。 > [13800001234] 138****1234",
        "13800004321、13900001234 > [13900001234] 139****1234",
        "+8613800001234 > [13800001234] 138****1234",
        "+86 13800001234 > [13800001234] 138****1234",
        "86-13800001234 > [13800001234] 138****1234",
        "手机138 0000 1234 > [138 0000 1234] 138 **** 1234",
        "可138 0000 1234。 > [138 0000 1234] 138 **** 1234",
        "可138-0000-1234 > [138-0000-1234] 138-****-1234"
      })
  void mobileNumbersAreTold(String words, String told) {
    List<String> all = found(MOBILE, words);
    assertEquals(told, all.get(all.size() - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-13800001234",
        "12800001234",
        "138000012345",
        "13800001234元",
        "13800001234@163.com",
        "行 138 0000 1234",
        "编号为138-2019-0001的档案",
        "1 138 0000 1234。",
        "138 00001 234。",
        "t20220318_13800001234",
        "13800001234.5"
      })
  void otherNumbersAreNoMobileNumbers(String words) {
    assertEquals(List.of(), found(MOBILE, words));
  }

  @Test
  void theFootOfTheStatisticsTableMayNameOne() {
    Tried report = Tried.clean("2018").replace("0000-0000000", "13800001234");
    assertEquals(List.of(), report.by(MOBILE));
    assertEquals(1, report.after("三、政府信息公开的收费", "联系电话：13800004321").by(MOBILE).size());
  }

  @Test
  void aFigureAloneInACellIsNoTelephone() {
    Tried report = Tried.clean("2021").replace("行政许可|1832", "行政许可|13800001234");
    assertEquals(List.of(), report.by(MOBILE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "发至he.jing@qq.com。 > [he.jing@qq.com] h******@qq.com",
        "发至hejing@VIP.163.com > [hejing@VIP.163.com] h*****@VIP.163.com",
        "联系地址：本县，申请人邮箱he@qq.com > [he@qq.com] h*@qq.com",
        "通过邮箱he@qq.com征求意见 > [he@qq.com] h*@qq.com"
      })
  void mailboxesOfPersonsAreTold(String words, String told) {
    assertEquals(List.of(told), found(MAILBOX, words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发至zwgk@yunze.gov.cn",
        "发至he@qq.com.example",
        "发至@qq.com",
        "地址：本县，邮编：000000，邮箱：yunze@163.com",
        "电子邮箱：yunze@163.com"
      })
  void addressesOfTheOrganAreNotTold(String words) {
    assertEquals(List.of(), found(MAILBOX, words));
  }

  @Test
  void thePrefaceTellsHowTheOrganIsReached() {
    Tried report = Tried.clean("2021").replace("编制本报告。", "编制本报告。电子邮箱：yunze@126.com。");
    assertEquals(List.of(), report.by(MAILBOX));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "申请人李建宁不服答复 > [李建宁] 李**",
        "申请人张某向法院起诉 > [张某] 张*",
        "申请人陆××申请公开 > [陆××] 陆**",
        "被申请人、申请人王某某等 > [王某某] 王**"
      })
  void namesAreTold(String words, String told) {
    assertEquals(List.of(told), found(NAMED, words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "申请人情况",
        "申请人需向本机关提出",
        "申请人王",
        "申请人应当向本机关提出",
        "申请人何时申请不限",
        "申请人陈述申请理由",
        "申请人雷同申请较多",
        "申请人张贴申请材料",
        "申请人郑重提出",
        "申请人江苏某公司向本机关提出",
        "申请人向本机关提出",
        "申请人李建宁"
      })
  void wordsAfterApplicantAreNoNames(String words) {
    assertEquals(List.of(), found(NAMED, words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"秘密★", "机密★1年", "绝密 ★ 长期", "内部资料", "内部资料，注意保存", "【内部文件】"})
  void marksAreTold(String mark) {
    assertEquals(1, found(MARK, mark).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"国家秘密", "秘密", "标注“秘密★”的不公开", "内部资料不公开。", "保密审查", "内部资料管理"})
  void wordsOnSecrecyAreNoMarks(String words) {
    assertEquals(List.of(), found(MARK, words));
  }

  @Test
  void aGradeIsAMarkWhereADocumentBegins() {
    assertEquals(List.of("[秘密] 秘密"), Tried.of("秘密", "云泽县人民政府2021年政府信息公开工作年度报告").by(MARK));
  }
}
