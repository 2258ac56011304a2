package io.github.nianshen.config;

import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.form.Era;
import io.github.nianshen.rule.Faults;
import io.github.nianshen.rule.Fields;
import io.github.nianshen.rule.PackFile;
import io.github.nianshen.rule.RuleError;
import io.github.nianshen.rule.Yaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A configuration's file, read in two steps: the rules that it speaks of may be its own. */
public final class ConfigFile {
  private static final String OFF = "off";
  private final Path path;
  private final Below below;
  private final Faults faults = new Faults();
  private final Optional<Fields> fields;

  /**
   * Reads the file's text; what is wrong with it is among the {@link #errors}.
   *
   * @param path the file, absolute
   * @param name what it is called in errors
   */
  public ConfigFile(Path path, String name, String text) {
    this.path = path;
    this.below = new Below(Optional.ofNullable(path.getParent()).orElse(path));
    this.fields =
        Yaml.read(new PackFile(name, text), faults)
            .map(
                y ->
                    y.fields()
                        .only(
                            "year",
                            "era",
                            "rules",
                            "extends",
                            "roster",
                            "previous",
                            "deadlines",
                            "return",
                            "paths",
                            "suppress"));
  }

  /** Everything that is wrong so far, from the top. */
  public List<RuleError> errors() {
    return faults.errors();
  }

  /**
   * The packs with more rules: folders and zip files below the configuration's own folder. A jar is
   * none of them, since its code would be run because a checked folder says so.
   */
  public List<Given<Path>> packs() {
    List<Given<Path>> packs = new ArrayList<>();
    for (Yaml one : list(fields.flatMap(f -> f.get("extends")))) {
      below.path(one).filter(p -> isPack(p, one)).ifPresent(p -> packs.add(given(p, one)));
    }
    return packs;
  }

  private static boolean isPack(Path path, Yaml at) {
    boolean zip = path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    if (!Files.isDirectory(path) && !zip) {
      at.fault("规则包应是文件夹或 zip 文件", "a pack is a folder or a zip file");
      return false;
    }
    return !Files.isDirectory(path) || Below.isWithoutLinks(path, at);
  }

  private static <T> Given<T> given(T value, Yaml at) {
    return new Given<>(value, at.line());
  }

  /** The whole configuration. */
  public Config config(List<Given<Path>> packs, KnownRules rules) {
    Optional<Fields> paths = map("paths").map(f -> f.only("include", "exclude"));
    List<Suppression> suppressions =
        list(fields.flatMap(f -> f.get("suppress"))).stream()
            .flatMap(y -> new SuppressionEntry(y, rules).read().stream())
            .toList();
    return new Config(
        path,
        year(),
        era(),
        levels(rules),
        packs,
        fields.flatMap(f -> f.get("roster")).flatMap(this::below),
        list(fields.flatMap(f -> f.get("previous"))).stream()
            .flatMap(y -> below(y).stream())
            .toList(),
        new DeadlineEntries(map("deadlines")).read(),
        fields.flatMap(f -> f.get("return")).map(y -> given(returning(y, rules), y)),
        globs(paths, "include"),
        globs(paths, "exclude"),
        suppressions);
  }

  private Optional<Given<Path>> below(Yaml at) {
    return below.path(at).map(p -> given(p, at));
  }

  private static List<Yaml> list(Optional<Yaml> value) {
    return value.map(Yaml::oneOrMore).orElse(List.of());
  }

  private Optional<Fields> map(String key) {
    return fields.flatMap(f -> f.get(key)).map(Yaml::fields);
  }

  private static List<Given<Glob>> globs(Optional<Fields> paths, String key) {
    List<Given<Glob>> globs = new ArrayList<>();
    for (Yaml one : list(paths.flatMap(f -> f.get(key)))) {
      one.text().ifPresent(words -> globs.add(new Given<>(new Glob(words), one.line())));
    }
    return globs;
  }

  private static Returning returning(Yaml at, KnownRules rules) {
    Fields given = at.fields().only("rules", "errors");
    Set<String> ids = new HashSet<>();
    for (Yaml one : list(given.get("rules"))) {
      one.text().flatMap(w -> rules.find(w, one)).ifPresent(rule -> ids.add(rule.id()));
    }
    return new Returning(ids, given.get("errors").flatMap(ConfigFile::number));
  }

  private static Optional<Integer> number(Yaml at) {
    Optional<Integer> number =
        at.text().filter(w -> w.matches("[1-9][0-9]{0,3}")).map(Integer::valueOf);
    if (number.isEmpty()) {
      at.fault("此处应为 1 至 9999 的数", "a number from 1 to 9999 stands here");
    }
    return number;
  }

  private Map<String, Given<Optional<Level>>> levels(KnownRules rules) {
    Map<String, Given<Optional<Level>>> levels = new LinkedHashMap<>();
    Optional<Fields> given = map("rules");
    for (String name : given.map(Fields::names).orElse(List.of())) {
      Yaml key = given.flatMap(f -> f.key(name)).orElseThrow();
      Yaml value = given.flatMap(f -> f.get(name)).orElseThrow();
      Optional<RuleInfo> rule = rules.find(name, key);
      Optional<Optional<Level>> level = value.text().flatMap(words -> level(words, value));
      if (rule.isPresent() && level.isPresent()) {
        var asked = new Given<>(level.get(), value.line());
        if (levels.put(rule.get().id(), asked) != null) {
          key.fault("规则 " + rule.get().id() + " 重复", "rule " + rule.get().id() + " stands twice");
        }
      }
    }
    return levels;
  }

  private static Optional<Optional<Level>> level(String words, Yaml at) {
    if (words.equals(OFF)) {
      return Optional.of(Optional.empty());
    }
    Optional<Level> level =
        Arrays.stream(Level.values()).filter(l -> l.word().equals(words)).findFirst();
    if (level.isEmpty()) {
      at.fault("级别应为 off、error、warning 或 note", "a level is one of off, error, warning and note");
    }
    return level.isPresent() ? Optional.of(level) : Optional.empty();
  }

  private Optional<Given<Year>> year() {
    Optional<Yaml> at = fields.flatMap(f -> f.get("year"));
    Optional<String> words = at.flatMap(Yaml::text);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int year = words.get().matches("[0-9]{4}") ? Integer.parseInt(words.get()) : 0;
    if (!Era.isReportYear(Year.of(year))) {
      String range = Era.FIRST_YEAR + "–" + Era.LAST_YEAR;
      at.get().fault("年份应为 " + range, "a year is within " + range);
      return Optional.empty();
    }
    return Optional.of(new Given<>(Year.of(year), at.get().line()));
  }

  private Optional<Given<Era>> era() {
    Optional<Yaml> at = fields.flatMap(f -> f.get("era"));
    Optional<String> words = at.flatMap(Yaml::text);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<Era> era =
        Arrays.stream(Era.values()).filter(e -> e.years().equals(words.get())).findFirst();
    if (era.isEmpty()) {
      String known = Arrays.stream(Era.values()).map(Era::years).collect(Collectors.joining(", "));
      at.get().fault("年代应为以下之一：" + known, "an era is one of " + known);
    }
    return era.map(e -> new Given<>(e, at.get().line()));
  }
}
