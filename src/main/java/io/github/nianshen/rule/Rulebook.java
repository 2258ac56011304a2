package io.github.nianshen.rule;

import io.github.nianshen.finding.Clause;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.form.Era;
import io.github.nianshen.form.Standard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All rules in force, and the mandated forms that they speak of.
 *
 * @param rules sorted by id
 * @param standards what each era mandates
 * @param clauses the clauses that rules may rest on, by name
 * @param files the other files of its packs, such as word lists, by name
 */
public record Rulebook(
    List<Rule> rules,
    List<Standard> standards,
    Map<String, Clause> clauses,
    Map<String, String> files) {
  private static final String FOLDER = "/rules/";

  /** A book without rules. */
  public static final Rulebook EMPTY = new Rulebook(List.of(), List.of(), Map.of(), Map.of());

  /** Keeps copies. */
  public Rulebook {
    rules = List.copyOf(rules);
    standards = List.copyOf(standards);
    clauses = Map.copyOf(clauses);
    files = Map.copyOf(files);
  }

  /**
   * A book as far as it could be read, and what was wrong.
   *
   * @param rulebook the rules and forms that are in order
   * @param errors everything that is not, in the order of files and lines
   */
  public record Loaded(Rulebook rulebook, List<RuleError> errors) {
    /** Keeps a copy of the errors. */
    public Loaded {
      errors = List.copyOf(errors);
    }
  }

  /**
   * The project's own rules, from the class path: as the build has compiled them, or else out of
   * their files.
   *
   * @throws IllegalStateException where they are not in order, which is a fault of the program
   */
  public static Rulebook builtIn() {
    for (CompiledBook compiled : ServiceLoader.load(CompiledBook.class)) {
      return compiled.book();
    }
    return fromFiles();
  }

  private static Rulebook fromFiles() {
    Loaded loaded = load(builtInFiles(), checks());
    if (!loaded.errors().isEmpty()) {
      throw new IllegalStateException("built-in rules: " + loaded.errors());
    }
    return loaded.rulebook();
  }

  /** The files of the project's own rules, in the order of the index. */
  public static List<PackFile> builtInFiles() {
    return resource("INDEX")
        .lines()
        .filter(l -> !l.isBlank())
        .map(l -> new PackFile(l, resource(l)))
        .toList();
  }

  /** The checks in Java that the class path offers. */
  public static List<Check> checks() {
    return ServiceLoader.load(Check.class).stream().map(ServiceLoader.Provider::get).toList();
  }

  /**
   * Reads the project's own rules.
   *
   * @param files the pack's files
   * @param checks the checks in Java that its rules may name
   */
  public static Loaded load(List<PackFile> files, List<Check> checks) {
    return EMPTY.read(files, checks, true);
  }

  /**
   * This book with another pack's rules, whose ids have a prefix of their own.
   *
   * @param files the pack's files
   * @param checks the checks in Java that its rules may name
   */
  public Loaded with(List<PackFile> files, List<Check> checks) {
    return read(files, checks, false);
  }

  /** The rule of an id or name. */
  public Optional<Rule> rule(String idOrName) {
    return rules.stream()
        .filter(r -> r.id().equals(idOrName) || r.name().equals(idOrName))
        .findFirst();
  }

  /** What an era mandates. */
  public Optional<Standard> standard(Era era) {
    return standards.stream().filter(s -> s.era() == era).findFirst();
  }

  /** The clean reports that examples edit. */
  Bases bases() {
    return new Bases(files, standards);
  }

  /** What outputs may show of the rules, sorted by id. */
  public List<RuleInfo> infos() {
    return rules.stream().map(Rule::info).toList();
  }

  /** Tries every rule on a report; a fault of any rule is thrown. */
  public List<Breach> check(Case it) {
    return Causes.settle(it, rules.stream().map(r -> r.check(it)).toList());
  }

  private Loaded read(List<PackFile> pack, List<Check> checks, boolean own) {
    var faults = new Faults();
    var forms = new TreeMap<Era, Standard>();
    standards.forEach(s -> forms.put(s.era(), s));
    pack.stream()
        .filter(PackFile::isStandard)
        .flatMap(f -> StandardFile.read(f, faults).stream())
        .forEach(s -> forms.put(s.era(), s));
    var named = new TreeMap<String, Clause>(clauses);
    pack.stream()
        .filter(PackFile::isClauses)
        .forEach(f -> ClauseFile.read(f, faults).forEach(named::putIfAbsent));
    var others = new TreeMap<String, String>(files);
    pack.stream().filter(PackFile::isOther).forEach(f -> others.put(f.name(), f.text()));
    var inForce = List.copyOf(forms.values());
    var library = new Library(inForce, checks, named, new Bases(others, inForce));
    var byId = new TreeMap<String, Rule>();
    rules.forEach(r -> byId.put(r.id(), r));
    for (PackFile file : pack.stream().filter(PackFile::isRule).toList()) {
      RuleFile.read(file, library, own, faults).ifPresent(r -> add(r, file, byId, faults));
    }
    var book = new Rulebook(new ArrayList<>(byId.values()), inForce, named, others);
    return new Loaded(book, faults.errors());
  }

  private static void add(Rule rule, PackFile file, Map<String, Rule> byId, Faults faults) {
    Optional<Rule> same =
        byId.values().stream()
            .filter(r -> r.id().equals(rule.id()) || r.name().equals(rule.name()))
            .findFirst();
    if (same.isEmpty()) {
      byId.put(rule.id(), rule);
      return;
    }
    String key = same.get().id().equals(rule.id()) ? "id" : "name";
    Yaml.read(file, faults)
        .flatMap(y -> y.fields().get(key))
        .ifPresent(
            y ->
                y.fault(
                    "与另一条规则 " + same.get().id() + " " + same.get().name() + " 重复",
                    "taken by another rule, " + same.get().id() + " " + same.get().name()));
  }

  private static String resource(String name) {
    try (InputStream in = Rulebook.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.joining("\n", "", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
