package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CacheTest {
  private static final String PLACE = Path.of("place").toAbsolutePath().toString();
  private static final String HOME = Path.of("home").toAbsolutePath().toString();

  private static Optional<Path> in(String parent) {
    return Optional.of(Path.of(parent, "nianshen", "read"));
  }

  @Test
  void itLiesWhereTheSystemKeepsWhatCanBeMadeAgain() {
    assertEquals(in(PLACE), Cache.folder(Map.of("XDG_CACHE_HOME", PLACE), HOME));
    assertEquals(in(PLACE), Cache.folder(Map.of("LOCALAPPDATA", PLACE), HOME));
    assertEquals(in(HOME + "/.cache"), Cache.folder(Map.of(), HOME));
  }

  @Test
  void aPlaceThatIsNoneIsPassedOver() {
    Map<String, String> wrong = Map.of("XDG_CACHE_HOME", "relative", "LOCALAPPDATA", "\0");
    assertEquals(in(HOME + "/.cache"), Cache.folder(wrong, HOME));
    assertEquals(Optional.empty(), Cache.folder(wrong, "?"));
    assertEquals(Optional.empty(), Cache.folder(wrong, "/"));
    assertEquals(Optional.empty(), Cache.folder(wrong, ""));
  }
}
