package io.github.nianshen.lsp;

import io.github.nianshen.emit.Twin;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.lint.Input;
import io.github.nianshen.lint.Linter;
import io.github.nianshen.text.Limits;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Office documents as text that an editor can show. */
final class Twins {
  private Twins() {}

  /** What is read of the file that an address stands for, as Markdown; else why it cannot be. */
  static String text(String address, Session session) {
    Path file =
        Address.file(address)
            .orElseThrow(() -> Session.refused(ResponseErrorCode.InvalidParams, address));
    Linter linter = session.setup().of(file).governed().linter();
    FileResult result = linter.read(Input.of(file, Limits.ORDINARY));
    return result
        .document()
        .map(Twin::of)
        .orElseGet(
            () ->
                result.findings().stream()
                    .map(f -> why(f, session, file))
                    .collect(Collectors.joining("\n")));
  }

  private static String why(Finding finding, Session session, Path file) {
    RuleInfo rule = session.setup().of(file).rule(finding.rule());
    return "<!-- " + rule.say(finding.message(), session.lang()) + " -->\n";
  }
}
