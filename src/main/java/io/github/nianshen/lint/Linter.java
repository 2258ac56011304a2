package io.github.nianshen.lint;

import io.github.nianshen.finding.Fault;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.outline.Report;
import io.github.nianshen.read.Reader;
import io.github.nianshen.read.Reading;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Source;
import io.github.nianshen.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** One file in, its findings out. */
public final class Linter {
  private final List<Inspector> rules;
  private final Function<Document, Report> outline;
  private final Limits limits;
  private final Path root;

  /**
   * A linter with all its rules.
   *
   * @param rules sorted by id; among them those of the program itself, NS001, NS004 and NS005
   * @param outline how a document is read as a report
   * @param root the folder that files are named from in fingerprints
   */
  public Linter(
      List<Inspector> rules, Function<Document, Report> outline, Limits limits, Path root) {
    this.rules = List.copyOf(rules);
    this.outline = outline;
    this.limits = limits;
    this.root = root.toAbsolutePath().normalize();
  }

  /** Every rule in force, sorted by id. */
  public List<RuleInfo> rules() {
    return rules.stream().map(Inspector::info).toList();
  }

  /** What became of a file. */
  public FileResult lint(Path path) {
    return lint(path, () -> Reader.read(path, limits));
  }

  /** What became of bytes that came from elsewhere, as if they stood in a file of that name. */
  public FileResult lint(Path name, byte[] bytes) {
    return lint(name, () -> Reader.read(name, bytes, limits));
  }

  private FileResult lint(Path path, Supplier<Reading> reading) {
    List<Fault> faults = new ArrayList<>();
    Optional<Reading> read = attempt("read", path, faults, reading);
    if (read.isEmpty()) {
      return new FileResult(path, Optional.empty(), List.of(), faults);
    }
    if (read.get() instanceof Reading.Read good) {
      return lint(path, good.document(), faults);
    }
    var bad = (Reading.Unreadable) read.get();
    List<Ranked> one = List.of(own(Inputs.UNREADABLE, Inputs.unreadable(bad)));
    var prints = new Fingerprints(fromRoot(path), Optional.empty());
    return new FileResult(path, Optional.empty(), prints.findings(one), faults);
  }

  private FileResult lint(Path path, Document document, List<Fault> faults) {
    Optional<Report> report =
        attempt("outline", path, faults, () -> outline.apply(document));
    if (report.isEmpty()) {
      return new FileResult(path, Optional.empty(), List.of(), faults);
    }
    List<Ranked> found = new ArrayList<>();
    document.doubts().forEach(d -> found.add(own(Inputs.DOUBTFUL, Inputs.doubtful(d))));
    var it = new Case(report.get());
    for (Inspector rule : rules) {
      attempt(rule.info().id(), path, faults, () -> rule.in(it).toList()).ifPresent(found::addAll);
    }
    var prints = new Fingerprints(fromRoot(path), Optional.of(document));
    var findings = prints.findings(kept(found));
    return new FileResult(path, Optional.of(light(document, findings.isEmpty())), findings, faults);
  }

  private List<Ranked> kept(List<Ranked> found) {
    int most = limits.findings();
    if (found.size() <= most) {
      return found.stream().sorted(Ranked.BY_PLACE).toList();
    }
    List<Ranked> kept = new ArrayList<>(found.stream().sorted(Ranked.BY_LEVEL).limit(most).toList());
    kept.sort(Ranked.BY_PLACE);
    Span last = kept.isEmpty() ? new Span(0, 0) : kept.get(kept.size() - 1).violation().span();
    kept.add(own(Inputs.CUT, Inputs.cut(last, kept.size(), found.size() - kept.size())));
    return kept;
  }

  private Ranked own(String id, Violation violation) {
    RuleInfo rule =
        rules.stream()
            .map(Inspector::info)
            .filter(r -> r.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no rule " + id));
    return new Ranked(id, rule.level(), violation);
  }

  /** A document without what no output shows: its blocks, and all of it where nothing was found. */
  private static Document light(Document full, boolean silent) {
    String text = silent ? "" : full.text();
    Source source = silent ? Source.same("") : full.source();
    return new Document(full.path(), full.format(), text, List.of(), source, List.of());
  }

  private Path fromRoot(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    return whole.startsWith(root) ? root.relativize(whole) : whole;
  }

  /** Does a step of the program; where the program itself fails, that is a fault, and told. */
  private static <T> Optional<T> attempt(
      String step, Path path, List<Fault> faults, Supplier<T> work) {
    try {
      return Optional.of(work.get());
    } catch (RuntimeException | StackOverflowError bug) {
      StackTraceElement[] trace = bug.getStackTrace();
      String where = trace.length == 0 ? "" : " (" + trace[0] + ")";
      faults.add(new Fault(step, path, bug + where));
      return Optional.empty();
    }
  }
}
