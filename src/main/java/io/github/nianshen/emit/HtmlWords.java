package io.github.nianshen.emit;

import io.github.nianshen.emit.HtmlMarked.Part;
import io.github.nianshen.emit.HtmlSpots.Spot;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The words of a report, parted wherever the place of a finding begins or ends. */
final class HtmlWords {
  private final String text;
  private final HtmlSpots spots;

  HtmlWords(Document document, HtmlSpots spots) {
    // What belongs to a person may reach over the ends of a place, so it is hidden in the whole.
    this.text = Mask.of(document.text());
    this.spots = spots;
  }

  /** Writes a piece, all findings marked. */
  void write(int piece, HtmlMarked out) {
    write(piece, Set.of(), out);
  }

  /** Writes a piece in which some are not marked, since they are of the table that it stands in. */
  void write(int piece, Set<Part> without, HtmlMarked out) {
    List<Spot> there = in(piece).stream().filter(s -> !without.contains(s.part())).toList();
    for (Span here : segments(spots.piece(piece), there)) {
      List<Spot> over = there.stream().filter(s -> covers(s.span(), here)).toList();
      if (over.isEmpty()) {
        out.plain(html(here));
      } else {
        out.marked(over.stream().map(Spot::part).distinct().toList(), html(here));
      }
      over.stream()
          .filter(s -> s.refers() && s.span().end() == here.end())
          .forEach(s -> out.reference(s.part().finding()));
    }
  }

  /** The places in a piece. */
  List<Spot> in(int piece) {
    return spots.in(piece);
  }

  private static boolean covers(Span spot, Span segment) {
    return segment.length() == 0 ? spot.equals(segment) : spot.length() > 0 && spot.holds(segment);
  }

  /** The piece cut at both ends of every place; a place without words is a segment of its own. */
  private static List<Span> segments(Span piece, List<Spot> there) {
    var cuts = new TreeSet<Integer>(List.of(piece.start(), piece.end()));
    var empty = new TreeSet<Integer>();
    for (Spot spot : there) {
      cuts.add(spot.span().start());
      cuts.add(spot.span().end());
      if (spot.span().length() == 0) {
        empty.add(spot.span().start());
      }
    }
    List<Span> segments = new ArrayList<>();
    int from = piece.start();
    for (int cut : cuts) {
      if (cut > from) {
        segments.add(new Span(from, cut));
      }
      if (empty.contains(cut)) {
        segments.add(new Span(cut, cut));
      }
      from = cut;
    }
    return segments;
  }

  private String html(Span span) {
    var html = new StringBuilder();
    for (String line : span.in(text).split("\\R", -1)) {
      html.append(html.isEmpty() ? "" : "<br>");
      html.append(HtmlOut.escaped(Display.safe(line)));
    }
    return html.toString();
  }
}
