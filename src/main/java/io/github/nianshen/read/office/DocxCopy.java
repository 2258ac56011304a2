package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.Marked;
import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Script;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Copy;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Note;
import java.util.List;
import java.util.Map;

/**
 * A document that was read so that notes can be set into a copy of it as comments. But for these,
 * every part of the copy is what it was, letter by letter.
 */
public final class DocxCopy implements Marked {
  private final byte[] bytes;
  private final Limits limits;
  private final Tracks tracks = new Tracks();
  private final Script script;

  private DocxCopy(byte[] bytes, Limits limits) throws Unread {
    this.bytes = bytes;
    this.limits = limits;
    this.script = DocxReader.read(OfficePackage.of(bytes, limits), limits, tracks);
  }

  /** Reads a document. */
  public static DocxCopy read(byte[] bytes, Limits limits) throws Unread {
    return new DocxCopy(bytes, limits);
  }

  @Override
  public Script script() {
    return script;
  }

  @Override
  public Copy with(List<Note> notes) throws Unread {
    OfficePackage file = OfficePackage.of(bytes, limits);
    if (file.relations("").stream().anyMatch(r -> r.type().equals("origin"))) {
      return new Copy.Refused(Copy.Why.SIGNED);
    }
    String main = file.main(DocxReader.MAIN);
    Markup document = Markup.of(file.bytes(main).orElseThrow(() -> new Unread(Reason.DAMAGED)));
    Tags tags = Tags.of(document, document.root());
    var comments = new Comments(file, main, tags);
    int first = comments.free(document);
    var insertions = new Insertions();
    var anchors = new Anchors(document, tracks, script.text(), insertions);
    for (int i = 0; i < notes.size(); i++) {
      Anchors.Range range = anchors.round(notes.get(i).span());
      int id = first + i;
      String reference = tags.element("r", "", tags.numbered("commentReference", id));
      insertions.add(
          range.from(),
          tags.numbered("commentRangeStart", id),
          range.to(),
          tags.numbered("commentRangeEnd", id) + reference);
    }
    Map<String, byte[]> parts = comments.with(notes, first);
    parts.put(main, document.with(insertions));
    return new Copy.Made(file.with(parts));
  }
}
