package io.github.nianshen.read.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of files in archives. Programs on Windows write them in the system's encoding (GB18030 in
 * China), others in UTF-8, and most do not say which.
 */
final class EntryName {
  private EntryName() {}

  /**
   * The name that a reader sees.
   *
   * @param read the name with each byte as a sign, or decoded where the archive told how
   * @return its steps parted by {@code /}; those that lead elsewhere are left out
   */
  static String of(String read) {
    List<String> steps = new ArrayList<>();
    for (String step : decoded(read).replace('\\', '/').split("/", -1)) {
      String plain = step.replaceAll("[\\p{Cntrl}]", "");
      if (!plain.isBlank() && !plain.equals(".") && !plain.equals("..")) {
        steps.add(plain);
      }
    }
    return String.join("/", steps);
  }

  private static String decoded(String read) {
    boolean bytes = read.chars().allMatch(c -> c <= 0xff) && read.chars().anyMatch(c -> c > 0x7f);
    if (!bytes) {
      return read;
    }
    byte[] raw = read.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException otherwise) {
      return new String(raw, Charset.forName("GB18030"));
    }
  }
}
