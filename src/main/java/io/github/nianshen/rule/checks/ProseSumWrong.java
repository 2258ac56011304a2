package io.github.nianshen.rule.checks;

import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parts that a clause names do not make the whole that it states. Arguments: the whole, the sum of
 * the parts, the parts. Variant {@code exceeds}: of parts that need not be all, one or those that
 * exclude each other are more than the whole.
 */
public final class ProseSumWrong implements Check {
  private static final String EXCLUSIVE = "claims/exclusive-parts";
  private static final List<String> MARKS = List.of("分别", "分为", "其中", "包括", "共计", "合计", "总计");

  /** What announces all parts after the whole. */
  private static final Pattern ALL_FOLLOW = Pattern.compile("^[，,:]?(?:分别为|分别是|分为)[:，,]?");

  /** What announces some parts after the whole. */
  private static final Pattern SOME_FOLLOW = Pattern.compile("^[，,:(]?(?:其中|包括)[:，,]?");

  /** What announces the whole after its parts. */
  private static final Pattern WHOLE_FOLLOWS = Pattern.compile("^[，,:]?(?:共计|合计|总计)为?$");

  /** What a part of a whole is not told with. */
  private static final Pattern NO_PART =
      Pattern.compile("占|%|增|减|比|上年|去年|往年|结转|累计|阅读|点击|浏览|访问|转发|覆盖|涉及|平均|每|各|其中|包括|分别|均|约|等$");

  /** What says that parts overlap. */
  private static final Pattern OVERLAP = Pattern.compile("含|重复|同时|联合|交叉|不同渠道|多种渠道|多个渠道|同一");

  /** {@code 同比减少4件}: no whole. */
  private static final Pattern CHANGE =
      Pattern.compile("(?:净增|新增|增加|增长|上升|多|减少|下降|降低|少)(?:了|至|到|为|出)?$|[较比][^，,]*(?:增|减|升|降)|同比|超额");

  private static final Pattern JOIN = Pattern.compile("^[、，,和及与以]{0,2}");

  private static final int LONGEST_LABEL = 24;

  @Override
  public Stream<Violation> in(Case it) {
    var found = new ArrayList<Violation>();
    String text = it.report().document().text();
    for (Passage passage : it.passages()) {
      String words = passage.span().in(text);
      if (MARKS.stream().anyMatch(words::contains)) {
        Clause.of(it, passage)
            .forEach(c -> in(it, c).map(w -> violation(it, passage, c, w)).ifPresent(found::add));
      }
    }
    return found.stream();
  }

  /** A whole with parts that do not make it. */
  private record Wrong(String variant, Told whole, List<Told> parts, BigDecimal sum) {}

  private static Optional<Wrong> in(Case it, Clause clause) {
    List<Told> told = OVERLAP.matcher(clause.words()).find() ? List.of() : Told.in(clause.words());
    for (int i = 0; i < told.size(); i++) {
      Told whole = told.get(i);
      if (!whole.exact() || whole.unit().isEmpty() || CHANGE.matcher(whole.label()).find()) {
        continue;
      }
      Optional<Wrong> wrong = i + 1 < told.size() ? after(it, clause, told, i) : Optional.empty();
      if (wrong.isPresent()) {
        return wrong;
      }
      if (WHOLE_FOLLOWS.matcher(whole.label()).find()) {
        return before(clause, told, i);
      }
    }
    return Optional.empty();
  }

  private static Optional<Wrong> after(Case it, Clause clause, List<Told> told, int at) {
    Told whole = told.get(at);
    String label = told.get(at + 1).label();
    Matcher all = ALL_FOLLOW.matcher(label);
    Matcher some = SOME_FOLLOW.matcher(label);
    boolean complete = all.find();
    if (!complete && !some.find()) {
      return Optional.empty();
    }
    int begin = complete ? all.end() : some.end();
    boolean alone = told.subList(0, at).stream().noneMatch(t -> t.unit().equals(whole.unit()));
    List<Told> parts = parts(told, at + 1, whole.unit(), begin, complete ? l -> true : kin(it));
    if (!alone || parts.isEmpty()) {
      return Optional.empty();
    }
    return complete
        ? complete(clause, whole, parts, told.size() - at - 1)
        : exceeding(it, whole, parts);
  }

