package io.github.nianshen.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of a file as far as others need them to know the file again.
 *
 * @param length bytes
 * @param sha256 their SHA-256 in lower-case hexadecimal digits
 */
public record Content(long length, String sha256) {

  /** What there is to know of some bytes. */
  public static Content of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Content(bytes.length, HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
