package io.github.nianshen.lsp;

import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Words;
import io.github.nianshen.lint.Batch;
import io.github.nianshen.lint.Found;
import io.github.nianshen.lint.Input;
import io.github.nianshen.text.FileWords;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;

/**
 * All that lies in the client's folders, each file by itself.
 *
 * @param session who asks
 */
record WorkspaceCheck(Session session) {
  private static final Words TOLD =
      new Words(
          "检查了 {0} 个文件：{1} 个需要更正，{2} 个不能检查。",
          "{0} files checked: {1} to be corrected, {2} could not be checked.");

  /**
   * How the files fared.
   *
   * @param files how many there are
   * @param toCorrect how many have errors
   * @param unchecked how many could not be checked
   * @param details each of them
   */
  record Outcome(int files, int toCorrect, int unchecked, List<Detail> details) {}

  /**
   * How a file fared.
   *
   * @param uri its address; of one in an archive, the archive's
   * @param name its name
   * @param checked whether it could be read
   * @param errors how many findings of that level
   */
  record Detail(String uri, String name, boolean checked, int errors, int warnings, int notes) {}

  /** Checks them. */
  Outcome check() {
    List<Path> folders =
        session.folders().stream().flatMap(f -> Address.file(f).stream()).distinct().toList();
    List<Detail> details = new ArrayList<>();
    for (Path folder : folders) {
      Rules rules = session.setup().of(folder.resolve("x"));
      try (Found found = Batch.find(List.of(folder), rules.governed().rules(), Limits.ORDINARY)) {
        found.files().forEach(f -> detail(f, folder).ifPresent(details::add));
      } catch (IOException leftBehind) {
        throw new UncheckedIOException(leftBehind);
      }
    }
    int wrong = (int) details.stream().filter(d -> d.checked() && d.errors() > 0).count();
    int unread = (int) details.stream().filter(d -> !d.checked()).count();
    var outcome = new Outcome(details.size(), wrong, unread, details);
    List<String> counts =
        List.of(
            Integer.toString(outcome.files()), Integer.toString(wrong), Integer.toString(unread));
    String words = TOLD.in(session.lang(), counts);
    session.client().ifPresent(c -> c.showMessage(new MessageParams(MessageType.Info, words)));
    return outcome;
  }

  private Optional<Detail> detail(Input input, Path folder) {
    var governed = session.setup().of(input.file()).governed();
    if (governed.config().leavingOut(input.path()).isPresent()) {
      return Optional.empty();
    }
    FileOutcome file = FileOutcome.of(governed.linter().lint(input));
    Path path = input.path();
    return Optional.of(
        new Detail(
            Address.of(input.file()),
            FileWords.of(path.startsWith(folder) ? folder.relativize(path) : path),
            file.checked(),
            file.count(Level.ERROR),
            file.count(Level.WARNING),
            file.count(Level.NOTE)));
  }
}