  /** After a comma something else may begin, unless it is one of the kinds that exclude others. */
  private static Predicate<String> kin(Case it) {
    return label -> it.lists().entries(EXCLUSIVE).stream().anyMatch(kind -> isOf(kind, label));
  }

  private static boolean isOf(List<String> kind, String label) {
    return kind.stream().anyMatch(label::contains);
  }

  /** All parts are announced: they make the whole, unless something else is told after them. */
  private static Optional<Wrong> complete(Clause clause, Told whole, List<Told> parts, int told) {
    String rest = clause.words().substring(parts.get(parts.size() - 1).end());
    boolean closed = parts.size() == told && rest.length() <= 1;
    BigDecimal sum = sum(parts);
    return closed && parts.size() > 1 && sum.compareTo(whole.value()) != 0
        ? Optional.of(new Wrong(Violation.DEFAULT, whole, parts, sum))
        : Optional.empty();
  }

  /** One part is more than the whole, or those of one kind are that exclude each other. */
  private static Optional<Wrong> exceeding(Case it, Told whole, List<Told> parts) {
    for (Told part : parts) {
      if (part.value().compareTo(whole.value()) > 0) {
        return Optional.of(new Wrong("exceeds", whole, List.of(part), part.value()));
      }
    }
    boolean exclusive =
        it.lists().entries(EXCLUSIVE).stream()
            .anyMatch(kind -> parts.stream().allMatch(p -> isOf(kind, p.label())));
    BigDecimal sum = sum(parts);
    return exclusive && sum.compareTo(whole.value()) > 0
        ? Optional.of(new Wrong("exceeds", whole, parts, sum))
        : Optional.empty();
  }

  /** Parts that stand before their whole; none of their last ones may make it either. */
  private static Optional<Wrong> before(Clause clause, List<Told> told, int at) {
    Told whole = told.get(at);
    List<Told> parts = told.subList(0, at);
    boolean even =
        parts.size() > 1
            && parts.stream().allMatch(p -> p.exact() && p.unit().equals(whole.unit()))
            && parts.stream().noneMatch(p -> NO_PART.matcher(p.label()).find())
            && clause.words().indexOf('(') < 0;
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = parts.size() - 1; even && i >= 0; i--) {
      sum = sum.add(parts.get(i).value());
      even = sum.compareTo(whole.value()) != 0;
    }
    return even ? Optional.of(new Wrong(Violation.DEFAULT, whole, parts, sum)) : Optional.empty();
  }

  /**
   * The parts that follow each other from one on: all of one unit, each with a label of its own.
   */
  private static List<Told> parts(
      List<Told> told, int from, String unit, int begin, Predicate<String> afterComma) {
    var parts = new ArrayList<Told>();
    for (int i = from; i < told.size(); i++) {
      Told part = told.get(i);
      String label =
          i == from ? part.label().substring(begin) : JOIN.matcher(part.label()).replaceFirst("");
      boolean plain =
          part.exact()
              && part.unit().equals(unit)
              && label.length() <= LONGEST_LABEL
              && !NO_PART.matcher(label).find()
              && label.indexOf('，') < 0
              && label.indexOf(',') < 0
              && (i == from || part.label().indexOf('，') != 0 || afterComma.test(label))
              && (i == from || part.label().indexOf(',') != 0 || afterComma.test(label));
      if (!plain) {
        break;
      }
      parts.add(part);
    }
    return parts;
  }

  private static BigDecimal sum(List<Told> parts) {
    return parts.stream().map(Told::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Violation violation(Case it, Passage passage, Clause clause, Wrong wrong) {
    String figures =
        String.join(" + ", wrong.parts().stream().map(p -> p.value().toPlainString()).toList());
    Told whole = wrong.whole();
    return Violation.as(
        wrong.variant(),
        clause.span(whole.start(), whole.end()),
        passage.place(it.report()),
        clause.words().substring(whole.start(), whole.end()),
        wrong.sum().toPlainString() + whole.unit(),
        figures);
  }
}
