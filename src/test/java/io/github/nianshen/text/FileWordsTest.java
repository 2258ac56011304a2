package io.github.nianshen.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests run in UTF-8; an address makes paths that no words make. */
@EnabledOnOs(OS.LINUX)
class FileWordsTest {
  @ParameterizedTest
  @CsvSource({
    "/a/%B9%AB%BF%AA.txt, /a/\\xB9\\xAB\\xBF\\xAA.txt",
    "/%FF/%E5%B9%B4%FFa%20b.txt, /\\xFF/年\\xFFa b.txt",
    "/x%E4%B8, /x\\xE4\\xB8",
    "/%E5%B9%B4%EF%BF%BD, /年\ufffd",
    "/%E5%B9%B4/a%5Cb.txt, /年/a\\b.txt",
  })
  void bytesThatAreNoWordsAreTold(String address, String words) {
    assertEquals(words, FileWords.of(Path.of(URI.create("file://" + address))));
  }

  @Test
  void aNamesBytesAreKept() {
    Path path = Path.of(URI.create("file:///a/%B9x%25%FF"));
    assertArrayEquals(
        new byte[] {(byte) 0xb9, 'x', '%', (byte) 0xff},
        FileWords.bytes(path.getName(1)),
        path::toString);
    assertArrayEquals("年 %".getBytes(UTF_8), FileWords.bytes(Path.of("年 %")));
  }
}
