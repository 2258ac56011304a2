package io.github.nianshen.cli;

import io.github.nianshen.emit.Most;
import io.github.nianshen.emit.OutputFormat;
import io.github.nianshen.emit.SarifProfile;
import io.github.nianshen.finding.Level;
import io.github.nianshen.form.Era;
import io.github.nianshen.outline.Overrides;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.CommandLine;

/** Options in, a request out; a wrong value is named with what was expected. */
final class RequestReader {
  private static final int MOST_JOBS = 64;
  private static final String NEVER = "never";

  private final CommandLine line;
  private final Terminal terminal;
  private final Optional<Path> found;

  RequestReader(CommandLine line, Terminal terminal) {
    this(line, terminal, Optional.empty());
  }

  /**
   * Reads options.
   *
   * @param found the log of an earlier run, taken where the options name none
   */
  RequestReader(CommandLine line, Terminal terminal, Optional<Path> found) {
    this.line = line;
    this.terminal = terminal;
    this.found = found;
  }

  /** The request that the options make. */
  Request read() throws Stop {
    for (String option : List.of("group", "level", "stdio")) {
      if (line.hasOption(option)) {
        throw Stop.usage(Text.OPTION_UNKNOWN, "--" + option);
      }
    }
    return new Request(
        paths(),
        shown(),
        outputs(),
        failOn(),
        overrides(),
        packs(),
        paths("previous"),
        one("baseline"),
        resubmission(),
        config(),
        one("roster"),
        one("index"),
        jobs(),
        path(line.getOptionValue("stdin-filename", "stdin.txt")),
        new Most(most("max-findings"), most("max-findings-per-rule")),
        profile(),
        !line.hasOption("no-cache"),
        line.hasOption("quiet"),
        !line.hasOption("no-color"));
  }

  private List<Path> paths() throws Stop {
    List<Path> paths = new ArrayList<>();
    for (String name : line.getArgList()) {
      paths.add(path(name));
    }
    if (line.hasOption("files-from")) {
      for (String name : listed(line.getOptionValue("files-from"))) {
        paths.add(path(name));
      }
    } else if (paths.isEmpty()) {
      throw Stop.usage(Text.NO_PATHS);
    }
    return paths;
  }

  private List<String> listed(String list) throws Stop {
    try {
      byte[] bytes =
          list.equals("-") ? terminal.in().readAllBytes() : Files.readAllBytes(path(list));
      String text = new String(bytes, StandardCharsets.UTF_8);
      String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
      return bare.lines().filter(l -> !l.isBlank()).toList();
    } catch (IOException e) {
      throw Stop.usage(Text.LIST_UNREADABLE, list);
    }
  }

  /** What is taken instead of what reports say. */
  Overrides overrides() throws Stop {
    return new Overrides(era(), year());
  }

  /** The folders with more rules. */
  List<Path> packs() throws Stop {
    return paths("rules");
  }

  private List<Path> paths(String option) throws Stop {
    List<Path> paths = new ArrayList<>();
    String[] names = line.getOptionValues(option);
    for (String name : names == null ? new String[0] : names) {
      paths.add(path(name));
    }
    return paths;
  }

  /** The configuration that holds for all files. */
  Optional<Path> config() throws Stop {
    return one("config");
  }

  private Optional<Request.EarlierLog> resubmission() throws Stop {
    Optional<Path> named = one("resubmission");
    return named
        .map(log -> new Request.EarlierLog(log, true))
        .or(() -> found.map(log -> new Request.EarlierLog(log, false)));
  }

  private Optional<Path> one(String option) throws Stop {
    return paths(option).stream().findFirst();
  }

  /** A name as a path. */
  static Path path(String name) throws Stop {
    if (name.isEmpty()) {
      // Java takes it for the working folder; it is a variable that was never set.
      throw Stop.usage(Text.PATH_WRONG, name);
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw Stop.usage(Text.PATH_WRONG, name);
    }
  }

  private static OutputFormat format(String word, String option) throws Stop {
    return OutputFormat.named(word)
        .orElseThrow(() -> wrong(option, word, String.join(", ", OutputFormat.words())));
  }

  /** What goes to standard output. */
  private OutputFormat shown() throws Stop {
    OutputFormat format =
        format(line.getOptionValue("format", OutputFormat.TEXT.word()), "--format");
    if (format.folder()) {
      throw Stop.usage(Text.OUTPUT_FOLDER, format.word());
    }
    if (format.binary() && terminal.columns().isPresent()) {
      throw Stop.usage(Text.OUTPUT_UNSHOWN, format.word());
    }
    return format;
  }

  private List<Request.FileOutput> outputs() throws Stop {
    List<Request.FileOutput> outputs = new ArrayList<>();
    Set<Path> files = new HashSet<>();
    String[] wanted = line.getOptionValues("output");
    for (String one : wanted == null ? new String[0] : wanted) {
      int equals = one.indexOf('=');
      if (equals <= 0 || equals == one.length() - 1) {
        throw Stop.usage(Text.OUTPUT_FORM, one);
      }
      Path file = path(one.substring(equals + 1));
      outputs.add(new Request.FileOutput(format(one.substring(0, equals), "--output"), file));
      if (!files.add(file.toAbsolutePath().normalize())) {
        throw Stop.usage(Text.OUTPUT_TWICE, file.toString());
      }
    }
    return outputs;
  }

  private int most(String option) throws Stop {
    String word = line.getOptionValue(option);
    return word == null ? Integer.MAX_VALUE : number("--" + option, word, 0, 999_999);
  }

  private SarifProfile profile() throws Stop {
    String word = line.getOptionValue("sarif-profile", SarifProfile.GITHUB.word());
    String known = String.join(", ", SarifProfile.words());
    return SarifProfile.named(word).orElseThrow(() -> wrong("--sarif-profile", word, known));
  }

  private Optional<Level> failOn() throws Stop {
    String word = line.getOptionValue("fail-on", Level.ERROR.word());
    if (word.equals(NEVER)) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(Level.values())
            .filter(l -> l.word().equals(word))
            .findFirst()
            .orElseThrow(() -> wrong("--fail-on", word, "error, warning, note, never")));
  }

  private Optional<Era> era() throws Stop {
    String word = line.getOptionValue("era");
    if (word == null) {
      return Optional.empty();
    }
    Optional<Era> era = Arrays.stream(Era.values()).filter(e -> e.years().equals(word)).findFirst();
    List<String> known = Arrays.stream(Era.values()).map(Era::years).toList();
    return Optional.of(era.orElseThrow(() -> wrong("--era", word, String.join(", ", known))));
  }

  private Optional<Year> year() throws Stop {
    String word = line.getOptionValue("year");
    if (word == null) {
      return Optional.empty();
    }
    return Optional.of(Year.of(number("--year", word, Era.FIRST_YEAR, Era.LAST_YEAR)));
  }

  private int jobs() throws Stop {
    String word = line.getOptionValue("jobs");
    return word == null
        ? Math.min(MOST_JOBS, Runtime.getRuntime().availableProcessors())
        : number("--jobs", word, 1, MOST_JOBS);
  }

  private static int number(String option, String word, int least, int most) throws Stop {
    boolean digits =
        !word.isEmpty() && word.length() <= 6 && word.chars().allMatch(RequestReader::isDigit);
    int value = digits ? Integer.parseInt(word) : -1;
    if (value < least || value > most) {
      throw wrong(option, word, least + "–" + most);
    }
    return value;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static Stop wrong(String option, String value, String expected) {
    return Stop.usage(Text.OPTION_VALUE_WRONG, option, value, expected);
  }
}
