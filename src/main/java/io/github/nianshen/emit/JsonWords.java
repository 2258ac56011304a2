package io.github.nianshen.emit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Strings of JSON that are UTF-8 whatever a report holds, and in which a terminal finds nothing to
 * obey: signs that steer it are escaped, not lost.
 */
final class JsonWords extends CharacterEscapes {
  @Serial private static final long serialVersionUID = 1;

  private static final char REPLACEMENT = '\ufffd';

  private JsonWords() {}

  /** Makes writers that leave the stream open at their end. */
  static JsonFactory factory() {
    return new JsonFactoryBuilder()
        .characterEscapes(new JsonWords())
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .build();
  }

  /** The words with U+FFFD for every half of a pair of surrogates, which UTF-8 cannot hold. */
  static String whole(String words) {
    StringBuilder out = null;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      int point = words.codePointAt(i);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        out = out == null ? new StringBuilder(words) : out;
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out == null ? words : out.toString();
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[0x7f] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return Display.isObeyed(c) ? new SerializedString(String.format("\\u%04x", c)) : null;
  }
}
