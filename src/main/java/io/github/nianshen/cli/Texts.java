package io.github.nianshen.cli;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The messages of the command line in one language. */
final class Texts {
  private final Lang lang;
  private final Properties words;

  private Texts(Lang lang, Properties words) {
    this.lang = lang;
    this.words = words;
  }

  /** The messages in a language, from their file. */
  static Texts in(Lang lang) {
    return new Texts(lang, load(lang));
  }

  /** A message without arguments, in both languages. */
  static Words inBoth(Text text) {
    return new Words(in(Lang.ZH).say(text), in(Lang.EN).say(text));
  }

  /** The language. */
  Lang lang() {
    return lang;
  }

  /** A message with arguments in its places. */
  String say(Text text, String... arguments) {
    return new Words(pattern(text), pattern(text)).in(lang, List.of(arguments));
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

  private String pattern(Text text) {
    String pattern = words.getProperty(text.key());
    if (pattern == null) {
      throw new IllegalStateException("no words for " + text);
    }
    return pattern;
  }

  /** All words of a language's file, by key. */
  static Properties load(Lang lang) {
    var words = new Properties();
    try (InputStream in = open("texts." + code(lang) + ".properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
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
