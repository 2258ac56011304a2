package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.finding.Lang;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
  /** {@code {0}}. */
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @EnumSource(Lang.class)
  void everyMessageHasWordsAndNoWordsAreLeftOver(Lang lang) {
    Set<String> keys = Arrays.stream(Text.values()).map(Text::key).collect(Collectors.toSet());
    assertEquals(new TreeSet<>(keys), new TreeSet<>(Texts.load(lang).stringPropertyNames()));
  }

  @Test
  void bothLanguagesHaveTheSamePlaces() {
    for (Text text : Text.values()) {
      assertEquals(places(Lang.ZH, text), places(Lang.EN, text), text.key());
    }
  }

  @Test
  void bothHelpPagesNameTheSameOptions() {
    assertEquals(options(Lang.ZH), options(Lang.EN));
  }

  private static Set<String> places(Lang lang, Text text) {
    return found(PLACE, Texts.load(lang).getProperty(text.key(), ""));
  }

  private static Set<String> options(Lang lang) {
    return found(Pattern.compile("(?<= )--[a-z-]+"), Texts.in(lang).help());
  }

  private static Set<String> found(Pattern pattern, String words) {
    return pattern.matcher(words).results().map(m -> m.group()).collect(Collectors.toSet());
  }
}
