package io.github.nianshen.outline;

import io.github.nianshen.form.Figure;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Misfit;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Doubt;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.Table;
import java.util.List;
import java.util.Optional;

/**
 * Tables of printed pages, and of text taken from such, that nothing may be concluded from: those
 * that run off the page, and those without ruling lines that did not come out whole as lines of
 * text.
 */
final class Prints {
  /** Programs that take the text of printed pages write it after each. */
  private static final char PAGE_END = '\f';

  private final Document document;
  private final boolean printed;
  private final List<Span> cut;

  Prints(Document document) {
    this.document = document;
    this.printed = document.format() == Format.PDF || isTaken(document);
    this.cut =
        document.doubts().stream()
            .filter(doubt -> doubt.kind() == Doubt.Kind.EDGE)
            .map(Doubt::span)
            .toList();
  }

  /** Whether a text was taken from printed pages. */
  private static boolean isTaken(Document document) {
    return document.format() == Format.TXT && document.source().text().indexOf(PAGE_END) >= 0;
  }

  /** The form, without what is not to be trusted in it. */
  Form settled(Form form) {
    if (!printed) {
      return form;
    }
    List<Block> ruled =
        document.blocks().stream()
            .filter(Table.class::isInstance)
            .filter(block -> form.places().stream().anyMatch(p -> overlap(p, block.span())))
            .toList();
    if (ruled.stream().anyMatch(b -> cut.stream().anyMatch(c -> overlap(c, b.span())))) {
      return form.without(Optional.empty());
    }
    Optional<Misfit> fault =
        form.misfits().stream().filter(m -> m.kind() != Misfit.Kind.LABEL_ALIAS).findFirst();
    boolean broken = fault.isPresent() || form.has(Figure.State.OTHER);
    return ruled.isEmpty() && broken ? form.without(Optional.of(doubt(form, fault))) : form;
  }

  private static Misfit doubt(Form form, Optional<Misfit> fault) {
    Span span = fault.map(Misfit::span).orElse(form.places().get(0));
    return new Misfit(Misfit.Kind.ROW_DOUBTFUL, span, form.template().name(), "");
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
