package io.github.nianshen.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder of files whose names are easily taken for something else. A name is a row of bytes, and
 * is held here as one sign a byte (ISO 8859-1), for not all of them are UTF-8.
 */
final class HostileNames {
  /** {@code *} is where names of one kind are told apart. */
  private static final List<String> KINDS =
      List.of(
          "a b *",
          " *",
          "-*",
          "--lang=*",
          "-o",
          "#*",
          "%*",
          "%2F*",
          "%zz*",
          "*%",
          "\"*\"",
          "'*'",
          "*&b",
          "*;ls",
          "$(x)*",
          "`x`*",
          "*\nb",
          "\t*",
          "\u001b[31m*",
          "\u0007*\u007f",
          "\u0085*",
          "ＡＢ　*",
          "😀𠮷*",
          "e\u0301*",
          "\u202etxt.*",
          "\u2066*\u2069",
          "\ufeff*",
          "back\\slash*",
          "a:b*",
          "http:*",
          "file:*",
          "[x](y)*",
          "{0}*",
          "<b>*",
          "a|b?*",
          "~*",
          "CON",
          "年审报告*",
          "*\ufffd",
          "深/层*/年度/报告",
          "d#/%41*",
          "x.docx.*");

  /** Names that are no UTF-8: single bytes, 公开 in GBK, half a character, a coded surrogate. */
  private static final List<String> BYTES =
      List.of("\u00ff*", "\u00b9\u00ab\u00bf\u00aa*", "*\u00e4\u00b8", "\u00ed\u00a0\u0080*");

  private HostileNames() {}

  /** Names of files that are checked, each once. */
  static List<String> checked(int most) {
    List<String> kinds = new ArrayList<>();
    KINDS.forEach(k -> kinds.add(bytes(k)));
    kinds.addAll(BYTES);
    List<String> names = new ArrayList<>();
    names.add(bytes("年".repeat(82) + ".txt"));
    for (int i = 0; names.size() < most; i++) {
      String kind = kinds.get(i % kinds.size());
      String name = kind.replace("*", Integer.toString(i)) + ".txt";
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  /** Names of files that are passed over. */
  static List<String> skipped() {
    return List.of(
        "dot.txt.", "blank.txt ", "-o", "\u00ff.docx", bytes("年\n.ofd"), ".hidden\t.txt");
  }

  /** Makes the files, by a shell, for not every name can be given to Java. */
  static void make(Path folder, List<String> names, String words) throws IOException {
    Path list = folder.resolve("list");
    Files.write(list, (String.join("\0", names) + "\0").getBytes(ISO_8859_1));
    Jar.Ended made =
        Jar.in(folder)
            .reading(words)
            .shell(
                """
                words="$(cat)"; mkdir -p h; cd h
                while IFS= read -r -d '' name; do
                  case "$name" in */*) mkdir -p "./${name%/*}" ;; esac
                  printf '%s\\n' "$words" > "./$name" || exit 1
                done < ../list
                """);
    if (made.code() != 0) {
      throw new IOException(made.toString());
    }
    Files.delete(list);
  }

  /** Words as bytes, one sign each. */
  static String bytes(String words) {
    return new String(words.getBytes(UTF_8), ISO_8859_1);
  }
}
