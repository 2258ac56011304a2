package io.github.nianshen.text;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names of files as words and bytes. A name is a row of bytes on most systems, and where these do
 * not fit the system's encoding (any Chinese name where none is set, a name written in another
 * encoding) the {@link Path} keeps them and still opens the file, but says U+FFFD for them: two
 * files would be called the same.
 */
public final class FileWords {
  private static final char LOST = '\ufffd';

  private FileWords() {}

  /** A path with {@code /} between its steps; a byte that is no UTF-8 as {@code \xB9}. */
  public static String of(Path path) {
    List<String> steps = new ArrayList<>();
    path.forEach(step -> steps.add(step(step)));
    Path root = path.getRoot();
    return (root == null ? "" : root.toString().replace('\\', '/')) + String.join("/", steps);
  }

  /** What stands behind the last dot of a file's name, in small letters; empty without one. */
  public static String extension(Path path) {
    Path name = path.getFileName();
    String words = name == null ? "" : name.toString();
    int dot = words.lastIndexOf('.');
    return dot < 0 ? "" : words.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The path that words name, even where the system's encoding lacks their signs. */
  public static Path path(String words) {
    try {
      return Path.of(words);
    } catch (InvalidPathException e) {
      // An address gives the bytes themselves.
      boolean whole = words.startsWith("/");
      Path path = addressed(whole ? words : "/" + words);
      return whole ? path : path.getRoot().relativize(path);
    }
  }

  private static Path addressed(String words) {
    try {
      return Path.of(URI.create(new URI("file", "", words, null).toASCIIString()));
    } catch (URISyntaxException e) {
      throw new InvalidPathException(words, e.getReason());
    }
  }

  /** The bytes of the name of a file or folder, in UTF-8 where the system has no say in it. */
  public static byte[] bytes(Path step) {
    String words = step.toString();
    return words.indexOf(LOST) < 0 ? words.getBytes(StandardCharsets.UTF_8) : kept(step);
  }

  private static String step(Path step) {
    String words = step.toString();
    return words.indexOf(LOST) < 0 ? words : decoded(kept(step));
  }

  /** The bytes as the path keeps them: its address is the one place where it tells them. */
  private static byte[] kept(Path step) {
    String address = step.toUri().getRawPath();
    String whole = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    String last = whole.substring(whole.lastIndexOf('/') + 1);
    var bytes = new ByteArrayOutputStream(last.length());
    for (int i = 0; i < last.length(); i++) {
      if (last.charAt(i) == '%') {
        bytes.write(Integer.parseInt(last.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(last.charAt(i));
      }
    }
    return bytes.toByteArray();
  }

  private static String decoded(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length * 4);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isMalformed()) {
      for (int i = 0; i < result.length(); i++) {
        out.put(String.format("\\x%02X", in.get()));
      }
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }
}
