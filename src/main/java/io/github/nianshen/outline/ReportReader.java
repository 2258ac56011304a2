package io.github.nianshen.outline;

import io.github.nianshen.form.Candidate;
import io.github.nianshen.form.Candidates;
import io.github.nianshen.form.Era;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Standard;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.FoldedText;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads documents as reports. Any document is read; what it lacks is written down, never thrown.
 */
public final class ReportReader {
  private final List<Standard> standards;
  private final Wordings wordings;
  private final Candidates tables;

  /** Reads by what the eras mandate; one standard for each era. */
  public ReportReader(List<Standard> standards) {
    this.standards = List.copyOf(standards);
    this.wordings = new Wordings(standards);
    this.tables = new Candidates(standards);
  }

  /** Reads a document, taking era and year from it unless a person said otherwise. */
  public Report read(Document document, Overrides overrides) {
    Ground ground = ground(document);
    List<Possible> headings = Selection.mandated(ground.lines());
    Ends ends = ends(ground, headings);
    Optional<Year> year = overrides.year().or(() -> Years.of(ends.years()));
    Standard standard = standard(era(overrides, year, ground.candidates()));
    boolean numbered = standard.headings().isEmpty();
    List<Possible> sections = numbered ? Selection.numbered(ground.lines()) : headings;
    List<Form> forms = forms(document, ground, standard);
    var tree = new TreeReader(ground, sections, forms, ends.signed()).read(numbered);
    Set<Topic> buried = new Buried(ground.text(), wordings).in(tree, ground);
    List<Block> front = new ArrayList<>(tree.front());
    ends.title().ifPresent(t -> front.removeAll(ground.blocks().subList(t.first(), t.last() + 1)));
    return new Report(
        document,
        standard,
        year,
        ends.years(),
        ends.title().map(Titles.Found::title),
        organ(ends.organ(), overrides),
        front,
        tree.sections(),
        tree.back(),
        tree.departures().stream()
            .filter(d -> d.kind() != Departure.Kind.MISSING || !buried.contains(d.topic()))
            .toList(),
        buried,
        forms,
        ends.dates(),
        ends.signed().map(Signatures.Found::signature));
  }

  private List<Form> forms(Document document, Ground ground, Standard standard) {
    var prints = new Prints(document);
    return ground.candidates().stream()
        .map(c -> prints.settled(c.fit(standards, standard.era())))
        .toList();
  }

  /**
   * A document's blocks, and what they may be.
   *
   * @param text the document's text
   * @param blocks the blocks, each of one thing
   * @param contents the numbers of those that are a table of contents
   * @param candidates the tables
   * @param taken the numbers of the blocks that tables take
   * @param lines the lines that may be headings
   */
  record Ground(
      FoldedText text,
      List<Block> blocks,
      Set<Integer> contents,
      List<Candidate> candidates,
      Set<Integer> taken,
      List<Possible> lines) {}

  private Ground ground(Document document) {
    var text = new FoldedText(document.text());
    List<Block> blocks = new Splitter(text, wordings, tables).split(document.blocks());
    List<Possible> all = lines(text, blocks);
    Set<Integer> contents = Contents.find(text, blocks, all);
    List<Possible> lines = all.stream().filter(l -> !contents.contains(l.block())).toList();
    Set<Block> mandated =
        lines.stream()
            .filter(Possible::isSection)
            .map(l -> blocks.get(l.block()))
            .collect(Collectors.toSet());
    List<Candidate> candidates = tables.find(text, blocks, mandated::contains);
    Set<Integer> taken = taken(candidates);
    List<Possible> free = lines.stream().filter(l -> !taken.contains(l.block())).toList();
    return new Ground(text, blocks, contents, candidates, taken, free);
  }

  /** What stands at a report's beginning and end, and the years that it states. */
  private record Ends(
      Optional<Titles.Found> title,
      Optional<Signatures.Found> signed,
      List<DateMention> dates,
      List<YearMention> years) {

    /** The organ that the title names, or else the signature. */
    Organ organ() {
      return title
          .map(t -> t.title().organ())
          .filter(Predicate.not(String::isEmpty))
          .or(() -> signed.flatMap(s -> s.signature().organ()).map(Signature.Named::name))
          .map(Organ::of)
          .orElse(Organ.NONE);
    }
  }

  private static Ends ends(Ground ground, List<Possible> headings) {
    FoldedText text = ground.text();
    List<Block> blocks = ground.blocks();
    int first = headings.isEmpty() ? blocks.size() : headings.get(0).block();
    int last = headings.isEmpty() ? 0 : headings.get(headings.size() - 1).block() + 1;
    List<DateMention> dates = Dates.in(text.plain());
    Optional<Titles.Found> title = new Titles(text).find(front(blocks, first, ground.contents()));
    var signed = new Signatures(text).find(blocks, last, ground.taken());
    List<YearMention> years =
        new Years(text)
            .find(title.map(Titles.Found::title), blocks, signed.map(Signatures.Found::signature));
    return new Ends(title, signed, dates, years);
  }

  private static Organ organ(Organ named, Overrides overrides) {
    return overrides.kinds().apply(named.name()).map(k -> new Organ(named.name(), k)).orElse(named);
  }

  private List<Possible> lines(FoldedText text, List<Block> blocks) {
    var reader = new HeadingReader(text, wordings);
    var lines = new ArrayList<Possible>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean goesOn = i > 0 && isOpen(text.plain(), blocks.get(i - 1));
      reader.read(i, blocks.get(i)).filter(l -> l.isWorded() || !goesOn).ifPresent(lines::add);
    }
    return lines;
  }

  /** Whether a block's last sign shows that its sentence or list goes on. */
  private static boolean isOpen(String text, Block block) {
    return block.span().length() > 0 && "；;，,、".indexOf(text.charAt(block.span().end() - 1)) >= 0;
  }

  private static Set<Integer> taken(List<Candidate> candidates) {
    Set<Integer> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      for (Candidate.Piece piece : candidate.pieces()) {
        IntStream.rangeClosed(piece.first(), piece.last()).forEach(taken::add);
      }
    }
    return taken;
  }

  private static List<Block> front(List<Block> blocks, int first, Set<Integer> contents) {
    int end = contents.stream().mapToInt(i -> i).filter(i -> i < first).min().orElse(first);
    return blocks.subList(0, Math.min(end, blocks.size()));
  }

  private Era era(Overrides overrides, Optional<Year> year, List<Candidate> candidates) {
    return overrides
        .era()
        .or(() -> year.map(Era::of))
        .orElseGet(
            () ->
                candidates.stream()
                    .map(c -> c.era(standards, Era.newest()))
                    .min(Era::compareTo)
                    .orElse(Era.newest()));
  }

  private Standard standard(Era era) {
    return standards.stream()
        .filter(s -> s.era() == era)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no standard for " + era));
  }
}
