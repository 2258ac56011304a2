package io.github.nianshen.lint;

import io.github.nianshen.config.Config;
import io.github.nianshen.config.Today;
import io.github.nianshen.finding.Baseline;
import io.github.nianshen.finding.Fault;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Issuer;
import io.github.nianshen.finding.Message;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.ReportReader;
import io.github.nianshen.read.Reader;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Company;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Content;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Doubt;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Span;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** One file in, its findings out. */
public final class Linter {
  private final Rules rules;
  private final Function<Document, Report> outline;
  private final Limits limits;
  private final Reading reading;
  private final Path root;
  private final boolean contents;
  private final Company company;
  private final Agreement agreement;

  /**
   * A linter with all its rules.
   *
   * @param outline how a document is read as a report
   * @param root the folder that files are named from in fingerprints
   */
  public Linter(Rules rules, Function<Document, Report> outline, Limits limits, Path root) {
    this(rules, outline, limits, Reading.anew(limits), root, true, Company.NONE, Agreement.NONE);
  }

  private Linter(
      Rules rules,
      Function<Document, Report> outline,
      Limits limits,
      Reading reading,
      Path root,
      boolean contents,
      Company company,
      Agreement agreement) {
    this.rules = rules;
    this.outline = outline;
    this.limits = limits;
    this.reading = reading;
    this.root = root.toAbsolutePath().normalize();
    this.contents = contents;
    this.company = company;
    this.agreement = agreement;
  }

  /** A linter with the rules and mandated forms of a rulebook. */
  public static Linter of(Rulebook book, Overrides overrides, Limits limits, Path root) {
    var reader = new ReportReader(book.standards());
    return new Linter(new BookRules(book), d -> reader.read(d, overrides), limits, root);
  }

  /** Every rule in force, sorted by id. */
  public List<RuleInfo> rules() {
    return rules.infos();
  }

  /**
   * This linter, which does not tell of the bytes of files: not every output says what they are.
   */
  public Linter withoutContents() {
    return new Linter(rules, outline, limits, reading, root, false, company, agreement);
  }

  /**
   * This linter, for which an earlier run's findings are known, and a configuration is in force.
   */
  public Linter agreed(Baseline earlier, Config config, Today today) {
    var agreed = new Agreement(earlier, config, today);
    return new Linter(rules, outline, limits, reading, root, contents, company, agreed);
  }

  /** This linter, which reads files in another way than each anew. */
  public Linter reading(Reading other) {
    return new Linter(rules, outline, limits, other, root, contents, company, agreement);
  }

  /** This linter, which holds reports against others. */
  public Linter beside(Company others) {
    return new Linter(rules, outline, limits, reading, root, contents, others, agreement);
  }

  /**
   * A file read as a report, and not checked yet.
   *
   * @param content its bytes as far as outputs tell them
   * @param report the report
   */
  public record Opened(Optional<Content> content, Report report) {}

  /**
   * Reads a file.
   *
   * @throws Unread where it cannot be read
   */
  public Opened open(Input input) throws Unread {
    byte[] bytes = input.bytes().load();
    Document document = reading.read(input.path(), bytes);
    return new Opened(content(bytes), outline.apply(document));
  }

  /**
   * Reads a text that stands in no file, such as one in an editor.
   *
   * @param name its ending tells how it is read
   * @param file what it is told of, and configured as
   * @throws Unread where it cannot be read
   */
  public Opened open(Path name, Path file, String text) throws Unread {
    Document document = Reader.read(name, text, limits);
    return new Opened(Optional.empty(), outline.apply(document.at(file)));
  }

  /** What is told of a text that cannot be read. */
  public FileResult unread(Path name, Unread why) {
    return unread(name, Optional.empty(), why);
  }

  /** What was read of a file, with no rule asked. */
  public FileResult read(Input input) {
    Path path = input.path();
    try {
      Document document = reading.read(path, input.bytes().load());
      return new FileResult(path, Optional.empty(), Optional.of(document), List.of(), List.of());
    } catch (Unread why) {
      return unread(path, Optional.empty(), why);
    } catch (RuntimeException | StackOverflowError bug) {
      List<Fault> faults = List.of(fault("read", path, bug));
      return new FileResult(path, Optional.empty(), Optional.empty(), List.of(), faults);
    }
  }

