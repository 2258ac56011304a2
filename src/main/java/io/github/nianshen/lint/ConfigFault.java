package io.github.nianshen.lint;

import io.github.nianshen.config.Given;
import io.github.nianshen.rule.RuleError;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;

/** Why a configuration cannot be used. */
public final class ConfigFault extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final Kind kind;
  private final transient Path path;
  private final int line;
  private final transient List<RuleError> errors;

  private ConfigFault(Kind kind, Path path, int line, List<RuleError> errors, String reason) {
    super(reason);
    this.kind = kind;
    this.path = path;
    this.line = line;
    this.errors = List.copyOf(errors);
  }

  /** What kinds of faults there are. */
  public enum Kind {
    /** What it says is not in order. */
    WRONG,
    /** It cannot be read. */
    UNREADABLE,
    /** A pack of rules that it names cannot be read. */
    PACK
  }

  static ConfigFault wrong(Path file, List<RuleError> errors) {
    return new ConfigFault(Kind.WRONG, file, 1, errors, "");
  }

  static ConfigFault unreadable(Path file, IOException why) {
    String reason = why.getClass().getSimpleName() + " " + why.getMessage();
    return new ConfigFault(Kind.UNREADABLE, file, 1, List.of(), reason);
  }

  static ConfigFault pack(Given<Path> pack) {
    return new ConfigFault(Kind.PACK, pack.value(), pack.line(), List.of(), "");
  }

  /** Which kind it is of. */
  public Kind kind() {
    return kind;
  }

  /** The configuration, or the pack that cannot be read. */
  public Path path() {
    return path;
  }

  /** The line of the configuration that names what cannot be read, from 1. */
  public int line() {
    return line;
  }

  /** Everything that is wrong in what it says. */
  public List<RuleError> errors() {
    return errors;
  }

  /** Why the system refused; empty where it did not. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
