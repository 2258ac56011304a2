package io.github.nianshen.lsp;

import io.github.nianshen.config.Config;
import io.github.nianshen.finding.Words;
import io.github.nianshen.text.FileWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Writes suppressions into the configuration of a document, or into a new one beside it. The reason
 * is left blank where none is given: the configuration is at fault until a person writes it, and so
 * nothing is suppressed without one.
 *
 * @param session who asks
 */
record Suppressing(Session session) {
  private static final Words BY_HAND =
      new Words("配置里的 suppress 不是逐行的列表，请自己写入", "suppress is no list of lines; write it yourself");

  /** Where it was written. */
  record Written(String uri, Range reason) {}

  /** Writes one for a rule at a place of a document. */
  Written write(String address, String rule, String place, String reason) {
    Path file = Address.file(address).orElseThrow(() -> refused(address));
    Optional<Path> there = session.setup().place(file);
    Path config = there.orElseGet(() -> file.resolveSibling(Config.NAME));
    Lines lines = lines(config);
    SuppressList list =
        SuppressList.in(lines).orElseThrow(() -> refused(BY_HAND.in(session.lang())));
    Path folder = config.getParent();
    String name =
        folder != null && file.startsWith(folder)
            ? FileWords.of(folder.relativize(file))
            : FileWords.of(file);
    String entry = list.entry(rule, name, place, reason);
    var edit = new TextEdit(lines.range(list.place()), entry);
    apply(config, there.isEmpty(), edit);
    Lines after = lines.with(edit.getRange(), entry);
    int at = list.place().start() + entry.lastIndexOf("reason: \"") + "reason: \"".length();
    var range = new Range(after.position(at), after.position(at + reason.length()));
    if (session.ability().shows()) {
      var show = new ShowDocumentParams(Address.of(config));
      show.setSelection(range);
      show.setTakeFocus(true);
      session.client().map(c -> c.showDocument(show)).ifPresent(Sent::off);
    }
    return new Written(Address.of(config), range);
  }

  private static RuntimeException refused(String words) {
    return Session.refused(ResponseErrorCode.RequestFailed, words);
  }

  /** The configuration as it stands in the editor or on the disk. */
  private Lines lines(Path config) {
    Optional<Lines> open =
        session.open().drafts().stream()
            .filter(d -> d.name().equals(config))
            .map(Draft::lines)
            .findFirst();
    try {
      String text = open.isPresent() || !Files.exists(config) ? "" : Files.readString(config);
      return open.orElseGet(() -> new Lines(text, session.ability().encoding()));
    } catch (IOException e) {
      throw refused(String.valueOf(e.getMessage()));
    }
  }

  private void apply(Path config, boolean create, TextEdit edit) {
    String address = Address.of(config);
    WorkspaceEdit edits = new WorkspaceEdit(Map.of(address, List.of(edit)));
    if (session.ability().versions()) {
      List<Either<TextDocumentEdit, ResourceOperation>> steps = new ArrayList<>();
      if (create && session.ability().creates()) {
        steps.add(Either.forRight(new CreateFile(address)));
      }
      var document = new VersionedTextDocumentIdentifier(address, null);
      steps.add(Either.forLeft(new TextDocumentEdit(document, List.of(Either.forLeft(edit)))));
      edits = new WorkspaceEdit(steps);
    }
    var params = new ApplyWorkspaceEditParams(edits);
    session.client().ifPresent(c -> c.applyEdit(params).join());
  }
}
