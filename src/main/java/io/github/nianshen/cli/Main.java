package io.github.nianshen.cli;

import io.github.nianshen.config.Today;
import io.github.nianshen.finding.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.cli.CommandLine;

/** The command line: what was asked for, in; an exit code, out. */
public final class Main {
  private Main() {}

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args, Terminal.own(), today()));
  }

  /**
   * Runs the program on given streams, in UTF-8 and without colours.
   *
   * @return the exit code
   */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    return run(args, Terminal.plain(in, out, err), today());
  }

  private static Today today() {
    return Today.by(() -> LocalDateTime.now(ZoneId.systemDefault()));
  }

  /** Runs the program on a day. */
  static int run(String[] args, Terminal terminal, Today today) {
    List<String> words = Arrays.asList(args);
    Texts texts = Texts.in(language(words));
    try {
      return command(words, terminal, texts, today).code();
    } catch (Stop stop) {
      terminal.tell(texts.say(Text.ERROR, stop.in(texts)));
      return stop.exit().code();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      StackTraceElement[] trace = bug.getStackTrace();
      String where = trace.length == 0 ? "" : " (" + trace[0] + ")";
      terminal.tell(texts.say(Text.PROGRAM_FAILED, Shown.of(bug + where)));
      return Exit.FAULT.code();
    }
  }

  private static Exit command(List<String> args, Terminal terminal, Texts texts, Today today)
      throws Stop {
    List<String> words = CallReader.read(args).getArgList();
    String first = words.isEmpty() ? "" : words.get(0);
    var rest = new ArrayList<String>(args);
    if (List.of("check", "rule", "explain", "text", "lsp", "desk").contains(first)) {
      rest.remove(first);
    }
    CommandLine line = CallReader.read(rest);
    refuseForeign(line.getOptionValue("lang", "zh"));
    if (line.hasOption("help")) {
      return print(texts.help(), terminal);
    }
    if (line.hasOption("version")) {
      return print("nianshen " + Version.own() + "\n", terminal);
    }
    if (line.hasOption("show-config")) {
      return print(shown(line, terminal, texts, today), terminal);
    }
    return switch (first) {
      case "rule" -> new RuleCommands(line, terminal, texts).rule();
      case "text" -> new TextCommand(terminal, texts).run(line.getArgList());
      case "lsp" -> LspCommand.run(line, terminal, texts);
      case "desk" -> DeskCommand.own(terminal, texts, today).run(rest);
      case "explain" -> new RuleCommands(line, terminal, texts).explain();
      default ->
          MendCommand.isAsked(line)
              ? new MendCommand(line, terminal, texts, today).run()
              : Unfinished.check(new RequestReader(line, terminal).read(), terminal, texts, today);
    };
  }

  private static String shown(CommandLine line, Terminal terminal, Texts texts, Today today)
      throws Stop {
    var reader = new RequestReader(line, terminal);
    Path file = RequestReader.path(line.getOptionValue("show-config"));
    return new ShowConfig(file, reader, today, texts).words();
  }

  private static Exit print(String words, Terminal terminal) {
    try {
      terminal.out().write(words.getBytes(terminal.charset()));
      terminal.out().flush();
      return Exit.CLEAN;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseForeign(String lang) throws Stop {
    if (!lang.equals("zh") && !lang.equals("en")) {
      throw Stop.usage(Text.OPTION_VALUE_WRONG, "--lang", lang, "zh, en");
    }
  }

  /** The language asked for, as far as it can be told before anything is known to be in order. */
  private static Lang language(List<String> args) {
    int at = args.indexOf("--lang");
    boolean parted = at >= 0 && at + 1 < args.size() && args.get(at + 1).equals("en");
    return parted || args.contains("--lang=en") ? Lang.EN : Lang.ZH;
  }
}
