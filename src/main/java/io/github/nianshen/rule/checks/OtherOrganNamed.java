package io.github.nianshen.rule.checks;

import io.github.nianshen.outline.Organ;
import io.github.nianshen.outline.OrganKind;
import io.github.nianshen.outline.Signature;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Check;
import io.github.nianshen.rule.Passage;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Folded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A town's, street's or department's report that tells of itself under another's name: the name
 * begins a clause, and what an organ says of itself follows. Arguments: the name, the own one.
 */
public final class OtherOrganNamed implements Check {
  private static final String LIST = "copies/other-organ";
  private static final Set<Integer> TABLES = Set.of(2, 3, 4);

  /** What may stand before the subject: {@code （一）}, {@code 1.}, {@code 一是}, {@code 2021年，}. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\(?[一二三四五六七八九十\\d]{1,3}(?:\\)|[.、]|是)){0,2}(?:20\\d\\d年(?:度|以来)?,?)?"
              + "(?:现将|现就|本报告由)?");

  /** {@code 云泽县白沙镇人民政府}, {@code 松岭街道办事处}, {@code 白沙镇}. */
  private static final Pattern PLACE =
      Pattern.compile(
          "((?:\\p{IsHan}{1,5}(?:省|市|州|盟|县|区|旗)){0,3}[县市区]?)(\\p{IsHan}{1,4}?)(镇|乡|街道)"
              + "(人民政府|政府|办事处)?(?:党委|党工委)?");

  /** Names that end so are of whole bureaus, not of what belongs to one. */
  private static final Pattern BUREAU = Pattern.compile("[局委厅会]$");

  private static final int SHORTEST = 5;
  private static final int LONGEST = 24;

  @Override
  public Stream<Violation> in(Case it) {
    Organ own = it.report().organ();
    String key = Organ.withoutOffice(own.name());
    boolean place = own.kind() == OrganKind.TOWN || own.kind() == OrganKind.STREET;
    boolean bureau = own.kind() == OrganKind.DEPARTMENT && BUREAU.matcher(key).find();
    if (!place && !(bureau && !it.company().organs().isEmpty())) {
      return Stream.of();
    }
    var reading = new Reading(it, own, key, Words.of(it));
    it.passages().stream().filter(p -> !TABLES.contains(p.number())).forEach(reading::read);
    return reading.found.stream();
  }

  /** The lists that say what is a name and what is told of oneself. */
  private record Words(List<String> noNames, List<String> unless, List<String> self) {
    static Words of(Case it) {
      return new Words(of(it, "不是名字"), of(it, "不提"), of(it, "自述"));
    }

    private static List<String> of(Case it, String what) {
      return it.lists().entries(LIST).stream()
          .filter(e -> e.size() > 1 && e.get(0).equals(what))
          .flatMap(e -> Stream.of(e.get(1).split("\\|")))
          .toList();
    }
  }

  /** One report on its way. */
  private static final class Reading {
    private final Case it;
    private final Organ own;
    private final String key;
    private final Words words;
    private final String named;
    private final Set<String> told = new HashSet<>();
    private final List<Violation> found = new ArrayList<>();

    Reading(Case it, Organ own, String key, Words words) {
      this.it = it;
      this.own = own;
      this.key = key;
      this.words = words;
      this.named =
          key
              + it.company().parent(it.report()).orElse("")
              + it.report().title().map(t -> Folded.fold(t.organ())).orElse("")
              + it.report()
                  .signature()
                  .flatMap(Signature::organ)
                  .map(n -> Folded.fold(n.name()))
                  .orElse("");
    }

    void read(Passage passage) {
      for (Clause clause : Clause.of(it, passage)) {
        String text = clause.words();
        for (int start = 0; start >= 0; start = next(text, start)) {
          Matcher before = BEFORE.matcher(text).region(start, text.length());
          int from = before.lookingAt() ? before.end() : start;
          Optional<String> name = name(text, from);
          if (name.isPresent()
              && words.self().stream().anyMatch(w -> text.startsWith(w, from + name.get().length()))
              && words.unless().stream().noneMatch(text::contains)
              && told.add(Organ.withoutOffice(name.get()))) {
            var span = clause.span(from, from + name.get().length());
            found.add(Violation.at(span, passage.place(it.report()), name.get(), own.name()));
          }
        }
      }
    }

    /** Where the next part of a clause begins; -1 where none does. */
    private static int next(String text, int from) {
      for (int i = from; i < text.length(); i++) {
        if (text.charAt(i) == '，' || text.charAt(i) == ',' || text.charAt(i) == ':') {
          return i + 1;
        }
      }
      return -1;
    }

    private Optional<String> name(String text, int from) {
      return own.kind() == OrganKind.DEPARTMENT ? bureau(text, from) : place(text, from);
    }

    /** The longest name of the batch that stands there, if it is another bureau's. */
    private Optional<String> bureau(String text, int from) {
      for (int end = Math.min(text.length(), from + LONGEST); end >= from + SHORTEST; end--) {
        String name = text.substring(from, end);
        if (it.company().organs().contains(name)) {
          boolean other =
              !named.contains(name)
                  && !name.contains(key)
                  && BUREAU.matcher(name).find()
                  && Organ.of(name).kind() == OrganKind.DEPARTMENT;
          return other ? Optional.of(name) : Optional.empty();
        }
      }
      return Optional.empty();
    }

    private Optional<String> place(String text, int from) {
      Matcher m = PLACE.matcher(text).region(from, text.length());
      if (!m.lookingAt() || m.group(3).equals("街道") != (own.kind() == OrganKind.STREET)) {
        return Optional.empty();
      }
      String stem = m.group(2);
      String name = stem + m.group(3);
      boolean other = !named.contains(stem) && !endsNamed(m.group(1) + stem);
      boolean office = m.group(4) != null && !m.group(4).equals("政府") && stem.length() > 1;
      boolean plain = words.noNames().stream().noneMatch(stem::contains);
      return other && (isKnown(m.group(1), name) || (office && plain))
          ? Optional.of(m.group())
          : Optional.empty();
    }

    /** Whether words end with the stem of an own name: {@code 今年以来青石}. */
    private boolean endsNamed(String words) {
      Matcher m = PLACE.matcher(key);
      return m.find() && words.endsWith(m.group(2));
    }

    /** Whether the batch has an organ of this name, or one of the same county. */
    private boolean isKnown(String up, String name) {
      Matcher m = PLACE.matcher(key);
      String county = m.find() ? m.group(1) : "";
      Set<String> organs = it.company().organs();
      return organs.contains(up + name) || organs.contains(county + name);
    }
  }
}
