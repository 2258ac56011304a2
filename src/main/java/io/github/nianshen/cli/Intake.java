package io.github.nianshen.cli;

import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.lint.Batch;
import io.github.nianshen.lint.Found;
import io.github.nianshen.lint.Input;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What a call names: files, folders, archives and standard input. */
final class Intake {
  private static final Path HERE = Path.of("").toAbsolutePath();

  private Intake() {}

  /** The files of the names given, without standard input; a name of nothing ends the run. */
  static Found found(List<Path> paths, List<RuleInfo> rules) throws Stop {
    List<Path> named = paths.stream().filter(p -> !p.equals(Request.STDIN)).toList();
    Found found = Batch.find(named, rules, Limits.ORDINARY);
    if (!found.missing().isEmpty()) {
      boolean told = Files.isDirectory(HERE);
      throw Stop.usage(
          told ? Text.PATH_MISSING : Text.WORKING_FOLDER_UNNAMED, joined(found.missing()));
    }
    return found;
  }

  /** All that is to be read, standard input under its name, sorted. */
  static List<Input> inputs(Request request, Found found, Terminal terminal) throws Stop {
    List<Input> inputs = new ArrayList<>(found.files());
    if (request.paths().contains(Request.STDIN)) {
      byte[] bytes = standardInput(terminal);
      inputs.add(new Input(request.stdinName(), Request.STDIN, () -> bytes));
    }
    inputs.sort(Comparator.comparing(i -> i.path().toString().replace('\\', '/')));
    return inputs;
  }

  /** All of standard input, as far as the limit of a file goes. */
  static byte[] standardInput(Terminal terminal) throws Stop {
    try {
      int most = (int) Math.min(Integer.MAX_VALUE - 8, Limits.ORDINARY.bytes() + 1);
      return terminal.in().readNBytes(most);
    } catch (IOException e) {
      throw new Stop(Exit.UNCHECKED, Text.INPUT_UNREADABLE, Stop.reason(e));
    }
  }

  /** Names in a row. */
  static String joined(List<Path> paths) {
    return paths.stream().map(p -> Shown.of(p.toString())).collect(Collectors.joining(", "));
  }
}
