package io.github.nianshen.cli;

import io.github.nianshen.corpus.Roster;
import io.github.nianshen.corpus.RosterFault;
import io.github.nianshen.corpus.RosterReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The roster that a call names. */
final class RosterSource {
  private RosterSource() {}

  /** The units; none where no roster is named. */
  static Roster load(Optional<Path> file, Texts texts) throws Stop {
    if (file.isEmpty()) {
      return Roster.NONE;
    }
    try {
      return RosterReader.read(Files.readAllBytes(file.get()));
    } catch (IOException e) {
      throw Stop.usage(Text.ROSTER_UNREADABLE, file.get().toString());
    } catch (RosterFault fault) {
      throw Stop.usage(
          Text.ROSTER_WRONG,
          file.get().toString(),
          Long.toString(fault.line()),
          fault.words().in(texts.lang()));
    }
  }
}
