package io.github.nianshen.rule;

import io.github.nianshen.outline.Report;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.FoldedText;
import io.github.nianshen.text.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a check may look at. What many rules ask for is worked out once. For one thread. */
public final class Case {
  private final Report report;
  private final Lists lists;
  private final Company company;
  private final FoldedText folded;
  private final Map<Each, List<Scene>> scenes = new EnumMap<>(Each.class);
  private @Nullable List<Passage> passages;
  private @Nullable List<Sentence> sentences;

  /** A report alone, without word lists. */
  public Case(Report report) {
    this(report, Lists.NONE);
  }

  /** A report alone. */
  public Case(Report report, Lists lists) {
    this(report, lists, Company.NONE);
  }

  /**
   * A report.
   *
   * @param report the report that is checked
   * @param lists the word lists and other data of the rule packs
   * @param company the other reports that it is held against
   */
  public Case(Report report, Lists lists, Company company) {
    this.report = report;
    this.lists = lists;
    this.company = company;
    this.folded = new FoldedText(report.document().text());
  }

  /** The report that is checked. */
  public Report report() {
    return report;
  }

  /** The word lists and other data of the rule packs. */
  public Lists lists() {
    return lists;
  }

  /** The other reports that it is held against. */
  public Company company() {
    return company;
  }

  /** The same organ's report of the year before. */
  public Optional<Report> previous() {
    return company.previous(report);
  }

  /** The running text of the report in reading order. */
  public List<Passage> passages() {
    List<Passage> known = passages;
    if (known == null) {
      known = Passage.of(report);
      passages = known;
    }
    return known;
  }

  /** The sentences of the running text in reading order. */
  public List<Sentence> sentences() {
    List<Sentence> known = sentences;
    if (known == null) {
      String text = report.document().text();
      known =
          passages().stream()
              .flatMap(
                  p -> p.sentences(text).stream().map(s -> new Sentence(p, Folded.of(text, s))))
              .toList();
      sentences = known;
    }
    return known;
  }

  /** The nodes of a kind outside forms in reading order: what one rule asks of them, all know. */
  List<Scene> scenes(Each each) {
    List<Scene> known = scenes.get(each);
    if (known == null) {
      known = TextScenes.of(each, this).toList();
      scenes.put(each, known);
    }
    return known;
  }

  /** A piece of the report's text, folded. */
  public Folded folded(Span span) {
    return folded.folded(span);
  }
}
