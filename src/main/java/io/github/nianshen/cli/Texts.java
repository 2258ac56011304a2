package io.github.nianshen.cli;

import io.github.nianshen.finding.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The messages of the command line in one language.
 *
 * @param lang the language
 */
record Texts(Lang lang) {

  /** The messages in a language. */
  static Texts in(Lang lang) {
    return new Texts(lang);
  }

  /** A message with arguments in its places. */
  String say(Text text, String... arguments) {
    return text.words().in(lang, List.of(arguments));
  }

  /** What {@code --help} prints. */
  String help() {
    return whole("help." + code(lang) + ".txt");
  }

  /** What {@code rule new} writes; {@code ID} and {@code NAME} stand for the rule's own. */
  String draft() {
    return whole("draft." + code(lang) + ".yaml");
  }

  private static String whole(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String code(Lang lang) {
    return lang.name().toLowerCase(Locale.ROOT);
  }

  private static InputStream open(String name) {
    InputStream in = Texts.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("no resource " + name);
    }
    return in;
  }
}
