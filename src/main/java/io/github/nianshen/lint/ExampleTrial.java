package io.github.nianshen.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nianshen.corpus.Corpus;
import io.github.nianshen.corpus.LastYear;
import io.github.nianshen.corpus.RollUp;
import io.github.nianshen.corpus.Roster;
import io.github.nianshen.corpus.Sketch;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Words;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.outline.Report;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.rule.Example;
import io.github.nianshen.rule.Examples;
import io.github.nianshen.rule.Rule;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The examples of rules, tried through the whole pipeline. */
public final class ExampleTrial {
  private final Rulebook book;
  private final Linter linter;
  private final Map<String, Set<String>> clean = new ConcurrentHashMap<>();

  /** A trial with all rules of a book in force. */
  public ExampleTrial(Rulebook book) {
    this.book = book;
    this.linter = Linter.of(book, Overrides.NONE, Limits.ORDINARY, Path.of(""));
  }

  /** What became of every example of a rule; a rule needs one that passes and one that fails. */
  public List<Trial> of(Rule rule) {
    if (rule.isKeptByProgram()) {
      return List.of();
    }
    return Stream.of(true, false).flatMap(passing -> of(rule, passing).stream()).toList();
  }

  private List<Trial> of(Rule rule, boolean passing) {
    List<Example> examples = rule.examples().stream().filter(e -> e.passes() == passing).toList();
    if (examples.isEmpty()) {
      return List.of(new Trial(rule, passing, 0, List.of(new Words("没有示例", "no example"))));
    }
    var trials = new ArrayList<Trial>();
    for (Example example : examples) {
      trials.add(new Trial(rule, passing, trials.size() + 1, faults(rule, example)));
    }
    return trials;
  }

  /** What a rule finds in one of its failing examples, where the example says. */
  public Optional<Finding> found(Rule rule, Example example) {
    Run run = run(example);
    return run.own(rule).stream().filter(f -> run.stands(f, example)).findFirst();
  }

  /** What a rule finds in one of its examples, wherever it stands. */
  List<Finding> findings(Rule rule, Example example) {
    return run(example).own(rule);
  }

  private Run run(Example example) {
    byte[] bytes = Examples.text(example, book).getBytes(UTF_8);
    Path name = Path.of(example.name());
    return new Run(beside(example, name, bytes).lint(name, bytes), linter.rules());
  }

  /**
   * The rules that find fault in the clean report itself, as those of packs may: that is not for an
   * example to tell.
   */
  private Set<String> foundInTheClean(Example example) {
    return clean.computeIfAbsent(
        example.name(),
        name -> {
          var unedited =
              new Example(example.base(), example.as(), List.of(), Optional.empty(), List.of());
          return run(unedited).result().findings().stream()
              .map(Finding::rule)
              .collect(Collectors.toSet());
        });
  }

  /** The linter with the reports that an example is held against. */
  private Linter beside(Example example, Path name, byte[] bytes) {
    Optional<String> previous = Examples.previous(example, book);
    List<String> others = Examples.beside(example, book);
    if (previous.isEmpty() && others.isEmpty()) {
      return linter;
    }
    var lastYear = new LastYear();
    previous.ifPresent(p -> lastYear.add(report(Path.of("previous.txt"), p.getBytes(UTF_8))));
    Report own = report(name, bytes);
    Roster roster = roster(example, own.organ().name());
    var rollUp = new RollUp(roster);
    var batch = new ArrayList<Sketch>(List.of(Sketch.of(own)));
    for (int i = 0; i < others.size(); i++) {
      Report beside = report(Path.of("beside" + i + ".txt"), others.get(i).getBytes(UTF_8));
      rollUp.add(beside);
      batch.add(Sketch.of(beside));
    }
    var all = new Corpus.Batch(batch, roster, rollUp, Map.of());
    return linter.beside(new Corpus(lastYear, all, List.of()));
  }

  /** The units that stand below an example's organ. */
  private static Roster roster(Example example, String organ) {
    return Roster.of(
        example.others().beside().stream()
            .filter(Example.Beside::below)
            .map(b -> new Roster.Unit(b.organ(), Optional.empty(), organ, List.of()))
            .toList());
  }

