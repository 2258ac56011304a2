package io.github.nianshen.lint;

import io.github.nianshen.finding.Finding;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.FileWords;
import io.github.nianshen.text.Folded;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names that findings keep while other things are edited: made of the file, the rule, the section,
 * table, row and column, and the words found fault with; never of lines or figures. Findings that
 * agree in all of these are counted. Without the file they are marks, by which a report is known
 * again that is handed in under another name.
 */
final class Fingerprints {
  /** {@code 三、} before a step: numbers change when a section is put in. */
  private static final Pattern NUMBER = Pattern.compile("^[一二三四五六七八九十]+、(?=.)");

  /** {@code 12}, {@code 3.5}. */
  private static final Pattern FIGURE = Pattern.compile("[0-9０-９]+(?:[.．][0-9０-９]+)?");

  private static final int WORDS = 40;

  private final String file;
  private final Optional<Document> document;
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * For one file.
   *
   * @param path the file, from the root folder
   */
  Fingerprints(Path path, Optional<Document> document) {
    this.file = FileWords.of(path);
    this.document = document;
  }

  /** The findings with their fingerprints, in the order given. */
  List<Finding> stamp(List<Finding> drafts) {
    List<Finding> findings = new ArrayList<>();
    for (Finding f : drafts) {
      String key = key(f);
      findings.add(f.stamped(hash(file + "\0" + key), hash(key)));
    }
    return findings;
  }

  private String key(Finding finding) {
    var key = new StringBuilder(finding.rule());
    for (String step : finding.place().steps()) {
      key.append('\0').append(lasting(NUMBER.matcher(step).replaceFirst("")));
    }
    document.ifPresent(d -> key.append("\0\0").append(words(d, finding)));
    int ordinal = seen.merge(key.toString(), 1, Integer::sum);
    return key + "\0" + ordinal;
  }

  private static String words(Document document, Finding finding) {
    String all = document.words(finding.span());
    return lasting(all.substring(0, Math.min(all.length(), WORDS)));
  }

  private static String lasting(String words) {
    return Folded.fold(FIGURE.matcher(words).replaceAll(""));
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
