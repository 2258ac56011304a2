package io.github.nianshen.rule.checks;

import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rate of growth does not follow from the two figures of its clause. Arguments: the rate as
 * printed, the figure, the figure it grew from, the rate that follows from them.
 */
public final class GrowthRateWrong implements Check {
  private static final Pattern RATE =
      Pattern.compile(
          "(增长|上升|增加|提高|增幅|下降|减少|降低|下滑|降幅)(?:率|幅度)?(?:了|为|是|达)?([0-9]+(?:\\.([0-9]+))?)%(?!.*%)");

  /** {@code 同比}, {@code 较上年同期}. */
  private static final String COMPARED =
      "(?:同比|[较比与](?:去年|上年|上一年|前一年|[0-9]{4}年)?度?(?:全年|同期)?(?:相比)?[，,]?)?";

  /** All that stands between a figure and a difference to it. */
  private static final Pattern DIFFERENCE =
      Pattern.compile(
          "[，,(]?(?:数量|总量|总数)?" + COMPARED + "(净增|增加|增长|上升|多|减少|下降|降低|少)(?:了|出|受理|收到|公开|发布)?");

  /** All that stands between two figures that are compared. */
  private static final Pattern OTHER_YEAR =
      Pattern.compile(
          "[，,(]?(?:[较比与而]?(?:去年|上年|上一年|前一年|今年|本年|[0-9]{4}年)度?(?:全年|同期)?"
              + "|同期|(?:增加|增长|上升|提高|下降|减少|降低)[到至为])"
              + "(?:的|为|是|有|共|仅|只|新收|收到|受理|办结|答复|主动公开|公开|发布|制发|召开|举办|培训|政府信息|信息|申请|到){0,5}");

  /** What may stand between the second figure and the rate: nothing that another rate is of. */
  private static final Pattern BETWEEN =
      Pattern.compile("[，,)]{0,2}(?:数量|总量|总数)?" + COMPARED + "[，,]?");

  /** What stands before a figure of another year that this year's is held against. */
  private static final Pattern AGAINST =
      Pattern.compile("[较比与](?:去年|上年|上一年|前一年|同期|20[0-9]{2}年)[^，,。;；:：]*$");

  private static final Pattern LAST_YEAR = Pattern.compile("去年|上年|上一年|前一年|同期");
  private static final Pattern THIS_YEAR = Pattern.compile("今年|本年|当年");
  private static final Pattern DEEDS = Pattern.compile("收到|受理|办结|答复|公开|发布|制发|召开|举办|培训");
  private static final String FALLS = "下减降少";

  /** What makes the two figures other than those that are compared. */
  private static final List<String> OTHER = List.of("其中", "平均", "累计", "占", "分别", "百分点", "月", "季度");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Two figures and whether the second is the earlier one. */
  private record Pair(Told now, BigDecimal was) {}

  @Override
  public Stream<Violation> in(Case it) {
    var found = new ArrayList<Violation>();
    String text = it.report().document().text();
    for (Passage passage : it.passages()) {
      String words = passage.span().in(text);
      if (words.indexOf('%') >= 0 || words.indexOf('％') >= 0) {
        Clause.of(it, passage).forEach(c -> in(it, passage, c).ifPresent(found::add));
      }
    }
    return found.stream();
  }

  private static Optional<Violation> in(Case it, Passage passage, Clause clause) {
    String words = clause.words();
    Matcher rate = RATE.matcher(words);
    if (!rate.find()
        || words.indexOf('%') < rate.start()
        || OTHER.stream().anyMatch(words::contains)) {
      return Optional.empty();
    }
    boolean vague = rate.start() > 0 && "约近超".indexOf(words.charAt(rate.start() - 1)) >= 0;
    List<Told> told = Told.in(words).stream().filter(t -> !t.unit().isEmpty()).toList();
    boolean two = told.size() == 2 && told.get(1).end() <= rate.start();
    if (vague
        || !two
        || !BETWEEN.matcher(words.substring(told.get(1).end(), rate.start())).matches()) {
      return Optional.empty();
    }
    return pair(told.get(0), told.get(1), it)
        .filter(p -> p.was().signum() > 0)
        .filter(p -> !follows(p, rate))
        .map(p -> violation(it, passage, clause, rate, p));
  }

  private static Optional<Pair> pair(Told first, Told second, Case it) {
    if (!first.exact() || !second.exact() || !first.unit().equals(second.unit())) {
      return Optional.empty();
    }
    Matcher difference = DIFFERENCE.matcher(second.label());
    if (difference.matches()) {
      BigDecimal by = second.value();
      boolean fell = FALLS.indexOf(difference.group(1).charAt(0)) >= 0;
      if (AGAINST.matcher(first.label()).find()) {
        return Optional.empty(); // the later figure is not told, and need not be
      }
      return Optional.of(
          new Pair(first, fell ? first.value().add(by) : first.value().subtract(by)));
    }
    if (!OTHER_YEAR.matcher(second.label()).matches()
        || !deeds(first.label()).containsAll(deeds(second.label()))) {
      return Optional.empty();
    }
    boolean firstWas = isOfLastYear(first.label(), it);
    boolean secondWas = isOfLastYear(second.label(), it);
    return firstWas == secondWas
        ? Optional.empty()
        : Optional.of(firstWas ? new Pair(second, first.value()) : new Pair(first, second.value()));
  }

  private static List<String> deeds(String label) {
    return DEEDS.matcher(label).results().map(m -> m.group()).toList();
  }

  private static boolean isOfLastYear(String label, Case it) {
    Optional<Integer> year = SureYear.of(it);
    List<YearWord> years = YearWord.in(label);
    boolean named = year.isPresent() && years.size() == 1 && years.get(0).year() == year.get() - 1;
    return (named || (years.isEmpty() && LAST_YEAR.matcher(label).find()))
        && !THIS_YEAR.matcher(label).find();
  }

  /** The rate that follows, in per cent; below zero where it fell. */
  private static BigDecimal percent(Pair pair, int digits) {
    BigDecimal by = pair.now().value().subtract(pair.was());
    return by.multiply(HUNDRED).divide(pair.was(), digits, RoundingMode.HALF_UP);
  }

  /** Whether a printed rate is right but for one of its last digit, however it was rounded. */
  private static boolean follows(Pair pair, Matcher rate) {
    int digits = rate.group(3) == null ? 0 : rate.group(3).length();
    BigDecimal printed = new BigDecimal(rate.group(2));
    BigDecimal said = FALLS.indexOf(rate.group(1).charAt(0)) >= 0 ? printed.negate() : printed;
    BigDecimal off = percent(pair, digits + 4).subtract(said).abs();
    return off.compareTo(BigDecimal.ONE.movePointLeft(digits)) <= 0;
  }

  private static Violation violation(
      Case it, Passage passage, Clause clause, Matcher rate, Pair pair) {
    int digits = rate.group(3) == null ? 0 : rate.group(3).length();
    BigDecimal right = percent(pair, Math.max(digits, 1)).stripTrailingZeros();
    String rightly = (right.signum() < 0 ? "下降" : "增长") + right.abs().toPlainString() + "%";
    String unit = pair.now().unit();
    return Violation.at(
        clause.span(rate.start(), rate.end()),
        passage.place(it.report()),
        rate.group(),
        pair.now().value().toPlainString() + unit,
        pair.was().toPlainString() + unit,
        rightly);
  }
}
