package io.github.nianshen.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Command lines put together at random, of what makes sense and what does not. */
final class CommandLines {
  private static final List<String> ALONE =
      List.of(
          "--quiet",
          "--no-color",
          "-h",
          "--help",
          "-V",
          "--version",
          "--",
          "-",
          "check",
          "rule",
          "list",
          "explain",
          "text",
          "NS303",
          "ns404",
          "date-impossible",
          "NS000",
          "",
          " ",
          "--nonsense",
          "-x",
          "-qf",
          "---",
          "--=",
          "--quiet=yes",
          "--jobs",
          "-o",
          "\u001b[31m",
          "\uD800",
          "*");

  private static final List<String> GOOD =
      List.of(
          "-f text",
          "--format=sarif",
          "--fail-on never",
          "--fail-on=note",
          "--era=-2018",
          "--year 2023",
          "--lang en",
          "--lang=zh",
          "--jobs 3",
          "--stdin-filename x.html",
          "--max-findings 2",
          "--max-findings-per-rule 1",
          "--sarif-profile full",
          "--quiet",
          "--no-color",
          "-");

  private static final List<String> OPTIONS =
      List.of(
          "-f",
          "--format",
          "-o",
          "--output",
          "--fail-on",
          "--era",
          "--year",
          "--rules",
          "--lang",
          "--jobs",
          "--stdin-filename",
          "--files-from",
          "--max-findings",
          "--max-findings-per-rule",
          "--sarif-profile",
          "--baseline",
          "--show-config");

  private static final List<String> VALUES =
      List.of(
          "text",
          "sarif",
          "TEXT",
          "pdf",
          "error",
          "warning",
          "note",
          "never",
          "-2018",
          "2019-2020",
          "2021-",
          "2021",
          "2008",
          "2100",
          "1",
          "64",
          "65",
          "0",
          "-1",
          "１",
          "999999",
          "99999999999999999999",
          "zh",
          "en",
          "ZH",
          "github",
          "full",
          "-",
          "",
          "=",
          "sarif=",
          "=x",
          "某县.txt",
          "a\nb.md",
          "x.docx");

  private final Random random;
  private final Path folder;
  private final List<String> paths = new ArrayList<>();

  /** Lines from a seed, with files in a folder. */
  CommandLines(long seed, Path folder) throws IOException {
    this.random = new Random(seed);
    this.folder = folder;
    Path in = folder.resolve("in");
    Reports.wrong(in, "a.txt");
    Reports.wrong(in, "乙 #%.md");
    Reports.wrong(folder, "rules/none.txt");
    Files.copy(Reports.given("ok/page-2023.html"), in.resolve("page.html"));
    Path binary = Reports.write(in.resolve("binary.txt"), "\0\1\2");
    Path broken = Reports.write(folder.resolve("broken/bad.yaml"), "id: HZ1\nnonsense: 1\n");
    Path list = Reports.write(folder.resolve("list"), "\ufeff" + in.resolve("a.txt") + "\r\n\r\n");
    Path empty = Files.createDirectories(folder.resolve("empty"));
    List.of(in, binary, broken, broken.getParent(), list, empty, folder.resolve("rules"))
        .forEach(p -> paths.add(p.toString()));
    paths.add(in.resolve("a.txt").toString());
    paths.add(in + "/../in/./page.html");
    paths.add(in.resolve("missing.txt").toString());
    paths.add(in.resolve("乙 #%.md") + "/");
  }

  /** The next line. */
  List<String> next() {
    List<String> words = new ArrayList<>();
    int length = random.nextInt(8);
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(16)) {
        case 0 -> words.add(any(ALONE));
        case 1 -> words.add(any(OPTIONS) + "=" + value());
        case 2 -> words.addAll(List.of(any(OPTIONS), value()));
        case 3 ->
            words.addAll(
                List.of("-o", any(List.of("text", "sarif", "json", "x")) + "=" + output()));
        case 4, 5, 6, 7, 8 -> words.addAll(List.of(any(GOOD).split(" ")));
        default -> words.add(any(paths));
      }
    }
    return words;
  }

  private String value() {
    return any(random.nextInt(3) == 0 ? paths : VALUES);
  }

  private String output() {
    List<String> places = List.of("out1", "out2", "in", "no/such", "in/a.txt/x");
    return folder.resolve(any(places)).toString();
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
