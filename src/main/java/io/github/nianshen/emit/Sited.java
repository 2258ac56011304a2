package io.github.nianshen.emit;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Quote;
import io.github.nianshen.finding.Words;
import io.github.nianshen.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A finding while its file's text is at hand, as papers tell of it.
 *
 * @param file the file
 * @param finding one of its findings
 * @param sites where things stand in a file without lines
 */
record Sited(FileResult file, Finding finding, Optional<Sites> sites) {
  private static final Words LINE = new Words("第{0}行", "line {0}");
  private static final Words OTHER = new Words("{0} {1}：“{2}”", "{0} {1}: “{2}”");
  private static final Site NOWHERE =
      new Site(OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

  /** The findings of a file, in their order. */
  static List<Sited> of(FileResult file) {
    Optional<Sites> sites = file.document().flatMap(Sites::of);
    return file.findings().stream().map(f -> new Sited(file, f, sites)).toList();
  }

  /**
   * Where it stands in words: {@code 第39行 · 三、… · 申请表 “总计”列}; none in a file that could not be
   * read.
   */
  String place(Lang lang) {
    return file.document().map(d -> place(d, lang)).orElse("");
  }

  private String place(Document document, Lang lang) {
    if (sites.isPresent()) {
      return sites.get().at(finding.span()).way(finding.place(), lang);
    }
    int line = document.source().position(finding.span().start()).line();
    String way = NOWHERE.way(finding.place(), lang);
    return LINE.in(lang, List.of("" + line)) + (way.isEmpty() ? "" : " · " + way);
  }

  /** What it is to be held against, in lines: its other places, and another report. */
  List<String> others(Setting setting) {
    List<String> others = new ArrayList<>();
    file.document()
        .map(d -> new OtherPlaces(d, sites, finding.span(), setting))
        .ifPresent(o -> o.lines(finding.related()).forEach(l -> others.add(l.strip())));
    finding.quote().ifPresent(q -> others.add(said(q, setting.lang())));
    return others;
  }

  private static String said(Quote quote, Lang lang) {
    return OTHER.in(lang, List.of(quote.organ(), quote.year(), quote.words())).strip();
  }
}
