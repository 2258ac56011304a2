package io.github.nianshen.cli;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** The options that the program knows. */
final class CallReader {
  private static final List<String> WITH_VALUE =
      List.of(
          "fail-on",
          "era",
          "year",
          "rules",
          "previous",
          "baseline",
          "resubmission",
          "config",
          "show-config",
          "roster",
          "index",
          "lang",
          "jobs",
          "stdin-filename",
          "files-from",
          "max-findings",
          "max-findings-per-rule",
          "sarif-profile",
          "group",
          "level");

  private CallReader() {}

  /** Parts options from names. */
  static CommandLine read(List<String> args) throws Stop {
    try {
      var parser = DefaultParser.builder().setAllowPartialMatching(false).get();
      return parser.parse(options(), args.toArray(String[]::new));
    } catch (UnrecognizedOptionException e) {
      throw Stop.usage(Text.OPTION_UNKNOWN, e.getOption());
    } catch (MissingArgumentException e) {
      throw Stop.usage(Text.OPTION_NEEDS_VALUE, "--" + e.getOption().getLongOpt());
    } catch (ParseException e) {
      throw Stop.usage(Text.OPTION_UNKNOWN, String.valueOf(e.getMessage()));
    }
  }

  private static Options options() {
    var options = new Options();
    options.addOption(Option.builder("f").longOpt("format").hasArg().get());
    options.addOption(Option.builder("o").longOpt("output").hasArg().get());
    for (String name : WITH_VALUE) {
      options.addOption(Option.builder().longOpt(name).hasArg().get());
    }
    for (String name : List.of("quiet", "no-color", "no-cache", "fix", "diff", "stdio")) {
      options.addOption(Option.builder().longOpt(name).get());
    }
    options.addOption(Option.builder("h").longOpt("help").get());
    options.addOption(Option.builder("V").longOpt("version").get());
    return options;
  }
}
