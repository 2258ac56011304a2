package io.github.nianshen.rule;

import io.github.nianshen.text.WordIndex;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The data files of rule packs, {@code .tsv}: one entry a line, its fields parted by tabs; blank
 * lines and those that begin with {@code #} are left out. A file is read when it is first asked
 * for.
 */
public final class Lists {
  /** No files. */
  public static final Lists NONE = new Lists(Map.of());

  private static final String ENDING = ".tsv";

  private final Map<String, String> files;
  private final Map<String, List<List<String>>> read = new ConcurrentHashMap<>();
  private final Map<String, WordIndex<List<String>>> indexed = new ConcurrentHashMap<>();

  /**
   * The lists among the files of packs.
   *
   * @param files texts by name
   */
  public Lists(Map<String, String> files) {
    this.files = Map.copyOf(files);
  }

  /**
   * The entries of a list.
   *
   * @param name its path within its pack without {@code .tsv}, such as {@code lexicon/typos}
   * @return the fields of each entry; empty where no pack has the list
   */
  public List<List<String>> entries(String name) {
    return read.computeIfAbsent(
        name,
        n ->
            Optional.ofNullable(files.get(n + ENDING)).stream().flatMap(Lists::entriesOf).toList());
  }

  /** The entries of a list, found by the words of their first field. */
  public WordIndex<List<String>> index(String name) {
    return indexed.computeIfAbsent(
        name,
        n ->
            new WordIndex<>(
                entries(n).stream()
                    .filter(e -> !e.get(0).isEmpty())
                    .collect(Collectors.groupingBy(e -> e.get(0)))));
  }

  private static Stream<List<String>> entriesOf(String text) {
    return text.lines()
        .filter(l -> !l.isBlank() && !l.startsWith("#"))
        .map(l -> Stream.of(l.split("\t", -1)).map(String::strip).toList());
  }
}
