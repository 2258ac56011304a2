package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors are what GitHub's upload and Microsoft's SARIF multitool compute. */
class LineHashTest {
  private static final String END = "c129715d7a2bc9a3:1";

  /** A text and the hashes of its lines. */
  record Vector(String text, List<String> hashes) {}

  static List<Vector> vectors() {
    return List.of(
        new Vector("", List.of(END)),
        new Vector(
            "一、总体情况\n  二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n𠮷野家\n",
            List.of(
                "dc1b73b3f75d8b2b:1",
                "8c34587997bc8468:1",
                "b14a9d1101a39401:1",
                "2e26ebc454d067ee:1",
                END)),
        // A lone CR, spaces and tabs passed over, a byte order mark within.
        new Vector(
            "七\r九，é政三84b年，9信本3😀一 \t 开九开府X年\ufeff6  4一25\r\n",
            List.of("c8f047a073858d5d:1", "2e2613f04ab157ec:1", END)),
        // No line end behind the last line.
        new Vector(
            "c开\t年6“政公   \t \t 三、b公；三“7一Y府九4本本b9“\n一",
            List.of("2d9e299d420b7a99:1", "be8186675bcfca27:1")),
        // An empty line; fifteen digits only, as the hash starts with a zero.
        new Vector(
            "\n政年计  政1Y七b\t， \t 总5  cbb总9政年府五”信七6年9",
            List.of("ad2870d2a4b43765:1", "eb8286bceeb6f2f:1")),
        // CR CRLF, and CR and LF with a space between, which are two line ends.
        new Vector(
            "\r\r\n府 \t 政𠀀YY收 \t    七\tX新七87本\tYc\t9六505计府”\r \n",
            List.of(
                "9e3455bbcbc14861:1",
                "e5703e1e73cee39b:1",
                "3118d460bdc652fd:1",
                "3c5bef55b72b93c9:1",
                END)),
        // Equal lines with unlike lines below them are not equal to the hash.
        new Vector(
            "é十，\r\né十，\r\n新收本九 Y公十\u00a0😀\r\n2\r\n2",
            List.of(
                "c6b9ff91a8f547b9:1",
                "87c220f4197e1de5:1",
                "bb005068b649dd51:1",
                "db2a8262817e525d:1",
                "bef7a06b1edc1251:1")),
        // Units that are no characters; signs that end a line elsewhere but not here.
        new Vector("7\u0301收息十”1  \u000b\uffff", List.of("2cb3d3f6d89c700d:1")),
        new Vector("5府七\r\t\n", List.of("231e15f752f8accf:1", "3c5bef55b72b93c9:1", END)),
        // The upload hashes the byte order mark as well (the multitool does not).
        new Vector("\ufeff一", List.of(plain("\ufeff一\uffff") + ":1")));
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void linesHashAsTheUploadHashesThem(Vector vector) {
    assertEquals(vector.hashes(), all(vector.text()));
  }

  @Test
  void equalHashesAreCounted() {
    List<String> hashes = all("Lorem ipsum dolor sit amet.\n".repeat(10));
    assertEquals("a7f2ff13bc495cf2:1", hashes.get(0));
    assertEquals("a7f2ff13bc495cf2:6", hashes.get(5));
    assertEquals("a7f2ff1481e87703:1", hashes.get(6));
    assertEquals(END, hashes.get(10));
    assertEquals(11, hashes.size());
  }

  @Test
  void onlyTheLinesAskedForAreNamedAndCountedAsIfAllWere() {
    String text = "Lorem ipsum dolor sit amet.\n".repeat(10);
    assertEquals(Map.of(6, "a7f2ff13bc495cf2:6"), LineHash.of(text, Set.of(6, 0, -1, 12)));
  }

  @Property(tries = 500)
  void linesHashAsTheDefinitionSays(@ForAll("texts") String text) {
    assertEquals(defined(text), all(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "一", "总计", "𠮷", "😀", "a", "12", " ", "\t", "\n", "\r\n", "\r", "\u2028", "\0")
        .list()
        .ofMaxSize(400)
        .map(signs -> String.join("", signs));
  }

  /** The hashes of all lines, in order. */
  private static List<String> all(String text) {
    Set<Integer> lines =
        IntStream.rangeClosed(1, text.length() + 2).boxed().collect(Collectors.toSet());
    Map<Integer, String> hashes = LineHash.of(text, lines);
    return IntStream.rangeClosed(1, hashes.size()).mapToObj(hashes::get).toList();
  }

  /** The hashes of all lines, each summed up for itself. */
  private static List<String> defined(String text) {
    // A line end keeps one sign; what is left of spaces and tabs is nothing.
    String bare = text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[ \t]", "");
    String whole = bare + "\uffff";
    List<String> hashes = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < whole.length(); i++) {
      if (i == 0 || whole.charAt(i - 1) == '\n') {
        String hash = plain(whole.substring(i));
        hashes.add(hash + ":" + seen.merge(hash, 1, Integer::sum));
      }
    }
    return hashes;
  }

  /** Σ 37^(99−i) · unit i over 100 units, modulo 2^64. */
  private static String plain(String words) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < 100; i++) {
      int unit = i < words.length() ? words.charAt(i) : 0;
      sum = sum.multiply(BigInteger.valueOf(37)).add(BigInteger.valueOf(unit));
    }
    return sum.mod(BigInteger.TWO.pow(64)).toString(16);
  }
}
