package io.github.nianshen.lsp;

import io.github.nianshen.emit.Twin;
import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Verdict;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;

/**
 * All that lies in the client's folders, each file by itself and as it is told of when it is open.
 *
 * @param session who asks
 */
record WorkspaceCheck(Session session) {
  private static final Words TOLD =
      new Words(
          "检查了 {0} 个文件：{1} 个需要更正，{2} 个不能检查。",
          "{0} files checked: {1} to be corrected, {2} could not be checked.");

  /** What is to be handed in anew or corrected stands first, what passed last. */
  private static final List<Verdict> URGENCY =
      List.of(Verdict.RETURNED, Verdict.TO_CORRECT, Verdict.UNCHECKED, Verdict.PASSED);

  private static final Comparator<Fared> BY_NEED =
      Comparator.<Fared>comparingInt(f -> URGENCY.indexOf(f.verdict()))
          .thenComparingInt(f -> -f.detail().errors())
          .thenComparingInt(f -> -f.detail().warnings())
          .thenComparingInt(f -> -f.detail().notes());

  /**
   * How the files fared.
   *
   * @param files how many there are
   * @param toCorrect how many are to be corrected or handed in anew
   * @param unchecked how many could not be checked
   * @param details each of them, those that need most first
   */
  record Outcome(int files, int toCorrect, int unchecked, List<Detail> details) {}

  /**
   * How a file fared.
   *
   * @param uri its address; of one in an archive, the archive's
   * @param name its name
   * @param checked whether it could be read
   * @param verdict passed, to-correct, returned or unchecked
   * @param errors how many findings of that level
   * @param shown the address that an editor shows it under; empty words for one in an archive
   * @param diagnostics what was found there
   */
  record Detail(
      String uri,
      String name,
      boolean checked,
      String verdict,
      int errors,
      int warnings,
      int notes,
      String shown,
      List<Diagnostic> diagnostics) {}

  private record Fared(Verdict verdict, Detail detail) {}

  /** Checks them, and tells of those that are not open. */
  Outcome check() {
    List<Path> folders =
        session.folders().stream().flatMap(f -> Address.file(f).stream()).distinct().toList();
    List<Fared> all = new ArrayList<>();
    for (Path folder : folders) {
      Rules rules = session.setup().of(folder.resolve("x"));
      try (Found found = Batch.find(List.of(folder), rules.governed().rules(), Limits.ORDINARY)) {
        found.files().forEach(f -> fared(f, folder).ifPresent(all::add));
      } catch (IOException leftBehind) {
        throw new UncheckedIOException(leftBehind);
      }
    }
    all.sort(BY_NEED);
    int wrong = (int) all.stream().filter(f -> f.verdict().fails()).count();
    int unread = (int) all.stream().filter(f -> f.verdict() == Verdict.UNCHECKED).count();
    var outcome = new Outcome(all.size(), wrong, unread, all.stream().map(Fared::detail).toList());
    session.documents().tellUnopened(outcome.details());
    List<String> counts =
        List.of(
            Integer.toString(outcome.files()), Integer.toString(wrong), Integer.toString(unread));
    String words = TOLD.in(session.lang(), counts);
    session.client().ifPresent(c -> c.showMessage(new MessageParams(MessageType.Info, words)));
    return outcome;
  }

  /** Empty for a file that the configuration leaves out, and for a text that is no report. */
  private Optional<Fared> fared(Input input, Path folder) {
    Reading reading = reading(input);
    if (reading.isLeftOut() || (reading.result().checked() && !reading.isAsked())) {
      return Optional.empty();
    }
    FileOutcome file = FileOutcome.of(reading.result());
    Verdict verdict = file.verdict(Level.ERROR);
    Path path = input.path();
    boolean packed = !path.equals(input.file());
    var told = new Diagnostics(reading, session.ability(), session.lang());
    var detail =
        new Detail(
            Address.of(input.file()),
            FileWords.of(path.startsWith(folder) ? folder.relativize(path) : path),
            file.checked(),
            verdict.word(),
            file.count(Level.ERROR),
            file.count(Level.WARNING),
            file.count(Level.NOTE),
            packed ? "" : reading.draft().address(),
            packed ? List.of() : told.all());
    return Optional.of(new Fared(verdict, detail));
  }

  /** A file as the editor has it open, or would: as it stands on the disk, or as its text twin. */
  private Reading reading(Input input) {
    Path path = input.path();
    Optional<Draft> open =
        session.open().drafts().stream().filter(d -> d.file().equals(path)).findFirst();
    if (open.isPresent()) {
      return open.get().reading(session.setup());
    }
    Rules rules = session.setup().of(input.file());
    FileResult read = rules.governed().linter().read(input);
    boolean text = Input.isText(path);
    String words = read.document().map(d -> text ? d.source().text() : Twin.of(d)).orElse("");
    String address = text ? Address.of(path) : Address.twin(path);
    var lines = new Lines(words, session.ability().encoding());
    var draft = new Draft(address, Address.name(address, ""), 0, lines, !text);
    return read.checked()
        ? Reading.of(draft, rules, !text)
        : new Reading(draft, rules, read, Optional.empty(), !text);
  }
}
