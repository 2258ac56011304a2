package io.github.nianshen.cli;

import io.github.nianshen.config.Today;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A check for a person at a desk, who types nothing: asks for a folder where none is named, writes
 * a page, a workbook, letters and annotated copies into a new folder beside it, and opens what is
 * to be read. A log stays there too, which the next check holds the reports against.
 */
final class DeskCommand {
  /** What a desk decides itself. */
  private static final List<String> DECIDED =
      List.of("format", "output", "fix", "diff", "files-from");

  private final Terminal terminal;
  private final Texts texts;
  private final Today today;
  private final Desk desk;
  private final Map<String, String> environment;

  DeskCommand(
      Terminal terminal, Texts texts, Today today, Desk desk, Map<String, String> environment) {
    this.terminal = terminal;
    this.texts = texts;
    this.today = today;
    this.desk = desk;
    this.environment = Map.copyOf(environment);
  }

  /** A check at the desk of this machine. */
  static DeskCommand own(Terminal terminal, Texts texts, Today today) {
    var desk = new ScreenDesk(System.getProperty("os.name", ""));
    return new DeskCommand(terminal, texts, today, desk, System.getenv());
  }

  /** Runs it with the words behind {@code desk}. */
  Exit run(List<String> words) throws Stop {
    List<String> call = new ArrayList<>(DroppedFiles.in(environment).orElse(words));
    var line = CallReader.read(call);
    for (String option : DECIDED) {
      if (line.hasOption(option)) {
        throw Stop.usage(Text.OPTIONS_EXCLUDE, "desk", "--" + option);
      }
    }
    if (line.getArgList().isEmpty()) {
      Optional<Path> folder = asked();
      if (folder.isEmpty()) {
        terminal.tell(texts.say(Text.DESK_NONE));
        return Exit.CLEAN;
      }
      call.add(folder.get().toString());
    }
    return check(call);
  }

  private Exit check(List<String> call) throws Stop {
    Path first = RequestReader.path(CallReader.read(call).getArgList().get(0));
    ResultPlace place =
        ResultPlace.make(
            first,
            Path.of(System.getProperty("user.home", "")),
            Path.of(System.getProperty("java.io.tmpdir", "")),
            today.moment());
    Path page = place.folder().resolve(texts.say(Text.DESK_PAGE));
    Path book = place.folder().resolve(texts.say(Text.DESK_BOOK));
    String log = texts.say(Text.DESK_LOG);
    Path letters = place.folder().resolve(texts.say(Text.DESK_LETTERS));
    Path copies = place.folder().resolve(texts.say(Text.DESK_COPIES));
    List<String> whole = new ArrayList<>();
    whole.addAll(List.of("-o", "html=" + page, "-o", "xlsx=" + book));
    whole.addAll(List.of("-o", "letters=" + letters, "-o", "annotated=" + copies));
    whole.addAll(List.of("-o", "sarif=" + place.folder().resolve(log), "--sarif-profile", "full"));
    whole.addAll(call);
    var reader = new RequestReader(CallReader.read(whole), terminal, place.before(log));
    Request request = reader.read();
    terminal.tell(texts.say(Text.DESK_STARTS));
    try {
      Exit exit = Unfinished.check(request, terminal.atDesk(), texts, today);
      show(place, List.of(page, book));
      return exit;
    } finally {
      removeEmpty(letters);
      removeEmpty(copies);
      removeEmpty(place.folder());
    }
  }

  /** Says where the results are, and opens them for whoever can see them. */
  private void show(ResultPlace place, List<Path> files) {
    Text where = place.beside() ? Text.DESK_RESULTS : Text.DESK_ELSEWHERE;
    terminal.tell(texts.say(where, Shown.of(place.folder().toString())));
    if (!desk.isThere()) {
      return;
    }
    for (Path file : files) {
      if (!desk.open(file)) {
        terminal.tell(texts.say(Text.DESK_UNOPENED, Shown.of(file.toString())));
      }
    }
  }

  private Optional<Path> asked() throws Stop {
    try {
      return desk.choose(texts);
    } catch (Desk.NoWindow none) {
      if (terminal.columns().isEmpty()) {
        throw Stop.usage(Text.NO_PATHS);
      }
      terminal.put(texts.say(Text.DESK_TYPE));
      String typed = typed();
      return typed.isEmpty() ? Optional.empty() : Optional.of(RequestReader.path(typed));
    }
  }

  /** A line that was typed or dropped on the console, which sets names with blanks in quotes. */
  private String typed() {
    try {
      var bytes = new ByteArrayOutputStream();
      for (int b = terminal.in().read(); b >= 0 && b != '\n'; b = terminal.in().read()) {
        bytes.write(b);
      }
      String line = bytes.toString(terminal.charset()).strip();
      boolean quoted =
          line.length() > 1
              && "\"'".indexOf(line.charAt(0)) >= 0
              && line.charAt(line.length() - 1) == line.charAt(0);
      return quoted ? line.substring(1, line.length() - 1) : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void removeEmpty(Path folder) {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException used) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
