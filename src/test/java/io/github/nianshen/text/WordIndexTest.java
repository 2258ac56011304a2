package io.github.nianshen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordIndexTest {

  @Test
  void theLongestWordIsTheFirst() {
    var index = of(List.of("公开", "公开栏", "公"));

    assertEquals(List.of("公开栏", "公开", "公"), index.at("信息公开栏", 2));
    assertEquals(List.of("公"), index.at("办公", 1));
    assertEquals(List.of(), index.at("办公", 2));
  }

  @Test
  void whatStandsUnderOneWordKeepsItsOrder() {
    var index = new WordIndex<>(Map.of("年", List.of(2, 1)));

    assertEquals(List.of(2, 1), index.at("年", 0));
  }

  @Property
  void everyWordIsFoundWhereItStandsAndNowhereElse(
      @ForAll("words") List<String> words, @ForAll("text") String text) {
    WordIndex<String> index = of(words);
    List<String> wanted = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      int from = at;
      words.stream()
          .distinct()
          .filter(w -> text.startsWith(w, from))
          .sorted(Comparator.comparing(w -> -w.length()))
          .forEach(w -> wanted.add(from + w));
    }
    List<String> found = new ArrayList<>();
    for (int at = index.next(text, 0); at >= 0; at = index.next(text, at + 1)) {
      int from = at;
      index.at(text, at).forEach(w -> found.add(from + w));
    }
    assertEquals(wanted, found);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return signs(1, 4).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> text() {
    return signs(0, 40);
  }

  private static Arbitrary<String> signs(int least, int most) {
    return Arbitraries.strings().withChars("公开年a9").ofMinLength(least).ofMaxLength(most);
  }

  private static WordIndex<String> of(List<String> words) {
    return new WordIndex<>(
        words.stream()
            .distinct()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.toList())));
  }
}
