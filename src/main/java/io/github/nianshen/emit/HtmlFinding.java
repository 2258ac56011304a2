package io.github.nianshen.emit;

import io.github.nianshen.emit.HtmlMarked.Shown;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Fix;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Quote;
import io.github.nianshen.finding.Related;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Words;
import io.github.nianshen.text.Cut;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Span;
import java.util.List;
import java.util.Optional;

/** A finding of the page: put into words while the text is at hand, numbered at the end. */
final class HtmlFinding {
  private static final Words ALSO = new Words("另见：", "also: ");
  private static final Words SUM = new Words("算式", "the sum");
  private static final Words OWN = new Words("本报告", "this report");
  private static final Words OTHER = new Words("雷同的报告", "the other report");
  private static final Words CHANGE = new Words("可改为：", "may become: ");
  private static final Words BASIS = new Words("依据", "Basis");
  private static final Words WHY = new Words("说明与更正", "Why, and how to correct");
  private static final Words STANDS = new Words("原文", "the words");

  /** Signs shown on either side of a place, and of the place itself. */
  private static final int AROUND = 30;

  private static final int LONGEST = 80;
  private static final int LONGEST_QUOTE = 600;

  private static final String CUT = "…";
  private static final String GAP = "\u001f";
  private static final int FIELDS = 3;

  private final Lang lang;

  HtmlFinding(Lang lang) {
    this.lang = lang;
  }

  /**
   * What is kept of a finding.
   *
   * @param number its number among the findings of its file, from 0
   * @param html all that is said of it but for what its rule says
   */
  record Kept(int number, Level level, String html) {
    String words() {
      return number + GAP + level.name() + GAP + html;
    }

    static Kept of(String words) {
      String[] fields = words.split(GAP, FIELDS);
      return new Kept(Integer.parseInt(fields[0]), Level.valueOf(fields[1]), fields[2]);
    }
  }

  /** A finding as it is kept. */
  Kept kept(Sited it, int number, RuleInfo rule) {
    Finding finding = it.finding();
    Optional<Document> document = it.file().document();
    var out = new HtmlOut(lang);
    if (document.isPresent()) {
      out.leaf("p", it.place(lang), "class", "place");
    }
    out.leaf("p", rule.say(finding.message(), lang), "class", "what");
    document.ifPresent(d -> shown(d, finding, out));
    return new Kept(number, finding.level(), out.take());
  }

  private void shown(Document document, Finding finding, HtmlOut out) {
    List<Related> others = finding.related();
    if (finding.quote().isPresent()) {
      beside(document, finding, finding.quote().get(), out);
    } else if (others.stream().noneMatch(o -> o.figure().isPresent())) {
      excerpt(document, finding.span(), out);
    }
    if (!others.isEmpty() && others.stream().allMatch(o -> o.figure().isPresent())) {
      sum(others, out);
    } else if (!others.isEmpty()) {
      List<String> names = others.stream().map(o -> o.words(lang)).distinct().toList();
      String gap = lang == Lang.ZH ? "，" : ", ";
      out.leaf("p", ALSO.in(lang) + String.join(gap, names), "class", "also");
    }
    finding.fixes().stream().findFirst().ifPresent(f -> fix(document, f, out));
  }

  /** The place with what stands round it on its line; a row of a table is a line. */
  private void excerpt(Document document, Span span, HtmlOut out) {
    String text = document.text();
    int start = span.start();
    int end = Cut.edge(text, Math.min(span.end(), start + LONGEST));
    int left = Cut.edge(text, Math.max(start - AROUND, text.lastIndexOf('\n', start - 1) + 1));
    int line = text.indexOf('\n', end);
    int most = Math.min(end + AROUND, line < 0 ? text.length() : line);
    int right = Cut.edge(text, most);
    if (text.substring(left, right).isBlank()) {
      return;
    }
    out.begin("p", "class", "words").leaf("span", STANDS, "class", "unseen");
    out.words((left > 0 && text.charAt(left - 1) != '\n' ? CUT : "") + Mask.cut(text, left, start));
    out.leaf("b", Mask.cut(text, start, end) + (end < span.end() ? CUT : ""));
    out.words(Mask.cut(text, end, right) + (most == end + AROUND ? CUT : "")).end("p");
  }

  /** A sum as on paper: a figure a line, the sides in their colours. */
  private void sum(List<Related> others, HtmlOut out) {
    out.begin("table", "class", "sum").leaf("caption", SUM, "class", "unseen");
    String side = "a";
    for (OtherPlaces.Row row : OtherPlaces.rows(others, Related::label)) {
      side = Related.compares(row.sign()) ? (side.equals("a") ? "b" : "a") : side;
      out.begin("tr", "class", "side-" + side);
      out.leaf("td", row.sign()).leaf("td", row.figure(), "class", "number");
      out.leaf("th", String.join("、", row.places()), "scope", "row").end("tr");
    }
    out.end("table");
  }

  /** Both copies of a passage. */
  private void beside(Document document, Finding finding, Quote quote, HtmlOut out) {
    out.begin("div", "class", "two");
    Span span = finding.span();
    int end = Math.min(span.end(), span.start() + LONGEST_QUOTE + 1);
    copy(
        OWN.in(lang),
        "",
        Cut.shown(Mask.cut(document.text(), span.start(), end), LONGEST_QUOTE),
        out);
    String whose = quote.source().isEmpty() ? OTHER.in(lang) : quote.source();
    copy(whose, quote.file(), Cut.shown(quote.words(), LONGEST_QUOTE), out);
    out.end("div");
  }

  private static void copy(String whose, String file, String words, HtmlOut out) {
    out.begin("blockquote").begin("p", "class", "whose").leaf("b", whose);
    if (!file.isEmpty()) {
      out.raw(" ").begin("span", "class", "file").clean(XlsxWords.ofName(file)).end("span");
    }
    out.end("p").leaf("p", words).end("blockquote");
  }

  private void fix(Document document, Fix fix, HtmlOut out) {
    String before = Mask.cut(document.text(), fix.span().start(), fix.span().end());
    if (before.length() <= LONGEST && fix.replacement().length() <= LONGEST) {
      out.begin("p", "class", "fix").words(CHANGE);
      out.leaf("del", before).raw(" → ").leaf("ins", fix.replacement()).end("p");
    }
  }

  /** Writes a finding under its number. */
  void write(Kept kept, Shown shown, RuleInfo rule, HtmlOut out) {
    String id = "f" + shown.id();
    String level = shown.level().word();
    out.begin("li", "id", id, "class", "finding " + level, "data-rule", rule.id());
    out.begin("h4").begin("a", "href", "#" + id);
    out.leaf("span", "" + shown.number(), "class", "n").raw(" ");
    out.leaf("span", shown.level().in(lang), "class", "level").raw(" ");
    out.leaf("span", rule.title(), "class", "title").end("a").raw(" ");
    out.leaf("span", rule.id(), "class", "id").end("h4").line();
    out.raw(kept.html()).begin("dl", "class", "more");
    more(WHY, rule.why(), out);
    more(BASIS, rule.basis(), out);
    out.end("dl").end("li").line();
  }

  private void more(Words head, Words words, HtmlOut out) {
    if (!words.in(lang).isBlank()) {
      out.leaf("dt", head).leaf("dd", words);
    }
  }
}
