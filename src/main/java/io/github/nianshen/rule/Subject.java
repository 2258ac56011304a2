package io.github.nianshen.rule;

import io.github.nianshen.outline.Organ;
import io.github.nianshen.outline.OrganKind;
import io.github.nianshen.text.Folded;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whom a sentence tells of: a report of a county has the figures of bureaus, towns and of the whole
 * county in it besides its own, and the tables have but one of them. The last that is named before
 * a place in the sentence is the one; where none is named, it is the organ itself.
 */
final class Subject {
  /** What names of organs end with, and the words for them. */
  private static final String ENDS =
      "(?:局|委员会|委|厅|部门|单位|机关|街道|办事处|镇|乡|苏木|政府|办公室|办公厅|办|中心|公司|集团|中学|小学|学校|大学|学院"
          + "|医院|大队|支队|总队|管委会|法院|检察院|村|社区)";

  /**
   * What an organ is said to do: words before it tell when and how, and are no part of its name.
   */
  private static final String DOES =
      ",?(?:在|于)?(?:全年|本年度?|今年|当年|20\\d\\d年度?|年内)?(?:分别|共计|合计|总计|共有|共|均|都|也|已|依法|实际|直接|仅|曾|没有|未|无)*"
          + "(?:收到|受理|接到|接收|新收|新增|作出|做出|实施|制发|制定|出台|印发|废止|办结|答复|被|发生|产生|出现|因|承办|主动公开"
          + "|予以公开|收取|收缴|征收)";

  /** {@code 县自然资源局收到}; with {@code 等} or {@code 及其部门} behind it there are more. */
  private static final Pattern NAMED =
      Pattern.compile("(\\p{IsHan}{0,20}?" + ENDS + ")((?:等|及)\\p{IsHan}{0,8}?)?" + DOES);

  /** {@code 全县}, {@code 各级}, {@code 下属}: more than one organ. */
  private static final Pattern MANY =
      Pattern.compile("全(国|省|市|县|区|州|盟|旗|镇|乡|街道|系统)|各级|[省市县区乡镇]级|[省市县区]域|辖区|下属|下辖|所属");

  /** {@code 我镇}, {@code 本机关}. */
  private static final Pattern ITSELF =
      Pattern.compile("[我本](" + ENDS + "|省|市|县|区|州|盟|旗|级|校|院|所|站|处)");

  /** {@code 我局}, {@code 全局} at the end of a name. */
  private static final Pattern OWN_NAME = Pattern.compile("[我本全]" + ENDS + "$");

  /** {@code 以县政府名义}, {@code 除财政局外}, {@code 不含}: a part. */
  private static final Pattern PART = Pattern.compile("以[^,;。]{1,20}名义|除[^,;。]{1,20}外|不含|不包括|不计");

  /** {@code (其中县本级34件)}: what was told before was more than that. */
  private static final Pattern PART_FOLLOWS = Pattern.compile("本级|本部");

  /** How far behind a number the next of a row of organs begins. */
  private static final int NEXT = 24;

  /**
   * What may stand in a clause before what is told, besides the organ's name, and leaves it whole:
   * words of time and sum, marks of lists. Any other word may make a part of it: {@code
   * 适用简易程序作出行政处罚}.
   */
  private static final Pattern NEUTRAL =
      Pattern.compile(
          "(?:\\(?[一二三四五六七八九十0-9]{1,3}(?:\\)|[.、]|是)|\\([^()]{0,30}\\)|20[0-9]{2}年(?:度|内|期间)?|[全本今当]年度?(?:内|期间)?"
              + "|20[0-9]{2}年(?:底|末)|年底|年末|年度内?|年内|报告期内?|统计期(?:内|限内)?|期间|一年来|0?1月(?:0?1日)?起?[-—~至到]+|截[至止到]+|12月(?:31日|底|份)?|1[-—~至到]+12月"
              + "|经统计|据统计|共计|合计|总计|总共|一共|共有|共|总|累计|依法|依规|依申请|已|均|都|也|还|并|又|且|则|新|实际|直接|分别|其中|所有|全部|各类|为|是|在|于|中|内|里|的|件|有"
              + "|新收|收取|收缴|接到|接收|发生|产生|引发|引起|提起|制发|制定|印发|出台|做出|及时|按时|规范|认真|严格|妥善|积极|主动|受理|收到|办理|作出|予以|答复|办结|处理|结果|情况|方面|工作|数量|申请|从|来看|看|政府信息公开|政府信息|信息公开|信息"
              + "|公开|行政|没有|未|无|因|被|本机关|本单位|本部门|我单位|我机关|我部门|单位|机关|[,:\"'《》()]|[我本全]"
              + ENDS
              + "|[我本][省市县区州盟旗级校院所站处])*");

