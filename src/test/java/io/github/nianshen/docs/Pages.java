package io.github.nianshen.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages of documentation that are made of the code and its data. */
final class Pages {
  static final Path RULES = Path.of("docs", "rules");
  private static final boolean REWRITE = Boolean.getBoolean("nianshen.rewrite");

  private Pages() {}

  /** Holds a page against what it should be, or writes it anew where that is asked for. */
  static void compare(Path page, String wanted) {
    try {
      if (REWRITE) {
        Files.writeString(page, wanted, UTF_8);
      }
      String there = Files.exists(page) ? Files.readString(page, UTF_8) : "";
      assertEquals(
          wanted,
          there,
          page + " is stale; write it anew: mvn test -Dtest='*PagesTest' -Dnianshen.rewrite=true");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
