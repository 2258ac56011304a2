package io.github.nianshen.emit;

import io.github.nianshen.text.Block;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Span;
import io.github.nianshen.text.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The places of a document that has no lines: pages, paragraphs and cells. */
final class Sites {
  private final Document document;

  /** How many tables there are up to each block, itself included. */
  private final int[] tables;

  Sites(Document document) {
    this.document = document;
    this.tables = new int[document.blocks().size()];
    int count = 0;
    for (int i = 0; i < tables.length; i++) {
      count += document.blocks().get(i) instanceof Table ? 1 : 0;
      tables[i] = count;
    }
  }

  /** The places of a document without lines; empty for one that is text. */
  static Optional<Sites> of(Document document) {
    return document.format().hasLines() ? Optional.empty() : Optional.of(new Sites(document));
  }

  /** Where a span begins. */
  Site at(Span span) {
    OptionalInt page = document.source().page(span.start());
    int index = block(span.start());
    if (index < 0) {
      return new Site(page, OptionalInt.empty(), Optional.empty());
    }
    if (document.blocks().get(index) instanceof Table table) {
      return new Site(page, OptionalInt.empty(), cell(table, tables[index], span.start()));
    }
    return new Site(page, OptionalInt.of(index + 1 - tables[index]), Optional.empty());
  }

  /** The last block that begins at an offset or before it; −1 where there is none. */
  private int block(int offset) {
    List<Block> blocks = document.blocks();
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private static Optional<Site.Cell> cell(Table table, int number, int offset) {
    return table.cells().stream()
        .filter(cell -> cell.span().start() <= offset && offset <= cell.span().end())
        .findFirst()
        .map(cell -> new Site.Cell(number, cell.row() + 1, cell.column() + 1));
  }
}
