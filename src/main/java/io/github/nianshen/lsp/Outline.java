package io.github.nianshen.lsp;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Words;
import io.github.nianshen.form.Form;
import io.github.nianshen.outline.Departure;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** A report's outline: its parts, tables and sub-headings, and the parts that it lacks. */
final class Outline {
  private static final Words MISSING = new Words("（缺）{0}", "(missing) {0}");

  /** {@code （一）主动公开}. */
  private static final Pattern BELOW = Pattern.compile("^（[一二三四五六七八九十]{1,3}）[^。；]{1,40}$");

  private final Reading reading;
  private final Lang lang;

  Outline(Reading reading, Lang lang) {
    this.reading = reading;
    this.lang = lang;
  }

  /** The outline, as symbols within symbols where the client knows such. */
  List<Either<SymbolInformation, DocumentSymbol>> symbols(Ability client) {
    List<DocumentSymbol> all = reading.report().map(this::outline).orElse(List.of());
    return client.outlines()
        ? all.stream().<Either<SymbolInformation, DocumentSymbol>>map(Either::forRight).toList()
        : all.stream()
            .<Either<SymbolInformation, DocumentSymbol>>map(s -> Either.forLeft(flat(s)))
            .toList();
  }

  @SuppressWarnings("deprecation") // What old clients know.
  private SymbolInformation flat(DocumentSymbol symbol) {
    var place = new Location(reading.draft().address(), symbol.getRange());
    return new SymbolInformation(symbol.getName(), symbol.getKind(), place);
  }

  private List<DocumentSymbol> outline(Report report) {
    List<DocumentSymbol> all = new ArrayList<>();
    // What is missing stands before the heading that follows its place.
    report.departures().stream()
        .filter(d -> d.kind() == Departure.Kind.MISSING)
        .forEach(d -> all.add(missing(report, d)));
    report.sections().forEach(s -> all.add(section(report, s)));
    all.sort(Comparator.comparingInt(s -> s.getRange().getStart().getLine()));
    return all;
  }

  private DocumentSymbol missing(Report report, Departure departure) {
    String words = Skeleton.heading(report.standard(), departure.topic());
    int at = reading.place(departure.span()).start();
    return symbol(
        MISSING.in(lang, List.of(words)), SymbolKind.Null, new Span(at, at), new Span(at, at));
  }

  private DocumentSymbol section(Report report, Section section) {
    Span heading = reading.place(section.heading().span());
    Span whole = reading.place(section.span()).to(heading);
    String name = heading.in(reading.draft().lines().text()).strip();
    DocumentSymbol symbol = symbol(name, SymbolKind.Namespace, whole, heading);
    symbol.setChildren(below(report, section));
    return symbol;
  }

  private List<DocumentSymbol> below(Report report, Section section) {
    List<DocumentSymbol> children = new ArrayList<>();
    for (Block block : section.body()) {
      String words = report.document().words(block.span()).strip();
      if (!report.isOfForm(block.span()) && isBelow(words)) {
        Span place = reading.place(block.span());
        children.add(symbol(words, SymbolKind.Field, place, place));
      }
    }
    for (Form form : section.forms()) {
      Span place = reading.place(form.span());
      children.add(
          symbol(
              form.template().name(),
              SymbolKind.Struct,
              place,
              new Span(place.start(), place.start())));
    }
    return children;
  }

  /** Whether a line is a heading within a part. */
  static boolean isBelow(String line) {
    return BELOW.matcher(line).matches();
  }

  private DocumentSymbol symbol(String name, SymbolKind kind, Span whole, Span heading) {
    Lines lines = reading.draft().lines();
    String shown = name.isBlank() ? "…" : name;
    return new DocumentSymbol(shown, kind, lines.range(whole), lines.range(heading));
  }

  /** The parts and tables, each of more than one line. */
  List<FoldingRange> folds() {
    List<FoldingRange> folds = new ArrayList<>();
    reading
        .report()
        .ifPresent(
            r -> {
              r.sections().forEach(s -> fold(s.span()).ifPresent(folds::add));
              r.forms().forEach(f -> fold(f.span()).ifPresent(folds::add));
            });
    return folds;
  }

  private Optional<FoldingRange> fold(Span span) {
    Span place = reading.place(span);
    Lines lines = reading.draft().lines();
    int first = lines.line(place.start());
    int last = lines.line(Math.max(place.start(), place.end() - 1));
    return last > first ? Optional.of(new FoldingRange(first, last)) : Optional.empty();
  }
}
