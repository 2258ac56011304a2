package io.github.nianshen.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.outline.Departure.Kind;
import io.github.nianshen.outline.TreeReader.Tree;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every sequence of headings that can be written with up to six of them. */
class OutlineSequencesTest {
  private static final Topic[] TOPICS = Topic.values();

  @Test
  @Tag("slow")
  void everySequenceOfHeadingsHasTheFewestDepartures() {
    assertEquals(137_257, read(6));
  }

  @Test
  void everyShortSequenceOfHeadingsHasTheFewestDepartures() {
    assertEquals(400, read(3));
  }

  /** Reads all sequences up to a length and returns how many there are. */
  private static int read(int longest) {
    var lengths = new Random(20190);
    int read = 0;
    for (int length = 0; length <= longest; length++) {
      int many = (int) Math.round(Math.pow(TOPICS.length, length));
      for (int code = 0; code < many; code++) {
        check(sequence(code, length), lengths);
        read++;
      }
    }
    return read;
  }

  private static List<Topic> sequence(int code, int length) {
    List<Topic> topics = new ArrayList<>(length);
    for (int i = 0, rest = code; i < length; i++, rest /= TOPICS.length) {
      topics.add(TOPICS[rest % TOPICS.length]);
    }
    return topics;
  }

  private static void check(List<Topic> topics, Random lengths) {
    var blocks = new Blocks().text(3);
    int[] under = new int[topics.size()];
    for (int i = 0; i < topics.size(); i++) {
      under[i] = lengths.nextInt(4);
      blocks.heading(topics.get(i)).text(under[i]);
    }
    Tree tree = blocks.read(false);
    everyBlockStandsUnderItsHeading(blocks, topics, tree);
    departuresAreTheFewest(topics, tree);
    departuresStandAtTheirHeadings(blocks, topics, under, tree);
  }

  private static void everyBlockStandsUnderItsHeading(
      Blocks blocks, List<Topic> topics, Tree tree) {
    assertEquals(List.of(blocks.all().get(0)), tree.front(), topics::toString);
    assertEquals(List.of(), tree.back(), topics::toString);
    assertEquals(topics, tree.sections().stream().map(Section::topic).toList());
    for (int i = 0; i < topics.size(); i++) {
      Section section = tree.sections().get(i);
      assertEquals(blocks.headings().get(i).line(), section.heading(), topics::toString);
      assertEquals(List.of(blocks.all().get(2 * i + 2)), section.body(), topics::toString);
    }
  }

  /** A heading is at fault unless it is of a longest run in order; what is nowhere is missing. */
  private static void departuresAreTheFewest(List<Topic> topics, Tree tree) {
    Set<Topic> there = EnumSet.noneOf(Topic.class);
    there.addAll(topics);
    there.remove(Topic.FOREIGN);
    int kept = Run.best(topics, new int[topics.size()]).size();
    int foreign = (int) topics.stream().filter(t -> t == Topic.FOREIGN).count();
    int misplaced = there.size() - kept;
    assertEquals(6 - there.size(), count(tree, Kind.MISSING), topics::toString);
    assertEquals(foreign, count(tree, Kind.FOREIGN), topics::toString);
    assertEquals(misplaced, count(tree, Kind.OUT_OF_ORDER), topics::toString);
    int repeated = topics.size() - kept - foreign - misplaced;
    assertEquals(repeated, count(tree, Kind.REPEATED), topics::toString);
    tree.departures().stream()
        .filter(d -> d.kind() == Kind.MISSING)
        .forEach(d -> assertTrue(there.add(d.topic()), topics::toString));
    assertEquals(6, there.size(), topics::toString);
  }

  private static int count(Tree tree, Kind kind) {
    return (int) tree.departures().stream().filter(d -> d.kind() == kind).count();
  }

  private static void departuresStandAtTheirHeadings(
      Blocks blocks, List<Topic> topics, int[] under, Tree tree) {
    Set<Span> faulty = new HashSet<>();
    for (Departure departure : tree.departures()) {
      if (departure.kind() != Kind.MISSING) {
        assertTrue(faulty.add(departure.span()), topics::toString);
      }
    }
    Set<Integer> keptOnes = new HashSet<>();
    for (int i = 0; i < topics.size(); i++) {
      if (!faulty.contains(blocks.headings().get(i).line().span())) {
        keptOnes.add(i);
      }
    }
    Run kept = Run.of(keptOnes, topics, under);
    assertTrue(kept.inOrder(), topics::toString);
    assertEquals(Run.best(topics, under), kept.counts(), topics::toString);
    for (Departure departure : tree.departures()) {
      if (departure.kind() == Kind.MISSING) {
        Span place = placeAfter(departure.topic(), blocks, topics, keptOnes);
        assertEquals(place, departure.span(), topics::toString);
      }
    }
  }

  /** The first heading kept that comes after the topic's place, or the last block. */
  private static Span placeAfter(
      Topic topic, Blocks blocks, List<Topic> topics, Set<Integer> kept) {
    for (int i = 0; i < topics.size(); i++) {
      if (kept.contains(i) && topics.get(i).number() > topic.number()) {
        return blocks.headings().get(i).line().span();
      }
    }
    return blocks.all().get(blocks.all().size() - 1).span();
  }

  /** Some of the headings of a sequence. */
  private record Run(List<Topic> topics, Counts counts) {

    /** How many headings a run has, and how much text stands under them. */
    private record Counts(int size, int text) implements Comparable<Counts> {
      @Override
      public int compareTo(Counts other) {
        return size != other.size
            ? Integer.compare(size, other.size)
            : Integer.compare(text, other.text);
      }
    }

    static Run of(Set<Integer> chosen, List<Topic> topics, int[] under) {
      List<Topic> run = new ArrayList<>();
      int text = 0;
      for (int i = 0; i < topics.size(); i++) {
        if (chosen.contains(i)) {
          run.add(topics.get(i));
          text += under[i];
        }
      }
      return new Run(run, new Counts(run.size(), text));
    }

    boolean inOrder() {
      for (int i = 0; i < topics.size(); i++) {
        boolean after = i == 0 || topics.get(i - 1).number() < topics.get(i).number();
        if (topics.get(i) == Topic.FOREIGN || !after) {
          return false;
        }
      }
      return true;
    }

    /** The most headings in order, found by trying all choices, and the most text under them. */
    static Counts best(List<Topic> topics, int[] under) {
      var best = new Counts(0, 0);
      for (int choice = 0; choice < 1 << topics.size(); choice++) {
        int before = 0;
        int size = 0;
        int text = 0;
        boolean inOrder = true;
        for (int i = 0; i < topics.size() && inOrder; i++) {
          if ((choice >> i & 1) == 1) {
            inOrder = topics.get(i).number() > before;
            before = topics.get(i).number();
            size++;
            text += under[i];
          }
        }
        var counts = new Counts(size, text);
        best = inOrder && counts.compareTo(best) > 0 ? counts : best;
      }
      return best;
    }
  }
}