  /** {@code 部门层面}, {@code 从乡镇看}, {@code 县直单位中}. */
  private static final Pattern TOPIC = Pattern.compile("(?:层面|方面|看|中|上|来说|而言)$");

  private static final Pattern PLACE = Pattern.compile("省|市|县|区|州|盟|旗");
  private static final String PLACES_END = "省市县区州盟旗镇乡";

  /** Organs below a county, of which the county is not one's own. */
  private static final Set<OrganKind> SMALL =
      Set.copyOf(EnumSet.of(OrganKind.TOWN, OrganKind.STREET, OrganKind.DEPARTMENT));

  /** So much of a name that no other organ of the sentence shares it: {@code 县政府}. */
  private static final int SHARED = 3;

  private final boolean small;
  private final boolean town;
  private final List<String> names;

  /** The organ of a report. */
  Subject(Organ organ) {
    this.small = SMALL.contains(organ.kind());
    this.town = organ.kind() == OrganKind.TOWN || organ.kind() == OrganKind.STREET;
    String name = Folded.fold(organ.name());
    this.names = List.of(name, name.replace("人民政府", "政府"), Organ.withoutOffice(name));
  }

  /**
   * Whether what is told at a place of a sentence is of the organ itself, and of all of it.
   *
   * @param sentence the sentence, folded
   * @param start where what is told begins
   * @param end where it ends
   */
  boolean isOwn(String sentence, int start, int end) {
    String before = sentence.substring(0, end);
    String after = sentence.substring(end);
    return !PART.matcher(before).find()
        && !PART_FOLLOWS.matcher(after).find()
        && !isOtherNext(after)
        && isNeutral(clause(sentence, start))
        && isNeutral(topic(sentence, start))
        && isLastNamed(before);
  }

  /** {@code 、县政府办公室制发2件}: another organ has a part of its own. */
  private boolean isOtherNext(String after) {
    Matcher m = NAMED.matcher(after.substring(0, Math.min(NEXT, after.length())));
    return m.find() && !isName(m.group(1));
  }

  /** The words of a clause before a place in it. */
  private static String clause(String sentence, int end) {
    int start = end;
    while (start > 0 && ",;:。、".indexOf(sentence.charAt(start - 1)) < 0) {
      start--;
    }
    return sentence.substring(start, end);
  }

  /** The clause before that of a place, where it says what is looked at: {@code 从部门看，}. */
  private static String topic(String sentence, int end) {
    int before = end - clause(sentence, end).length() - 1;
    String clause = before < 0 ? "" : clause(sentence, before);
    return TOPIC.matcher(clause).find() ? clause : "";
  }

  private boolean isNeutral(String clause) {
    if (NEUTRAL.matcher(clause).matches()) {
      return true;
    }
    // The words of an organ's name are many; what is left of the clause without it counts.
    return names.stream()
        .flatMap(Subject::endings)
        .filter(clause::contains)
        .anyMatch(n -> NEUTRAL.matcher(clause.replace(n, "")).matches());
  }

  /** A name, and what is left of it without the places before it: {@code 县水利局}, {@code 水利局}. */
  private static Stream<String> endings(String name) {
    return IntStream.rangeClosed(0, Math.max(0, name.length() - 2)).mapToObj(name::substring);
  }

  private boolean isLastNamed(String before) {
    int own = 0;
    int other = -1;
    for (Matcher m = ITSELF.matcher(before); m.find(); ) {
      boolean above = small && PLACE.matcher(m.group(1)).matches();
      own = above ? own : m.end();
      other = above ? m.end() : other;
    }
    for (Matcher m = MANY.matcher(before); m.find(); ) {
      boolean whole = town && m.group(1) != null && !PLACE.matcher(m.group(1)).matches();
      own = whole ? m.end() : own;
      other = whole ? other : m.end();
    }
    for (Matcher m = NAMED.matcher(before); m.find(); ) {
      boolean alone = m.group(2) == null && isName(m.group(1));
      own = alone ? Math.max(own, m.end(1)) : own;
      other = alone ? other : Math.max(other, m.end(1));
    }
    return other < own;
  }

  /** Whether words end with a name of the organ, or with what it calls itself. */
  private boolean isName(String words) {
    return OWN_NAME.matcher(words).find() || names.stream().anyMatch(n -> endsWith(words, n));
  }

  private static boolean endsWith(String words, String name) {
    int shared = 0;
    while (shared < Math.min(words.length(), name.length())
        && words.charAt(words.length() - 1 - shared) == name.charAt(name.length() - 1 - shared)) {
      shared++;
    }
    if (shared == words.length() && shared > 1) {
      return true;
    }
    // 市水利局 is not 县水利局.
    return shared >= SHARED
        && (shared == name.length()
            || PLACES_END.indexOf(words.charAt(words.length() - 1 - shared)) < 0);
  }
}
