package io.github.nianshen.read.office;

import java.util.NavigableMap;
import java.util.TreeMap;

/** What is set into a part. Of what is set at one place, ends stand before beginnings. */
final class Insertions {
  private final NavigableMap<Integer, Place> places = new TreeMap<>();

  private static final class Place {
    private final Gap gap;
    private final StringBuilder ends = new StringBuilder();
    private final StringBuilder wholes = new StringBuilder();
    private final StringBuilder starts = new StringBuilder();

    private Place(Gap gap) {
      this.gap = gap;
    }
  }

  /** Sets what begins at one place and ends at another, in elements of their own. */
  void add(Gap from, String start, Gap to, String end) {
    if (from.at() == to.at()) {
      at(from).wholes.append(start).append(end);
    } else {
      at(from).starts.append(start);
      at(to).ends.append(end);
    }
  }

  /** Sets an element. */
  void add(Gap gap, String element) {
    at(gap).wholes.append(element);
  }

  /** Sets letters that belong to a tag, once. */
  void addOnce(int at, String letters) {
    at(new Gap(at, 0, letters, ""));
  }

  private Place at(Gap gap) {
    return places.computeIfAbsent(gap.at(), k -> new Place(gap));
  }

  /** The text with all of it. */
  String into(String text) {
    var out = new StringBuilder(text.length() + 1024);
    int done = 0;
    for (Place place : places.values()) {
      Gap gap = place.gap;
      out.append(text, done, gap.at()).append(gap.close());
      out.append(place.ends).append(place.wholes).append(place.starts).append(gap.open());
      done = gap.at() + gap.without();
    }
    return out.append(text, done, text.length()).toString();
  }
}
