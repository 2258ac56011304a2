package io.github.nianshen.finding;

import java.util.List;

/** An applicant's name as reports write it: {@code 申请人张某某向…}. */
public final class ApplicantName {
  /** The word that stands right before the name. */
  public static final String BEFORE = "申请人";

  /** The longest name that is looked for, surname included. */
  private static final int LONGEST = 3;

  /** What follows a name. */
  private static final List<String> DID =
      List.of("向", "申请", "不服", "对", "要求", "提出", "提交", "认为", "等");

  /** Characters that names hardly have, but words after 申请人 have. */
  private static final String NO_NAME =
      "的了是在有和与及或应可须需要等提出所人向对于将未不若如已其该此上下内外前后围序述同虑乱贴重突列绝意事务市县区镇乡村局厅司院部组方地间"
          + "情况边员像度费资料请申表权利义数量类型单位公众住址件次条年月日时会否就被由以为并从自至到使因按经曾再多";

  private ApplicantName() {}

  /**
   * Where the name ends that begins with a surname; the place of the surname itself where none
   * does.
   *
   * @param start where the surname stands
   */
  public static int end(String text, int start) {
    int end = start + 1;
    while (end < text.length() && end - start < LONGEST && isGiven(text.charAt(end))) {
      end++;
      if (follows(text, end)) {
        return end;
      }
    }
    return start;
  }

  private static boolean isGiven(char c) {
    boolean hidden = "×*＊○".indexOf(c) >= 0;
    return hidden || (c >= '\u4e00' && c <= '\u9fff' && NO_NAME.indexOf(c) < 0);
  }

  private static boolean follows(String text, int end) {
    return DID.stream().anyMatch(d -> text.startsWith(d, end));
  }
}
