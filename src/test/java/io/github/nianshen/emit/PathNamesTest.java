package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathNamesTest {
  @ParameterizedTest
  @CsvSource({
    "甲县/报告.txt, %E7%94%B2%E5%8E%BF/%E6%8A%A5%E5%91%8A.txt",
    "a b#1%.txt, a%20b%231%25.txt",
    "Ａ:1.txt, %EF%BC%A1%3A1.txt",
    "/tmp/甲.txt, file:///tmp/%E7%94%B2.txt",
  })
  void everySignOutsideAsciiIsEncoded(String path, String uri) {
    assertEquals(uri, PathNames.uri(Path.of(path)));
  }

  @Test
  void aNameThatIsNoWordsKeepsItsBytes() {
    Path path = Path.of(URI.create("file:///tmp/%B9%AB.txt"));
    assertEquals("%B9%AB.txt", PathNames.uri(path.getFileName()));
    assertEquals("file:///tmp/%B9%AB.txt", PathNames.uri(path));
  }

  @Test
  void anAbsolutePathBelowTheRootIsToldFromTheRoot() {
    Path path = Sample.ROOT.resolve("reports/甲.txt");
    assertEquals(Path.of("reports/甲.txt"), PathNames.fromRoot(path, Sample.ROOT));
    assertEquals("reports/甲.txt", PathNames.words(path, Sample.ROOT));
  }
}