  /** What became of a file that was read before. */
  public FileResult lint(Opened opened) {
    return lint(opened.content(), opened.report(), new ArrayList<>());
  }

  private Optional<Content> content(byte[] bytes) {
    return contents ? Optional.of(Content.of(bytes)) : Optional.empty();
  }

  /** What became of a file. */
  public FileResult lint(Input input) {
    try {
      return lint(input.path(), input.bytes().load());
    } catch (Unread why) {
      return unread(input.path(), Optional.empty(), why);
    }
  }

  /** What became of a file on the disk. */
  public FileResult lint(Path path) {
    return lint(Input.of(path, limits));
  }

  /** What became of bytes that came from elsewhere, as if they stood in a file of that name. */
  public FileResult lint(Path name, byte[] bytes) {
    Optional<Content> content = content(bytes);
    try {
      return lint(content, reading.read(name, bytes), new ArrayList<>());
    } catch (Unread why) {
      return unread(name, content, why);
    } catch (RuntimeException | StackOverflowError bug) {
      List<Fault> faults = List.of(fault("read", name, bug));
      return new FileResult(name, content, Optional.empty(), List.of(), faults);
    }
  }

  private FileResult unread(Path path, Optional<Content> content, Unread why) {
    List<Finding> one = List.of(own(Inputs.id(why), Inputs.unreadable(why)));
    var prints = new Fingerprints(fromRoot(path), Optional.empty());
    return new FileResult(path, content, Optional.empty(), prints.stamp(one), List.of());
  }

  private FileResult lint(Optional<Content> content, Document document, List<Fault> faults) {
    Path path = document.path();
    Optional<Report> report = attempt("outline", path, faults, () -> outline.apply(document));
    if (report.isEmpty()) {
      return new FileResult(path, content, Optional.empty(), List.of(), faults);
    }
    return lint(content, report.get(), faults);
  }

  private FileResult lint(Optional<Content> content, Report report, List<Fault> faults) {
    Document document = report.document();
    Path path = document.path();
    List<Finding> found = new ArrayList<>();
    boolean apart = Attachment.is(report);
    List<Doubt> doubts = apart ? List.of(Attachment.told(report)) : Inputs.doubts(report);
    doubts.forEach(d -> found.add(own(Inputs.DOUBTFUL, Inputs.doubtful(d))));
    var it = new Case(report, rules.lists(), company);
    attempt(
            "rules",
            path,
            faults,
            () -> rules.check(it, (id, bug) -> faults.add(fault(id, path, bug))))
        .map(all -> apart ? Attachment.on(all, rules.infos()) : all)
        .ifPresent(found::addAll);
    var prints = new Fingerprints(fromRoot(path), Optional.of(document));
    List<Finding> stamped = prints.stamp(kept(agreement.levelled(found)));
    var whose = new Issuer(report.organ().name(), report.year().map(Year::toString).orElse(""));
    var result = new FileResult(path, content, Optional.of(document), stamped, faults);
    return agreement.on(result.of(whose));
  }

  private List<Finding> kept(List<Finding> found) {
    int most = limits.findings();
    if (found.size() <= most) {
      return found.stream().sorted(Order.BY_PLACE).toList();
    }
    List<Finding> kept =
        new ArrayList<>(found.stream().sorted(Order.BY_LEVEL).limit(most).toList());
    kept.sort(Order.BY_PLACE);
    Span last = kept.isEmpty() ? new Span(0, 0) : kept.get(kept.size() - 1).span();
    kept.add(own(Inputs.CUT, Inputs.cut(last, kept.size(), found.size() - kept.size())));
    return kept;
  }

  private Finding own(String id, Violation it) {
    RuleInfo rule = Inputs.rule(id, rules.infos());
    var message = new Message(it.variant(), it.arguments());
    return new Finding(
        id, rule.level(), it.span(), message, it.place(), "", List.of(), List.of(), it.cause());
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
      faults.add(fault(step, path, bug));
      return Optional.empty();
    }
  }

  private static Fault fault(String step, Path path, Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    return new Fault(step, path, bug + (trace.length == 0 ? "" : " (" + trace[0] + ")"));
  }
}
