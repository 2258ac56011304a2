package io.github.nianshen.lint;

import io.github.nianshen.config.Config;
import io.github.nianshen.config.ConfigFile;
import io.github.nianshen.config.Given;
import io.github.nianshen.config.KnownRules;
import io.github.nianshen.config.NearRules;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.outline.OrganKind;
import io.github.nianshen.rule.PackFile;
import io.github.nianshen.rule.RuleError;
import io.github.nianshen.rule.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads configurations and the rules that they bring. */
public final class ConfigReader {
  /** More than any configuration needs. */
  private static final int BYTES = 1024 * 1024;

  private static final String DEADLINES = "dates/deadlines.tsv";

  private static final Path HERE = Path.of("").toAbsolutePath();

  private ConfigReader() {}

  /**
   * A configuration with its rules.
   *
   * @param config the configuration
   * @param book the rules of the run and its own
   * @param errors what is wrong in its rule files
   */
  public record Loaded(Config config, Rulebook book, List<RuleError> errors) {
    /** Keeps a copy of the errors. */
    public Loaded {
      errors = List.copyOf(errors);
    }
  }

  /**
   * Reads a configuration.
   *
   * @param rules those of the run, which its own are added to
   * @throws ConfigFault where it is not in order, with every fault
   */
  public static Loaded read(Path file, Rulebook rules) throws ConfigFault {
    return read(file, text(file), rules);
  }

  /**
   * Reads a configuration whose text need not stand in its file.
   *
   * @throws ConfigFault where it is not in order, with every fault
   */
  public static Loaded read(Path file, String text, Rulebook rules) throws ConfigFault {
    var source = new ConfigFile(file, name(file), text);
    List<Given<Path>> packs = source.packs();
    List<RuleError> errors = new ArrayList<>();
    Rulebook book = rules;
    for (Given<Path> pack : packs) {
      try {
        Rulebook.Loaded more = Packs.add(book, pack.value());
        book = more.rulebook();
        errors.addAll(more.errors());
      } catch (IOException e) {
        throw ConfigFault.pack(pack);
      }
    }
    List<RuleInfo> infos = book.rules().stream().map(r -> r.info()).toList();
    Config config = source.config(packs, new KnownRules(infos, new NearRules(infos)::to));
    if (!source.errors().isEmpty()) {
      throw ConfigFault.wrong(file, source.errors());
    }
    return new Loaded(config, withDeadlines(book, config), errors);
  }

  /** A book whose list of deadlines begins with those of a configuration: the first one holds. */
  private static Rulebook withDeadlines(Rulebook book, Config config) {
    if (config.deadlines().isEmpty()) {
      return book;
    }
    String own =
        config.deadlines().entrySet().stream()
            .map(e -> deadline(e.getKey(), e.getValue(), config))
            .collect(Collectors.joining());
    String all = own + book.files().getOrDefault(DEADLINES, "");
    return book.with(List.of(new PackFile(DEADLINES, all)), List.of()).rulebook();
  }

  private static String deadline(OrganKind kind, Given<MonthDay> day, Config config) {
    String place = name(config.file()) + ":" + day.line();
    String written = day.value().toString().substring(2);
    return String.join("\t", kind.word(), "all", written, "参照", place) + "\n";
  }

  /** What a configuration is called: from the working folder where it stands below it. */
  public static String name(Path file) {
    return Config.shown(file, HERE);
  }

  private static String text(Path file) throws ConfigFault {
    try (InputStream in = Files.newInputStream(file)) {
      String text = new String(in.readNBytes(BYTES), StandardCharsets.UTF_8);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (IOException e) {
      throw ConfigFault.unreadable(file, e);
    }
  }
}
