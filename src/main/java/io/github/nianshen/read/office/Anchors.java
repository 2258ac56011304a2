package io.github.nianshen.read.office;

import io.github.nianshen.read.office.Markup.Element;
import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Signs;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.read.piece.Words;
import io.github.nianshen.text.Span;
import java.util.Optional;
import java.util.Set;

/**
 * Finds words that were read of a document in the part they stand in, and the places round them
 * between which a comment is set: the very words, or where they cannot be had alone or are not what
 * stands there, their paragraph. A text box has no comments of its own; they are set round it.
 */
final class Anchors {
  /** What may hold runs of a paragraph, with comments among them. */
  private static final Set<String> OPEN =
      Set.of(
          "hyperlink",
          "ins",
          "moveTo",
          "smartTag",
          "customXml",
          "sdt",
          "sdtContent",
          "fldSimple",
          "dir",
          "bdo");

  private final Markup markup;
  private final Tracks tracks;
  private final String script;
  private final Cuts cuts;

  /**
   * Anchors in a part.
   *
   * @param script what was read of it
   */
  Anchors(Markup markup, Tracks tracks, String script, Insertions insertions) {
    this.markup = markup;
    this.tracks = tracks;
    this.script = script;
    this.cuts = new Cuts(markup, insertions);
  }

  /** The places before and after some words. */
  record Range(Gap from, Gap to) {}

  /** The places round what was read as a span of the script. */
  Range round(Span span) throws Unread {
    int start = Math.min(span.start(), script.length());
    int end = Math.min(span.end(), script.length());
    while (start < end && Words.isSpace(script.charAt(start))) {
      start++;
    }
    while (end > start && Words.isSpace(script.charAt(end - 1))) {
      end--;
    }
    Tracks.Unit first = tracks.unit(start).or(() -> tracks.unit(0)).orElseThrow(Anchors::nowhere);
    if (start == end) {
      return round(element(first));
    }
    Tracks.Unit last = tracks.unit(end - 1).orElse(first);
    Optional<Range> words = round(first, last, script.substring(start, end));
    return words.isPresent() ? words.get() : round(element(first));
  }

  private static Unread nowhere() {
    return new Unread(Reason.DAMAGED);
  }

  private Element element(Tracks.Unit unit) {
    return markup.elements().get(unit.element());
  }

  /** The places round words alone; empty where other words stand there. */
  private Optional<Range> round(Tracks.Unit first, Tracks.Unit last, String words) {
    Element from = element(first);
    Element to = element(last);
    Optional<Element> paragraph = paragraph(from);
    Optional<Element> other = paragraph(to);
    if (box(from).isPresent()
        || paragraph.isEmpty()
        || other.isEmpty()
        || !says(first, last, words)) {
      return Optional.empty();
    }
    boolean together =
        paragraph.equals(other)
            || (box(to).isEmpty() && paragraph.get().parent().equals(other.get().parent()));
    Gap before = before(from, first.unit(), paragraph.get());
    Gap after = together ? after(to, last.unit() + 1, other.get()) : Gap.within(paragraph.get());
    return Optional.of(new Range(before, after));
  }

  private Gap before(Element text, int unit, Element paragraph) {
    return host(text, paragraph)
        .map(host -> Gap.between(host.start()))
        .or(() -> text.parent().map(run -> cuts.before(run, text, unit)))
        .orElse(Gap.between(paragraph.inner()));
  }

  private Gap after(Element text, int unit, Element paragraph) {
    return host(text, paragraph)
        .map(host -> Gap.between(host.end()))
        .or(() -> text.parent().map(run -> cuts.after(run, text, unit)))
        .orElse(Gap.within(paragraph));
  }

  /** Whether from one unit to another stand these words, whatever the blanks between them. */
  private boolean says(Tracks.Unit first, Tracks.Unit last, String words) {
    Element one = element(first);
    String prefix = one.prefix();
    if (!one.is(prefix, "t")
        || !element(last).is(prefix, "t")
        || first.element() > last.element()) {
      return false;
    }
    var said = new StringBuilder();
    for (int i = first.element(); i <= last.element(); i++) {
      Element element = markup.elements().get(i);
      if (element.is(prefix, "t")) {
        String text = Letters.of(markup, element).text();
        int end = i == last.element() ? Math.min(last.unit() + 1, text.length()) : text.length();
        int start = i == first.element() ? Math.min(first.unit(), end) : 0;
        said.append(text, start, end);
      }
    }
    return plain(said.toString()).equals(plain(words));
  }

  private static String plain(String words) {
    var plain = new StringBuilder();
    Signs.folded(words)
        .chars()
        .filter(c -> !Words.isSpace((char) c))
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  /** The places round a paragraph, or round the run that a text box hangs on. */
  private Range round(Element element) throws Unread {
    Optional<Element> box = box(element);
    Optional<Element> run = box.flatMap(b -> above(b, b.prefix(), "r"));
    if (run.isPresent()) {
      return new Range(Gap.between(run.get().start()), Gap.between(run.get().end()));
    }
    Element paragraph = paragraph(box.orElse(element)).orElseThrow(Anchors::nowhere);
    Gap end = Gap.within(paragraph);
    if (paragraph.isSingle()) {
      return new Range(end, end);
    }
    Optional<Element> own = markup.next(paragraph).filter(e -> e.is(paragraph.prefix(), "pPr"));
    return new Range(Gap.between(own.map(Element::end).orElse(paragraph.inner())), end);
  }

  /** The paragraph that an element stands in, or the first one of a cell. */
  private Optional<Element> paragraph(Element element) {
    if (!element.is(element.prefix(), "tc")) {
      return above(element, element.prefix(), "p");
    }
    Optional<Element> inner = markup.next(element);
    while (inner.isPresent() && !inner.get().is(element.prefix(), "p")) {
      inner = markup.next(inner.get());
    }
    return inner.filter(e -> e.end() <= element.close());
  }

  /** The outermost text box that an element stands in. */
  private static Optional<Element> box(Element element) {
    Optional<Element> box = Optional.empty();
    for (Optional<Element> at = element.parent(); at.isPresent(); at = at.get().parent()) {
      if (at.get().is(element.prefix(), "txbxContent")) {
        box = at;
      }
    }
    return box;
  }

  /** The nearest element of a name that another stands in. */
  private static Optional<Element> above(Element element, String prefix, String name) {
    Optional<Element> at = element.parent();
    while (at.isPresent() && !at.get().is(prefix, name)) {
      at = at.get().parent();
    }
    return at;
  }

  /**
   * The element within a paragraph round which a comment has to be set, for there can be none in
   * it: one of several versions, or a run with a reading above it.
   */
  private static Optional<Element> host(Element text, Element paragraph) {
    String prefix = text.prefix();
    Optional<Element> host = text.parent().filter(e -> !e.is(prefix, "r"));
    Optional<Element> at = text.parent();
    while (at.isPresent() && at.get().number() > paragraph.number()) {
      Element one = at.get();
      if (!one.is(prefix, "r") && OPEN.stream().noneMatch(name -> one.is(prefix, name))) {
        host = at;
      }
      at = one.parent();
    }
    Optional<Element> run = host.flatMap(h -> above(h, prefix, "r"));
    return run.filter(r -> r.number() > paragraph.number()).isPresent() ? run : host;
  }
}
