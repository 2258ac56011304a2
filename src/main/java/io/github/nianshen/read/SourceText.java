package io.github.nianshen.read;

import io.github.nianshen.read.piece.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Decoded words of a parser, laid beside the raw source they were decoded from. */
final class SourceText {
  /** A named, decimal or hexadecimal character reference, such as that of the no-break space. */
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?");

  private final String source;
  private final Map<String, String> meanings = new HashMap<>();

  /** Lays words beside a source. */
  SourceText(String source) {
    this.source = source;
  }

  /**
   * Adds decoded words with the place of each unit. Entities and escapes ({@code \*} of Markdown)
   * stand where they begin; where raw and decoded text can not be laid beside each other, the rest
   * stands where they part.
   *
   * @param from where the raw text begins in the source
   * @param to where it ends
   */
  void add(Words.Builder words, String decoded, int from, int to) {
    int raw = from;
    int i = 0;
    Matcher entity = ENTITY.matcher(source);
    while (i < decoded.length() && raw < to) {
      char c = decoded.charAt(i);
      int length = source.charAt(raw) == '&' ? entity(entity.region(raw, to), decoded, i) : 0;
      if (length > 0) {
        for (int end = i + length; i < end; i++) {
          words.add(decoded.charAt(i), raw);
        }
        raw = entity.end();
      } else if (source.charAt(raw) == c) {
        words.add(c, raw++);
        i++;
      } else if (source.charAt(raw) == '\\' && raw + 1 < to && source.charAt(raw + 1) == c) {
        words.add(c, raw + 1);
        raw += 2;
        i++;
      } else {
        break;
      }
    }
    for (int place = Math.max(from, Math.min(raw, to - 1)); i < decoded.length(); i++) {
      words.add(decoded.charAt(i), place);
    }
  }

  private int entity(Matcher entity, String decoded, int at) {
    if (!entity.lookingAt()) {
      return 0;
    }
    String meant =
        meanings.computeIfAbsent(entity.group(), name -> Parser.unescapeEntities(name, false));
    boolean same = meant.equals(entity.group()) || !decoded.startsWith(meant, at);
    return same ? 0 : meant.length();
  }
}
