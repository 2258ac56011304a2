package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.finding.Lang;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextsTest {
  /** {@code {0}}. */
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @Test
  void bothLanguagesHaveTheSamePlaces() {
    for (Text text : Text.values()) {
      assertEquals(places(Lang.ZH, text), places(Lang.EN, text), text.name());
    }
  }

  @Test
  void bothHelpPagesNameTheSameOptions() {
    assertEquals(options(Lang.ZH), options(Lang.EN));
  }

  private static Set<String> places(Lang lang, Text text) {
    return found(PLACE, text.words().in(lang));
  }

  private static Set<String> options(Lang lang) {
    return found(Pattern.compile("(?<= )--[a-z-]+"), Texts.in(lang).help());
  }

  private static Set<String> found(Pattern pattern, String words) {
    return pattern.matcher(words).results().map(m -> m.group()).collect(Collectors.toSet());
  }
}
