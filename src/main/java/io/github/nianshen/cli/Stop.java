package io.github.nianshen.cli;

import io.github.nianshen.text.Refusal;
import java.io.IOException;
import java.io.Serial;
import java.util.List;

/** The end of a run that cannot go on, with what is to be said and the exit that it gives. */
final class Stop extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private static final String HELD_OR_FORBIDDEN =
      "没有权限，或者被其他程序（如 WPS）打开 (permission denied, or open in another program)";

  private final Exit exit;
  private final Text text;
  private final transient List<String> arguments;

  Stop(Exit exit, Text text, String... arguments) {
    super(text.name());
    this.exit = exit;
    this.text = text;
    this.arguments = List.of(arguments);
  }

  /** The end of a call that is wrong. */
  static Stop usage(Text text, String... arguments) {
    return new Stop(Exit.USAGE, text, arguments);
  }

  /** Why the system refused; Windows also calls that forbidden which another program holds open. */
  static String reason(IOException why) {
    return switch (Refusal.of(why)) {
      case BUSY -> Refusal.BUSY.words();
      case DENIED -> HELD_OR_FORBIDDEN;
      default -> Shown.of(why.getClass().getSimpleName() + " " + why.getMessage());
    };
  }

  Exit exit() {
    return exit;
  }

  String in(Texts texts) {
    // Faults of rule files and names of rules are lines that have been made safe already.
    boolean lines =
        text == Text.PACK_WRONG || text == Text.CONFIG_WRONG || text == Text.RULE_UNKNOWN_NEAR;
    return texts.say(
        text, arguments.stream().map(a -> lines ? a : Shown.of(a)).toArray(String[]::new));
  }
}
