package io.github.nianshen.text;

import java.nio.file.Path;
import java.util.List;

/**
 * What a person would read in a file, and where each piece of it stands in the file.
 *
 * @param path the file as it was named
 * @param format what kind of file it is
 * @param text the text; lines end with {@code \n}, hard-wrapped paragraphs are whole again
 * @param blocks its blocks in reading order; spans do not overlap
 * @param source the file's own text and the way back to it
 * @param doubts places where the reading is not to be trusted
 * @param pictures offsets in the text where pictures stand that may hold what a report must say
 */
public record Document(
    Path path,
    Format format,
    String text,
    List<Block> blocks,
    Source source,
    List<Doubt> doubts,
    List<Integer> pictures) {

  /** Keeps copies of the lists. */
  public Document {
    blocks = List.copyOf(blocks);
    doubts = List.copyOf(doubts);
    pictures = List.copyOf(pictures);
  }

  /** The same document as that of another file. */
  public Document at(Path file) {
    return new Document(file, format, text, blocks, source, doubts, pictures);
  }

  /** The words at a place. */
  public String words(Span span) {
    return span.in(text);
  }
}
