package io.github.nianshen.cli;

import io.github.nianshen.emit.RuleJson;
import io.github.nianshen.finding.Grade;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Years;
import io.github.nianshen.form.Era;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.cli.CommandLine;

/** Lists rules, all or some of them. */
final class RuleList {
  private final CommandLine line;
  private final List<RuleInfo> rules;

  RuleList(CommandLine line, List<RuleInfo> rules) {
    this.line = line;
    this.rules = rules;
  }

  /** The rules that the options choose, as text or JSON. */
  String shown(Lang lang) throws Stop {
    List<RuleInfo> chosen = chosen();
    String format = line.getOptionValue("format", "text");
    if (!format.equals("text") && !format.equals("json")) {
      throw wrong("--format", format, "text, json");
    }
    return format.equals("json")
        ? RuleJson.of(chosen)
        : chosen.stream().map(r -> row(r, lang)).collect(Collectors.joining());
  }

  private static String row(RuleInfo rule, Lang lang) {
    String level = rule.level().in(lang);
    return String.join("\t", rule.id(), rule.name(), level, rule.title().in(lang)) + "\n";
  }

  private List<RuleInfo> chosen() throws Stop {
    Optional<String> group = group();
    Optional<Level> level = level();
    Optional<Years> years = years();
    return rules.stream()
        .filter(r -> group.map(r.group()::equals).orElse(true))
        .filter(r -> level.map(l -> has(r, l)).orElse(true))
        .filter(r -> years.map(y -> holds(r, y)).orElse(true))
        .toList();
  }

  private static boolean has(RuleInfo rule, Level level) {
    return rule.grades().stream().map(Grade::level).anyMatch(level::equals);
  }

  private static boolean holds(RuleInfo rule, Years years) {
    return Years.parse(rule.eras()).map(years::meet).orElse(true);
  }

  private Optional<String> group() throws Stop {
    String word = line.getOptionValue("group");
    List<String> known = rules.stream().map(RuleInfo::group).distinct().sorted().toList();
    if (word != null && !known.contains(word)) {
      throw wrong("--group", word, String.join(", ", known));
    }
    return Optional.ofNullable(word);
  }

  private Optional<Level> level() throws Stop {
    String word = line.getOptionValue("level");
    Optional<Level> level =
        Arrays.stream(Level.values()).filter(l -> l.word().equals(word)).findFirst();
    if (word != null && level.isEmpty()) {
      throw wrong("--level", word, "error, warning, note");
    }
    return level;
  }

  private Optional<Years> years() throws Stop {
    String word = line.getOptionValue("era");
    if (word == null) {
      return Optional.empty();
    }
    if (Arrays.stream(Era.values()).noneMatch(e -> e.years().equals(word))) {
      String known = Arrays.stream(Era.values()).map(Era::years).collect(Collectors.joining(", "));
      throw wrong("--era", word, known);
    }
    return Years.parse(word);
  }

  private static Stop wrong(String option, String value, String expected) {
    return Stop.usage(Text.OPTION_VALUE_WRONG, option, Shown.of(value), expected);
  }
}
