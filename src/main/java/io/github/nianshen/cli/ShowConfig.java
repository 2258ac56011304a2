package io.github.nianshen.cli;

import io.github.nianshen.config.Config;
import io.github.nianshen.config.Given;
import io.github.nianshen.config.Returning;
import io.github.nianshen.config.Suppression;
import io.github.nianshen.config.Today;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.form.Era;
import io.github.nianshen.lint.ConfigReader;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.rule.Rulebook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Tells what is in force for one file, and where each value comes from. */
final class ShowConfig {
  private final Path file;
  private final Overrides asked;
  private final List<Path> packs;
  private final Optional<Path> named;
  private final Today today;
  private final Texts texts;
  private final StringBuilder out = new StringBuilder();

  /**
   * For one file.
   *
   * @param call what the call says of all files
   */
  ShowConfig(Path file, RequestReader call, Today today, Texts texts) throws Stop {
    this.file = file;
    this.asked = call.overrides();
    this.packs = call.packs();
    this.named = call.config();
    this.today = today;
    this.texts = texts;
  }

  /** All of it, a line each. */
  String words() throws Stop {
    if (!Files.exists(file)) {
      throw Stop.usage(Text.PATH_MISSING, file.toString());
    }
    Rulebook book = RuleSource.book(packs, texts);
    var configs = new Configs(named, book, texts);
    configs.meet(file);
    if (!configs.errors().isEmpty()) {
      throw RuleSource.wrong(configs.errors(), texts);
    }
    Optional<Path> found = configs.place(file);
    Optional<ConfigReader.Loaded> loaded = found.map(configs.loaded()::get);
    Config config = loaded.map(ConfigReader.Loaded::config).orElse(Config.NONE);
    book = loaded.map(ConfigReader.Loaded::book).orElse(book);
    line(Text.SHOW_FILE, file.toString());
    line(
        Text.SHOW_CONFIG, found.map(ConfigReader::name).orElseGet(() -> texts.say(Text.SHOW_NONE)));
    reports(config);
    rules(config, book);
    suppressions(config);
    return out.toString();
  }

  private void reports(Config config) {
    Optional<String> year = asked.year().map(y -> y + option("--year"));
    line(
        Text.SHOW_YEAR,
        year.or(() -> config.year().map(g -> given(config, g, Year::toString))).orElse(unsaid()));
    Optional<String> era = asked.era().map(e -> e.years() + option("--era"));
    line(
        Text.SHOW_ERA,
        era.or(() -> config.era().map(g -> given(config, g, Era::years))).orElse(unsaid()));
    for (Path pack : packs) {
      line(Text.SHOW_PACK, pack + option("--rules"));
    }
    config.packs().forEach(g -> line(Text.SHOW_PACK, given(config, g, Path::toString)));
    config.roster().ifPresent(g -> line(Text.SHOW_ROSTER, given(config, g, Path::toString)));
    config.previous().forEach(g -> line(Text.SHOW_PREVIOUS, given(config, g, Path::toString)));
    new TreeMap<>(config.deadlines())
        .forEach(
            (kind, g) ->
                line(
                    Text.SHOW_DEADLINE,
                    kind.word(),
                    given(config, g, day -> day.toString().substring(2))));
    config.returning().ifPresent(g -> line(Text.SHOW_RETURN, given(config, g, this::said)));
    config
        .leavingOut(file)
        .ifPresent(at -> line(Text.SHOW_LEFT_OUT, texts.say(Text.SHOW_AT, at(config, at))));
  }

  private String said(Returning returning) {
    List<String> all = new ArrayList<>(new TreeSet<>(returning.rules()));
    returning.errors().ifPresent(n -> all.add(texts.say(Text.SHOW_ERRORS, Integer.toString(n))));
    return String.join(" / ", all);
  }

  private void rules(Config config, Rulebook book) {
    int count = book.rules().size();
    line(Text.SHOW_RULES, Integer.toString(count), Integer.toString(config.levels().size()));
    var levels = new TreeMap<>(config.levels());
    for (RuleInfo rule : book.rules().stream().map(r -> r.info()).toList()) {
      Given<Optional<Level>> asks = levels.get(rule.id());
      if (asks != null) {
        line(
            Text.SHOW_RULE,
            rule.id() + " " + rule.name(),
            given(config, asks, l -> l.map(Level::word).orElse("off")),
            rule.level().word());
      }
    }
  }

  private void suppressions(Config config) {
    for (Suppression one : config.suppressions()) {
      if (one.holdsFor(config.name(file))) {
        String ended = one.expired(today) ? texts.say(Text.SHOW_EXPIRED) : "";
        String until = one.until().map(d -> texts.say(Text.SHOW_UNTIL, d.toString())).orElse("");
        line(
            Text.SHOW_SUPPRESSION,
            one.rule() + one.place().map(p -> " " + p).orElse(""),
            one.reason(),
            at(config, one.line()) + (ended.isEmpty() ? until : ended));
      }
    }
  }

  private <T> String given(Config config, Given<T> value, Function<T, String> words) {
    return words.apply(value.value()) + texts.say(Text.SHOW_AT, at(config, value.line()));
  }

  private static String at(Config config, int line) {
    return ConfigReader.name(config.file()) + ":" + line;
  }

  private String option(String name) {
    return texts.say(Text.SHOW_AT, name);
  }

  private String unsaid() {
    return texts.say(Text.SHOW_DEFAULT);
  }

  private void line(Text text, String... words) {
    out.append(Shown.of(texts.say(text, words))).append('\n');
  }
}
