package io.github.nianshen.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.nianshen.outline.TreeReader.Tree;
import io.github.nianshen.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Blocks of every kind in any order: none is lost, doubled, or moved over a heading. */
class RandomBlocksTest {
  private static final int LISTS = 200_000;
  private static final int FEW = 2_000;
  private static final int LONGEST = 16;
  private static final Topic[] TOPICS = Topic.values();
  private static final List<String> FORMS = List.of("主动公开表", "申请表", "复议诉讼表", "统计表");
  private static final int[] TYPES = {
    Outline.TITLE,
    Outline.CONTENTS,
    Outline.TEXT,
    Outline.SIGNATURE,
    Outline.PROACTIVE_FORM,
    Outline.REQUESTS_FORM,
    Outline.DISPUTES_FORM,
    Outline.STATISTICS_FORM
  };

  @Test
  @Tag("slow")
  void everyBlockStandsOnceAndInOrderInTheSectionOfItsHeading() {
    everyBlockStandsOnce(LISTS);
  }

  @Test
  void everyBlockOfAFewListsStandsOnceAndInOrderInTheSectionOfItsHeading() {
    everyBlockStandsOnce(FEW);
  }

  private static void everyBlockStandsOnce(int lists) {
    var random = new Random(20211);
    for (int list = 0; list < lists; list++) {
      Blocks blocks = random(random);
      boolean numbered = random.nextInt(4) == 0;
      int number = list;
      Tree tree = blocks.read(numbered);
      assertEquals(expected(blocks, tree, numbered), parts(tree), () -> "list " + number);
      formsStandInTheirSections(blocks, tree);
    }
  }

  /** A signature, where there is one, follows the last heading. */
  private static Blocks random(Random random) {
    var blocks = new Blocks();
    int length = random.nextInt(LONGEST);
    for (int i = 0; i < length; i++) {
      if (random.nextInt(3) == 0) {
        blocks.heading(TOPICS[random.nextInt(TOPICS.length)]);
      } else {
        other(blocks, random);
      }
    }
    if (random.nextInt(3) == 0) {
      blocks.signature(5);
      IntStream.range(0, random.nextInt(3)).forEach(i -> other(blocks, random));
    }
    return blocks;
  }

  private static void other(Blocks blocks, Random random) {
    int length = 1 + random.nextInt(9);
    switch (random.nextInt(6)) {
      case 0, 1 -> blocks.form(form(random), 1 + random.nextInt(3), length);
      case 2 -> blocks.form(form(random), 1, length).formInTheSameBlocks(form(random));
      case 3 -> blocks.entry(length);
      default -> blocks.text(length);
    }
  }

  private static String form(Random random) {
    return FORMS.get(random.nextInt(FORMS.size()));
  }

  /** The blocks before the first heading, under each heading, and after the outline. */
  private static List<List<Block>> expected(Blocks blocks, Tree tree, boolean numbered) {
    List<List<Block>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    int heading = 0;
    for (int i = 0; i < blocks.all().size(); i++) {
      boolean heads =
          heading < blocks.headings().size() && blocks.headings().get(heading).block() == i;
      if (heads) {
        parts.add(new ArrayList<>());
        heading++;
      } else if (i == blocks.signature() && closes(blocks, tree, numbered)) {
        parts.add(new ArrayList<>(blocks.all().subList(i, blocks.all().size())));
        return parts;
      } else {
        parts.get(parts.size() - 1).add(blocks.all().get(i));
      }
    }
    parts.add(List.of());
    return parts;
  }

  /** A signature ends the outline only under its last section, standing where it belongs. */
  private static boolean closes(Blocks blocks, Tree tree, boolean numbered) {
    int last = blocks.headings().size() - 1;
    boolean other = last >= 0 && !numbered && blocks.headings().get(last).topic() == Topic.OTHER;
    return other
        && tree.departures().stream()
            .filter(d -> d.kind() != Departure.Kind.MISSING)
            .noneMatch(d -> d.span().equals(blocks.headings().get(last).line().span()));
  }

  private static List<List<Block>> parts(Tree tree) {
    List<List<Block>> parts = new ArrayList<>();
    parts.add(tree.front());
    tree.sections().forEach(s -> parts.add(s.body()));
    parts.add(tree.back());
    return parts;
  }

  private static void formsStandInTheirSections(Blocks blocks, Tree tree) {
    blocks
        .forms()
        .forEach(
            form -> {
              Block first = blocks.all().get(blocks.pieces(form).get(0).first());
              tree.sections()
                  .forEach(s -> assertEquals(holds(s.body(), first), s.forms().contains(form)));
            });
  }

  private static boolean holds(List<Block> body, Block block) {
    return body.stream().anyMatch(b -> b == block);
  }

  @Test
  @Tag("slow")
  void theGrammarTakesEveryListOfTokens() {
    theGrammarTakes(LISTS);
  }

  @Test
  void theGrammarTakesAFewListsOfTokens() {
    theGrammarTakes(FEW);
  }

  private static void theGrammarTakes(int lists) {
    var random = new Random(20181);
    for (int list = 0; list < lists; list++) {
      List<Token> tokens = new ArrayList<>();
      int length = random.nextInt(LONGEST);
      for (int i = 0; i < length; i++) {
        tokens.add(Tokens.of(type(random), i));
      }
      ParseTree tree = parse(tokens, random);
      var leaves = new ArrayList<TerminalNode>();
      leaves(tree, leaves);
      assertEquals(tokens, leaves.stream().map(TerminalNode::getSymbol).toList());
      noBlockIsMovedOverAHeading(tree, leaves);
    }
  }

  private static int type(Random random) {
    return random.nextInt(3) == 0
        ? Tokens.type(TOPICS[random.nextInt(TOPICS.length)])
        : TYPES[random.nextInt(TYPES.length)];
  }

  private static ParseTree parse(List<Token> tokens, Random random) {
    List<Integer> weights = tokens.stream().map(t -> random.nextInt(50)).toList();
    List<Token> marked = Strays.mark(tokens, weights);
    var parser = new Outline(new CommonTokenStream(new ListTokenSource(marked)));
    parser.removeErrorListeners();
    parser.setErrorHandler(new Examiner());
    return parser.mandated();
  }

  /** The tokens of blocks, those left out that were conjured or set for a stray. */
  private static void leaves(ParseTree tree, List<TerminalNode> into) {
    if (tree instanceof TerminalNode leaf) {
      Token token = leaf.getSymbol();
      boolean conjured = token.getTokenIndex() < 0;
      if (!conjured && token.getType() != Token.EOF && token.getType() != Outline.STRAY) {
        into.add(leaf);
      }
      return;
    }
    for (int i = 0; i < tree.getChildCount(); i++) {
      leaves(tree.getChild(i), into);
    }
  }

  /** A block stands under the rule of the heading before it, or behind a signature. */
  private static void noBlockIsMovedOverAHeading(ParseTree tree, List<TerminalNode> leaves) {
    ParseTree section = tree.getChild(0);
    for (TerminalNode leaf : leaves) {
      ParseTree own = part(leaf, tree);
      if (Tokens.isHeading(leaf.getSymbol().getType())) {
        assertFalse(leaf instanceof ErrorNode);
        section = own;
      } else if (!(own instanceof Outline.BackContext)) {
        assertSame(section, own);
      }
    }
  }

  private static ParseTree part(ParseTree leaf, ParseTree whole) {
    ParseTree part = leaf;
    while (part.getParent() instanceof ParserRuleContext above && above != whole) {
      part = above;
    }
    return part;
  }
}
