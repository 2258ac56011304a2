package io.github.nianshen.outline;

import io.github.nianshen.form.Candidate;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Template;
import io.github.nianshen.outline.TreeReader.Tree;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.FoldedText;
import io.github.nianshen.text.Paragraph;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Blocks already told apart, put one after the other, and the tree that they make. */
final class Blocks {
  private static final List<Template> TEMPLATES =
      Rulebook.builtIn().standards().stream().flatMap(s -> s.templates().stream()).toList();

  private final List<Block> blocks = new ArrayList<>();
  private final List<Possible> headings = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
  private final Set<Integer> contents = new HashSet<>();
  private Optional<Signatures.Found> signed = Optional.empty();
  private int end;

  List<Block> all() {
    return blocks;
  }

  List<Possible> headings() {
    return headings;
  }

  List<Form> forms() {
    return forms;
  }

  /** The number of the block that the signature begins with; the number of all where none is. */
  int signature() {
    return signed.map(Signatures.Found::block).orElse(blocks.size());
  }

  /** Where a form's pieces begin and end: numbers of blocks. */
  List<Candidate.Piece> pieces(Form form) {
    return candidates.get(forms.indexOf(form)).pieces();
  }

  Blocks text(int length) {
    blocks.add(new Paragraph(new Span(end, end + length)));
    end += length + 1;
    return this;
  }

  Blocks entry(int length) {
    contents.add(blocks.size());
    return text(length);
  }

  Blocks heading(Topic topic) {
    var span = new Span(end, end + 4);
    var line =
        new HeadingLine(span, "一、", OptionalInt.of(1), "标题", Optional.empty(), OptionalInt.empty());
    headings.add(new Possible(blocks.size(), line, topic, Possible.Mark.ORDINAL));
    return text(4);
  }

  Blocks signature(int length) {
    var nobody = new Signature(Optional.empty(), Optional.empty(), false);
    signed = Optional.of(new Signatures.Found(nobody, blocks.size()));
    return text(length);
  }

  /** A table of some blocks; what stands in it does not matter to the outline. */
  Blocks form(String name, int size, int length) {
    int first = blocks.size();
    for (int i = 0; i < size; i++) {
      text(length);
    }
    piece(name, first, blocks.size() - 1);
    return this;
  }

  /** A second table in the blocks of the last one, as flattened texts have them. */
  Blocks formInTheSameBlocks(String name) {
    Candidate.Piece last = candidates.get(candidates.size() - 1).pieces().get(0);
    piece(name, last.first(), last.last());
    return this;
  }

  private void piece(String name, int first, int last) {
    candidates.add(new Candidate(name, List.of(new Candidate.Piece(first, last, null))));
    Template template =
        TEMPLATES.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    Span span = blocks.get(first).span().to(blocks.get(last).span());
    Span own = new Span(span.start(), span.end() + forms.size());
    forms.add(new Form(template, List.of(own), Map.of(), Map.of(), Map.of(), List.of()));
  }

  Tree read(boolean numbered) {
    var ground =
        new ReportReader.Ground(
            new FoldedText(""), blocks, contents, candidates, Set.of(), headings);
    return new TreeReader(ground, headings, forms, signed).read(numbered);
  }
}
