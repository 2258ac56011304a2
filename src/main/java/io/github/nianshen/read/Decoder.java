package io.github.nianshen.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes into text: which encoding a file is in, and what it says. */
final class Decoder {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** {@code <meta charset="gb2312">}, {@code content="text/html; charset=gbk"}. */
  private static final Pattern META =
      Pattern.compile(
          "<meta[^>]{1,300}?charset\\s*=\\s*[\"']?\\s*([\\w-]+)", Pattern.CASE_INSENSITIVE);

  /** {@code <?xml version="1.0" encoding="gb2312"?>}. */
  private static final Pattern PROLOG =
      Pattern.compile("^\\s*<\\?xml[^>]{1,200}?encoding\\s*=\\s*[\"']([\\w-]+)");

  /** Where an html file declares itself, at the latest; browsers look at 1,024 bytes. */
  private static final int DECLARED_WITHIN = 4096;

  /** A text is taken for damaged, and not for one in another encoding, up to this share. */
  private static final double DAMAGE = 0.1;

  /** Control characters that a text may hold before it is taken for something else. */
  private static final double CONTROLS = 0.01;

  private Decoder() {}

  /**
   * What the bytes say, without byte order mark; malformed parts are U+FFFD. Empty where they are
   * no text. A declaration in the text itself is believed unless the bytes are Chinese in UTF-8:
   * Chinese in another encoding never looks like that.
   */
  static Optional<String> decode(byte[] bytes) {
    Optional<String> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.filter(Decoder::isText);
    }
    if (has(bytes, bytes.length, (byte) 0)) {
      return wide(bytes);
    }
    String utf8 = loosely(bytes, StandardCharsets.UTF_8);
    Optional<Charset> declared = declared(bytes);
    if (isSound(utf8) && (hasChinese(utf8) || declared.isEmpty())) {
      return Optional.of(utf8).filter(Decoder::isText);
    }
    String text =
        declared
            .map(charset -> loosely(bytes, charset))
            .filter(Decoder::isSound)
            .orElseGet(() -> guessed(bytes));
    return Optional.of(text).filter(Decoder::isText);
  }

  private static Optional<String> byMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(from(bytes, 3, StandardCharsets.UTF_8));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(from(bytes, 2, StandardCharsets.UTF_16LE));
    }
    return starts(bytes, 0xFE, 0xFF)
        ? Optional.of(from(bytes, 2, StandardCharsets.UTF_16BE))
        : Optional.empty();
  }

  /**
   * UTF-16 without a mark: its digits and line ends have a zero byte each, all on one side. Blanks
   * that are as wide as a Chinese sign (U+3000) have theirs on the other, and may be more.
   */
  private static Optional<String> wide(byte[] bytes) {
    int odd = 0;
    int even = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0 && (i & 1) == 1) {
        odd++;
      } else if (bytes[i] == 0) {
        even++;
      }
    }
    Charset likely = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    Charset other = odd > even ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return wide(bytes, likely).or(() -> wide(bytes, other));
  }

  private static Optional<String> wide(byte[] bytes, Charset charset) {
    return strictly(bytes, charset).filter(Decoder::isText).filter(Decoder::isPlausible);
  }

  /** Neither marked nor declared nor UTF-8. */
  private static String guessed(byte[] bytes) {
    return detected(bytes)
        .flatMap(charset -> strictly(bytes, charset))
        .orElseGet(() -> loosely(bytes, GB18030));
  }

  private static Optional<Charset> detected(byte[] bytes) {
    var detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Decoder::charset);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    if (!has(bytes, length, (byte) '<')) {
      return Optional.empty();
    }
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(head);
    Matcher prolog = PROLOG.matcher(head);
    Matcher found = prolog.find() ? prolog : meta;
    return found == prolog || meta.find() ? charset(found.group(1)) : Optional.empty();
  }

  /**
   * A charset by name, if it is none of zero bytes and Chinese can be written in it; GB2312 and GBK
   * are read as GB18030.
   */
  private static Optional<Charset> charset(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    if (upper.startsWith("GB") || upper.equals("X-GBK") || upper.equals("HZ-GB-2312")) {
      return Optional.of(GB18030);
    }
    if (!upper.matches("[A-Z0-9][A-Z0-9+.:_-]*")) {
      return Optional.empty();
    }
    if (upper.startsWith("UTF-16") || upper.startsWith("UTF-32") || !Charset.isSupported(upper)) {
      return Optional.empty();
    }
    return Optional.of(Charset.forName(upper)).filter(Decoder::writesChinese);
  }

  private static boolean writesChinese(Charset charset) {
    return charset.canEncode() && charset.newEncoder().canEncode('年');
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      CharBuffer text = decoder.decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException malformed) {
      return Optional.empty();
    }
  }

  private static String loosely(byte[] bytes, Charset charset) {
    return new String(bytes, charset);
  }

  private static String from(byte[] bytes, int start, Charset charset) {
    return new String(bytes, start, bytes.length - start, charset);
  }

  private static boolean isSound(String text) {
    int damaged = 0;
    int foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      foreign += c > '\u007f' ? 1 : 0;
      damaged += c == '\ufffd' ? 1 : 0;
    }
    return damaged <= foreign * DAMAGE;
  }

  private static boolean hasChinese(String text) {
    return text.chars().anyMatch(c -> c >= '\u4e00' && c <= '\u9fff');
  }

  /**
   * Chinese, its punctuation and ASCII; what other bytes look like as UTF-16 is Hangul and such.
   */
  private static boolean isPlausible(String text) {
    long likely =
        text.chars()
            .filter(
                c ->
                    c < '\u0100'
                        || (c >= '\u2010' && c <= '\u2030')
                        || (c >= '\u3000' && c <= '\u303f')
                        || (c >= '\u4e00' && c <= '\u9fff')
                        || c >= '\uff00')
            .count();
    return likely >= text.length() * (1 - DAMAGE);
  }

  /** Whether signs are those of a text, and not of some other file that was taken for one. */
  static boolean isText(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        controls += "\t\n\r\f\u000b\u001a".indexOf(c) < 0 ? 1 : 0;
      }
    }
    return text.indexOf('\0') < 0 && controls <= text.length() * CONTROLS;
  }

  private static boolean has(byte[] bytes, int length, byte wanted) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == wanted) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    byte[] wanted = new byte[mark.length];
    for (int i = 0; i < mark.length; i++) {
      wanted[i] = (byte) mark[i];
    }
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, wanted, 0, mark.length);
  }
}
