package io.github.nianshen.cli;

import io.github.nianshen.lsp.Server;
import org.apache.commons.cli.CommandLine;

/** Serves an editor on standard input and output. */
final class LspCommand {
  private LspCommand() {}

  /** Serves until the client says farewell; a client that just goes away is a fault of the call. */
  static Exit run(CommandLine line, Terminal terminal, Texts texts) throws Stop {
    if (!line.getArgList().isEmpty()) {
      throw Stop.usage(Text.LSP_WORDS, Shown.of(String.join(" ", line.getArgList())));
    }
    int code = Server.run(terminal.in(), terminal.out(), texts.lang(), Version.own());
    return code == 0 ? Exit.CLEAN : Exit.FINDINGS;
  }
}
