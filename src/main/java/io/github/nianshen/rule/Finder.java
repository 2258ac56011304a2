package io.github.nianshen.rule;

import io.github.nianshen.text.Counts;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.Span;
import java.math.BigDecimal;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What {@code each: match} visits: places in the sentences of a report where one of some patterns
 * is found. A number that is only about right is none.
 *
 * @param sought what is looked for; of two that find the same number, the first counts
 * @param except patterns that undo a find where they stand in its sentence before its end
 */
record Finder(List<Sought> sought, List<BoundedPattern> except) {
  /**
   * How far before and behind a find its sentence and paragraph are looked at: further than any
   * sentence of a report goes, so that one without end takes no more time than its length.
   */
  private static final int NEAR = 400;

  /** {@code 办结33件}. */
  private static final Pattern CASES = Pattern.compile("([0-9〇零一二三四五六七八九十百千]+)(?:余|多)?(?:件|宗|份|项)");

  /** What stands before a number of outcomes: {@code 予以公开17件}. */
  private static final Pattern OUTCOME = Pattern.compile("(?:公开|提供|处理)(?:的)?(?:有|共|为)?$");

  /** Words behind a counted thing that make its number inexact. */
  private static final Pattern ABOUT = Pattern.compile("^(?:[余多次]|左右|上下|以上|以下|之多)");

  /** What makes a sentence speak of more or less than the report year, or of another. */
  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "(?:上年|上一年|去年)(?!度?结转)|往年|历年|近年|前年|同期|累计|以来|上半年|下半年|季度|[0-9一二三四五]年来|近[0-9一二两三四五六七八九十]+年");

  /** What names the whole year by its months. */
  private static final Pattern WHOLE_YEAR =
      Pattern.compile(
          "0?1月(?:0?1日)?起?[-—~至到]+(?:20[0-9]{2}年)?12月(?:31日|底|份)?|12月31日|12月底|(?<![0-9])1[-—~至到]+12月");

  /** {@code 3月}, {@code 十二月}: less than the year. */
  private static final Pattern MONTH =
      Pattern.compile("(?<![0-9])(?:0?[1-9]|1[0-2])月|[一二三四五六七八九十]月|当月|每月");

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})年");

  /** Keeps copies of the lists. */
  Finder {
    sought = List.copyOf(sought);
    except = List.copyOf(except);
  }

  /**
   * A pattern.
   *
   * @param pattern the pattern
   * @param sure words that stand in everything that it finds; empty where none are sure
   */
  record Sought(BoundedPattern pattern, String sure) {}

  /** Every place found, in reading order. */
  Stream<Scene> scenes(Case it) {
    return it.sentences().stream().flatMap(s -> in(s, it));
  }

  private Stream<Scene> in(Sentence sentence, Case it) {
    String words = sentence.words().text();
    List<Found> all = List.of();
    for (Sought one : sought) {
      List<MatchResult> matches =
          words.contains(one.sure()) ? one.pattern().all(words) : List.<MatchResult>of();
      all = matches.isEmpty() ? all : joined(all, matches);
    }
    return all.isEmpty() ? Stream.empty() : scenes(all, sentence, it);
  }

  private static List<Found> joined(List<Found> before, List<MatchResult> matches) {
    return Stream.concat(before.stream(), matches.stream().map(Found::of)).toList();
  }

  private Stream<Scene> scenes(List<Found> all, Sentence sentence, Case it) {
    String words = sentence.words().text();
    Set<Found> found = new TreeSet<>();
    Set<Span> taken = new HashSet<>();
    for (Found place : all) {
      if (isExact(words, place.end()) && taken.add(place.key())) {
        found.add(place);
      }
    }
    return found.stream().filter(f -> !isExcept(words, f)).map(f -> f.scene(sentence, it));
  }

  private static boolean isExact(String words, int end) {
    return !ABOUT.matcher(words).region(end, words.length()).find();
  }

  private boolean isExcept(String words, Found found) {
    String before = words.substring(near(found.end()), found.end());
    return except.stream().anyMatch(e -> e.isIn(before));
  }

  /** Where the words begin that are looked at before a place of a sentence. */
  private static int near(int place) {
    return Math.max(0, place - NEAR);
  }

  private static boolean isOfThisYear(String words, Case it) {
    return !OTHER_TIME.matcher(words).find()
        && !MONTH.matcher(WHOLE_YEAR.matcher(words).replaceAll("")).find()
        && YEAR.matcher(words)
            .results()
            .allMatch(y -> it.report().year().filter(r -> is(r, y.group(1))).isPresent());
  }

  private static boolean is(Year year, String digits) {
    return digits.equals(Integer.toString(year.getValue()));
  }

  /** A find in the folded words of a sentence; its number, where it has one. */
  private record Found(int start, int end, Optional<Span> number) implements Comparable<Found> {
    static Found of(MatchResult match) {
      boolean counts = match.groupCount() > 0 && match.start(1) >= 0;
      return new Found(
          match.start(),
          match.end(),
          counts ? Optional.of(new Span(match.start(1), match.end(1))) : Optional.empty());
    }

    Span key() {
      return number.orElse(new Span(start, end));
    }

    Scene scene(Sentence sentence, Case it) {
      Folded words = sentence.words();
      Passage passage = sentence.passage();
      return Scene.of(
          it, words.span(start, end), () -> passage.place(it.report()), () -> names(sentence, it));
    }

    private Map<String, Value> names(Sentence sentence, Case it) {
      Document document = it.report().document();
      Span place = sentence.words().span(start, end);
      int from = near(start);
      String all = sentence.words().text();
      String words = all.substring(from, Math.min(all.length(), end + NEAR));
      String before = words.substring(0, start - from);
      String told = words.substring(0, end - from);
      Map<String, Value> names = TextScenes.everywhere(it.report());
      names.put("section", Value.of(sentence.passage().number()));
      names.put("text", Value.of(document.words(place)));
      names.put("before", Value.of(before));
      names.put("after", Value.of(words.substring(told.length())));
      Span passage = sentence.passage().span();
      names.put("paragraph", Value.of(around(document, passage, place)));
      Span lead = new Span(passage.start(), Math.max(passage.start(), place.start()));
      names.put("counted", new Value.Numeral(counted(around(document, lead, place))));
      names.put("this_year", Value.of(isOfThisYear(told, it)));
      var subject = new Subject(it.report().organ());
      names.put("own", Value.of(subject.isOwn(words, before.length(), told.length())));
      number
          .flatMap(n -> Counts.value(n.in(all)))
          .ifPresent(n -> names.put("number", new Value.Numeral(n)));
      return names;
    }

    private static String around(Document document, Span passage, Span place) {
      int from = Math.max(passage.start(), place.start() - NEAR);
      int to = Math.max(from, Math.min(passage.end(), place.end() + NEAR));
      return Folded.fold(document.text().substring(from, to));
    }

    /** The last number of cases in words, outcomes left out; 0 where there is none. */
    private static BigDecimal counted(String words) {
      return CASES
          .matcher(words)
          .results()
          .filter(m -> !OUTCOME.matcher(words.substring(0, m.start())).find())
          .reduce((a, b) -> b)
          .flatMap(m -> Counts.value(m.group(1)))
          .orElse(BigDecimal.ZERO);
    }

    @Override
    public int compareTo(Found other) {
      int byStart = Integer.compare(start, other.start);
      return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
  }
}
