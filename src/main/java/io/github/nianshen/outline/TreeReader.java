package io.github.nianshen.outline;

import io.github.nianshen.form.Candidate;
import io.github.nianshen.form.Form;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Parses classified blocks by the outline grammar and reads sections and departures off the tree.
 */
final class TreeReader {
  private final List<Block> blocks;
  private final Map<Integer, Possible> headings = new HashMap<>();
  private final List<Candidate> candidates;
  private final List<Form> forms;
  private final Set<Integer> contents;
  private final int signature;
  private final Map<Integer, Integer> pieceEnds = new HashMap<>();
  private final Map<Integer, List<Form>> formsAt = new HashMap<>();

  private final List<Block> front = new ArrayList<>();
  private final List<Block> back = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private final List<Departure> departures = new ArrayList<>();
  private final Set<Topic> missing = EnumSet.noneOf(Topic.class);
  private boolean inBack;

  /** A section while its blocks are gathered. */
  private record Open(Possible heading, boolean stray, List<Block> body, List<Form> forms) {}

  /** What was read. */
  record Tree(
      List<Block> front, List<Section> sections, List<Block> back, List<Departure> departures) {}

  TreeReader(
      ReportReader.Ground ground,
      List<Possible> headings,
      List<Form> forms,
      Optional<Signatures.Found> signed) {
    this.blocks = ground.blocks();
    headings.forEach(h -> this.headings.put(h.block(), h));
    this.candidates = ground.candidates();
    this.forms = forms;
    this.contents = ground.contents();
    this.signature = signed.map(Signatures.Found::block).orElse(blocks.size());
  }

  /** Parses the blocks, as numbered sections where no outline is mandated. */
  Tree read(boolean numbered) {
    List<Token> tokens = tokens();
    List<Integer> weights = tokens.stream().map(this::weight).toList();
    List<Token> marked = numbered ? tokens : Strays.mark(tokens, weights);
    var parser = new Outline(new CommonTokenStream(new ListTokenSource(marked)));
    parser.removeErrorListeners();
    parser.setErrorHandler(new Examiner());
    walk(numbered ? parser.numbered() : parser.mandated());
    missing();
    if (!numbered) {
      open.stream().filter(Open::stray).forEach(this::stray);
    }
    departures.sort((a, b) -> a.span().compareTo(b.span()));
    return new Tree(front, open.stream().map(TreeReader::section).toList(), back, departures);
  }

  private List<Token> tokens() {
    Map<Integer, Integer> types = pieces();
    var tokens = new ArrayList<Token>();
    for (int i = 0; i < blocks.size(); i++) {
      if (types.containsKey(i)) {
        tokens.add(Tokens.of(types.get(i), i));
        i = pieceEnds.getOrDefault(i, i);
      } else if (headings.containsKey(i)) {
        tokens.add(Tokens.of(Tokens.type(headings.get(i).topic()), i));
      } else if (contents.contains(i)) {
        tokens.add(Tokens.of(Outline.CONTENTS, i));
      } else {
        tokens.add(Tokens.of(i == signature ? Outline.SIGNATURE : Outline.TEXT, i));
      }
    }
    return tokens;
  }

  /** Lays the pieces of tables over the blocks: the type of each piece by its first block. */
  private Map<Integer, Integer> pieces() {
    var byBlock = new TreeMap<Integer, Candidate.Piece>();
    var types = new HashMap<Integer, Integer>();
    for (int c = 0; c < candidates.size(); c++) {
      for (Candidate.Piece piece : candidates.get(c).pieces()) {
        int first = piece.first();
        formsAt.computeIfAbsent(first, b -> new ArrayList<>()).add(forms.get(c));
        byBlock.putIfAbsent(first, piece);
        types.putIfAbsent(first, Tokens.type(candidates.get(c).name()));
      }
    }
    byBlock.forEach(
        (first, piece) -> {
          Integer next = byBlock.higherKey(first);
          int end = next == null ? piece.last() : Math.min(piece.last(), next - 1);
          pieceEnds.put(first, end);
        });
    return types;
  }

  private int weight(Token token) {
    int first = token.getStartIndex();
    int last = pieceEnds.getOrDefault(first, first);
    return blocks.get(first).span().to(blocks.get(last).span()).length();
  }

  private void walk(ParseTree tree) {
    if (tree instanceof TerminalNode leaf) {
      take(leaf.getSymbol(), leaf.getParent());
      return;
    }
    inBack |= tree instanceof Outline.BackContext;
    for (int i = 0; i < tree.getChildCount(); i++) {
      walk(tree.getChild(i));
    }
  }

  private void take(Token token, ParseTree parent) {
    int type = token.getType();
    if (type == Token.EOF || type == Outline.STRAY) {
      return;
    }
    if (token.getTokenIndex() < 0) {
      if (Tokens.isHeading(type)) {
        missing.add(Tokens.topic(type));
      }
      return;
    }
    int block = token.getStartIndex();
    if (Tokens.isHeading(type)) {
      boolean stray =
          parent instanceof ParserRuleContext context
              && context.getParent() instanceof Outline.StrayContext;
      Possible heading = headings.get(block);
      if (heading != null) {
        open.add(new Open(heading, stray, new ArrayList<>(), new ArrayList<>()));
      }
      return;
    }
    body(block);
  }

  private void body(int block) {
    List<Block> whole = blocks.subList(block, pieceEnds.getOrDefault(block, block) + 1);
    if (inBack && block >= signature) {
      back.addAll(whole);
    } else if (open.isEmpty()) {
      front.addAll(whole);
    } else {
      Open section = open.get(open.size() - 1);
      section.body().addAll(whole);
      for (Form form : formsAt.getOrDefault(block, List.of())) {
        if (!section.forms().contains(form)) {
          section.forms().add(form);
        }
      }
    }
  }

  /** A section is missing before the next one that is there, or after the last block. */
  private void missing() {
    Set<Topic> strays = EnumSet.noneOf(Topic.class);
    open.stream().filter(Open::stray).forEach(o -> strays.add(o.heading().topic()));
    for (Topic topic : missing) {
      if (!strays.contains(topic)) {
        Span span =
            open.stream()
                .filter(o -> !o.stray() && o.heading().topic().number() > topic.number())
                .findFirst()
                .map(o -> o.heading().line().span())
                .orElseGet(this::lastBlock);
        departures.add(new Departure(Departure.Kind.MISSING, topic, span));
      }
    }
  }

  private Span lastBlock() {
    return blocks.isEmpty() ? new Span(0, 0) : blocks.get(blocks.size() - 1).span();
  }

  private void stray(Open section) {
    Topic topic = section.heading().topic();
    Departure.Kind kind =
        topic == Topic.FOREIGN
            ? Departure.Kind.FOREIGN
            : missing.contains(topic) ? Departure.Kind.OUT_OF_ORDER : Departure.Kind.REPEATED;
    missing.remove(topic);
    departures.add(new Departure(kind, topic, section.heading().line().span()));
  }

  private static Section section(Open open) {
    Span span = open.heading().line().span();
    for (Block block : open.body()) {
      span = span.to(block.span());
    }
    return new Section(
        open.heading().topic(), open.heading().line(), span, open.body(), open.forms());
  }
}
