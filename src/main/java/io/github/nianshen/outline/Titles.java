package io.github.nianshen.outline;

import io.github.nianshen.text.Block;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.FoldedText;
import io.github.nianshen.text.Heading;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds a report's title among the blocks before its first section. */
final class Titles {
  /** {@code 青石镇人民政府2023年政府信息公开工作年度报告}: who and when, what kind, and an addition. */
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:标题:)?《?(?:关于)?(?<who>[^。;!?:>|]*?)"
              + "(?<kind>(?:政府信息|政务信息|政务|信息)公开(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:报告|年报|总结|汇报))"
              + "》?(?<suffix>\\(.*\\)|[—-]+.{2,30})?$");

  /** {@code 2023年}, {@code 2023年度}, {@code 二〇二三年}. */
  private static final Pattern YEAR =
      Pattern.compile("(?:(?:19|20)[0-9]{2}|二[〇零○Oo0][一二三四五六七八九〇零○]{2})年?度?");

  private static final int LONGEST = 60;

  /** An organ's name on a line of its own. */
  static final Pattern ORGAN =
      Pattern.compile(
          "^[^,。;:、0-9]{2,30}(?:政府|办事处|街道|镇|乡|局|委员会|委|办公室|办|厅|院|中心|支队|大队|总队|管委会|部|署|所|站|会|公司|学校|大学|省|市|州|盟|县|区|旗)$");

  private final FoldedText text;

  Titles(FoldedText text) {
    this.text = text;
  }

  /** A title and the blocks that it is made of. */
  record Found(Title title, int first, int last) {}

  /** The best title of the first blocks: the fullest one, and of those the last. */
  Optional<Found> find(List<Block> front) {
    return IntStream.range(0, front.size())
        .boxed()
        .flatMap(i -> at(front, i).stream())
        .max(Comparator.comparingInt((Found f) -> worth(f.title())).thenComparing(Found::first));
  }

  private static int worth(Title title) {
    return (isOrgan(title.organ()) ? 3 : title.organ().isEmpty() ? 0 : 1)
        + (title.hasYear() ? 2 : 0)
        + (title.kind().startsWith("政府信息公开") ? 1 : 0)
        + (title.kind().contains("年度报告") ? 1 : 0);
  }

  /** The title that one to three lines from here make. */
  private Optional<Found> at(List<Block> front, int first) {
    Optional<Found> best = Optional.empty();
    for (int last = first; last < Math.min(front.size(), first + 3); last++) {
      if (front.get(last) instanceof Table || (last > first && isHeadingOf(front, first, last))) {
        break;
      }
      Span span = front.get(first).span().to(front.get(last).span());
      Optional<Title> title = read(span);
      if (title.isPresent() && (last == first || isBroken(front, last, title.get()))) {
        int end = last;
        boolean better = best.filter(b -> worth(b.title()) >= worth(title.get())).isEmpty();
        best = better ? title.map(t -> new Found(t, first, end)) : best;
      }
    }
    return best;
  }

  private static boolean isHeadingOf(List<Block> front, int first, int last) {
    return front.get(last) instanceof Heading && !(front.get(first) instanceof Heading);
  }

  /** Whether lines make one title together: the whole tells more than the last line alone. */
  private boolean isBroken(List<Block> front, int last, Title whole) {
    return read(front.get(last).span()).filter(t -> worth(t) >= worth(whole)).isEmpty();
  }

  private Optional<Title> read(Span span) {
    if (span.length() > 3 * LONGEST) {
      return Optional.empty();
    }
    Folded words = text.folded(span);
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher title = TITLE.matcher(words.text());
    if (!title.matches()) {
      return Optional.empty();
    }
    String suffix = Objects.requireNonNullElse(title.group("suffix"), "");
    String added = suffix.replaceAll("[()—-]", "");
    boolean tells = isOrgan(YEAR.matcher(added).replaceAll("")) || YEAR.matcher(added).matches();
    String who = title.group("who") + (tells ? added : "");
    boolean year = YEAR.matcher(who).find();
    String organ = YEAR.matcher(who).replaceAll("");
    String kind = title.group("kind") + (tells ? "" : suffix);
    Span place = words.span(0, words.length());
    return Optional.of(new Title(place, organ, year, kind));
  }

  /** Whether a line is the name of an organ. */
  static boolean isOrgan(String folded) {
    return ORGAN.matcher(folded).matches();
  }
}