  private Report report(Path name, byte[] bytes) {
    try {
      return linter.open(new Input(name, name, () -> bytes)).report();
    } catch (Unread e) {
      throw new IllegalStateException("an example is text", e);
    }
  }

  private List<Words> faults(Rule rule, Example example) {
    Run run = run(example);
    var faults = new ArrayList<Words>();
    run.result().faults().forEach(f -> faults.add(new Words(f.words(), f.words())));
    List<Finding> own = run.own(rule);
    if (example.passes()) {
      own.forEach(f -> faults.add(run.told(f, "应当没有问题，却指出：", "should pass, but: ")));
    } else if (own.stream().noneMatch(f -> run.stands(f, example))) {
      faults.add(run.missed(example, own));
    }
    List<Finding> others = run.others(rule);
    Set<String> before = foundInTheClean(example);
    others.stream()
        .filter(f -> !example.also().contains(f.rule()) && !before.contains(f.rule()))
        .forEach(
            f ->
                faults.add(
                    run.told(f, "另有规则也指出，而 also 没有列出：", "also found, but not under 'also': ")));
    Set<String> found = others.stream().map(Finding::rule).collect(Collectors.toSet());
    example.also().stream()
        .filter(id -> !found.contains(id))
        .map(id -> new Words("also 所列的 " + id + " 没有指出问题", id + " under 'also' finds nothing"))
        .forEach(faults::add);
    return faults;
  }

  /** An example's text with all that was found in it. */
  private record Run(FileResult result, List<RuleInfo> rules) {
    List<Finding> own(Rule rule) {
      return result.findings().stream().filter(f -> f.rule().equals(rule.id())).toList();
    }

    List<Finding> others(Rule rule) {
      return result.findings().stream()
          .filter(f -> !f.rule().equals(rule.id()) && f.level().reaches(Level.WARNING))
          .toList();
    }

    private String text() {
      return result.document().map(Document::text).orElse("");
    }

    /**
     * Whether a finding holds the words that the example names, or lies in one of the places where
     * they stand. A blank cell has no words; its row stands for it.
     */
    boolean stands(Finding finding, Example example) {
      String at = example.at().orElse("");
      String text = text();
      Span span = finding.span().length() == 0 ? line(finding.span(), text) : finding.span();
      if (span.in(text).contains(at)) {
        return true;
      }
      for (int i = text.indexOf(at); i >= 0; i = text.indexOf(at, i + 1)) {
        if (new Span(i, i + at.length()).holds(span)) {
          return true;
        }
      }
      return false;
    }

    private static Span line(Span span, String text) {
      int end = text.indexOf('\n', span.end());
      return new Span(text.lastIndexOf('\n', span.start() - 1) + 1, end < 0 ? text.length() : end);
    }

    Words told(Finding finding, String zh, String en) {
      return new Words(zh + shown(finding, Lang.ZH), en + shown(finding, Lang.EN));
    }

    Words missed(Example example, List<Finding> own) {
      String at = example.at().orElse("");
      Function<Lang, String> found =
          lang -> own.stream().map(f -> shown(f, lang)).collect(Collectors.joining("; "));
      return own.isEmpty()
          ? new Words(
              "应在“" + at + "”处指出问题，却没有指出", "should find fault at '" + at + "', but is silent")
          : new Words(
              "应在“" + at + "”处指出问题，却指在别处：" + found.apply(Lang.ZH),
              "should find fault at '" + at + "', but finds it elsewhere: " + found.apply(Lang.EN));
    }

    private String shown(Finding finding, Lang lang) {
      int line =
          result.document().map(d -> d.source().position(finding.span().start()).line()).orElse(1);
      String message =
          rules.stream()
              .filter(r -> r.id().equals(finding.rule()))
              .findFirst()
              .map(r -> r.say(finding.message(), lang))
              .orElse("");
      String where = lang == Lang.ZH ? "第" + line + "行 " : "line " + line + " ";
      String place = finding.span().in(text());
      String words = place.isBlank() ? "" : "[" + place.replaceAll("\\s+", " ") + "] ";
      return where + words + finding.rule() + " " + finding.level().in(lang) + " " + message;
    }
  }
}
