package io.github.nianshen.lsp;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Words;
import io.github.nianshen.form.Era;
import io.github.nianshen.form.Standard;
import io.github.nianshen.form.Template;
import io.github.nianshen.outline.Departure;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Topic;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * What may begin a line of a report: mandated headings, whole parts that it lacks, empty tables.
 */
final class Headings {
  private static final Words PART = new Words("{0}（缺，含空表）", "{0} (missing, with its table)");
  private static final Words TABLE = new Words("{0}（空表）", "{0} (empty table)");

  /** Longer words before the cursor are no beginning of a heading. */
  private static final int LONGEST = 24;

  private final Reading reading;
  private final Lang lang;

  Headings(Reading reading, Lang lang) {
    this.reading = reading;
    this.lang = lang;
  }

  /** What may be written at a place. */
  List<CompletionItem> at(Position place) {
    Lines lines = reading.draft().lines();
    int at = lines.offset(place);
    int start = lines.span(lines.line(at)).start();
    String before = new Span(start, at).in(lines.text());
    int indent = before.length() - before.replaceFirst("^[#\\s]+", "").length();
    Optional<Standard> standard = standard();
    if (standard.isEmpty() || before.length() - indent > LONGEST || isInTable(at)) {
      return List.of();
    }
    return items(standard.get(), new Span(start + indent, at));
  }

  private boolean isInTable(int at) {
    return reading.report().stream()
        .flatMap(r -> r.forms().stream())
        .map(f -> reading.place(f.span()))
        .anyMatch(s -> s.start() < at && at < s.end());
  }

  /** What is mandated for the report; of one that is not begun, what is mandated now. */
  private Optional<Standard> standard() {
    return reading
        .report()
        .map(Report::standard)
        .or(() -> reading.rules().book().standard(Era.newest()));
  }

  private List<CompletionItem> items(Standard standard, Span typed) {
    Rulebook book = reading.rules().book();
    var skeleton = new Skeleton(book);
    List<Topic> missing = missing(standard);
    List<CompletionItem> items = new ArrayList<>();
    for (Topic topic : missing) {
      String heading = Skeleton.heading(standard, topic);
      String part = fit(skeleton, skeleton.part(standard, topic));
      var item = item(PART.in(lang, List.of(heading)), heading, part, typed);
      item.setKind(CompletionItemKind.Module);
      item.setSortText("0" + topic.number());
      item.setPreselect(topic == missing.get(0));
      items.add(item);
    }
    for (int i = 1; i <= standard.headings().size(); i++) {
      String heading = Skeleton.heading(standard, Topic.of(i));
      var item = item(heading, heading, heading, typed);
      item.setKind(CompletionItemKind.Text);
      item.setSortText("1" + i);
      items.add(item);
    }
    for (Template table : standard.templates()) {
      String words = fit(skeleton, skeleton.table(standard.era(), table).orElse(""));
      var item = item(TABLE.in(lang, List.of(table.name())), table.name(), words, typed);
      item.setKind(CompletionItemKind.Struct);
      item.setSortText("2" + table.section());
      items.add(item);
    }
    return items;
  }

  private List<Topic> missing(Standard standard) {
    Optional<Report> report = reading.report();
    return report.isPresent()
        ? report.get().departures().stream()
            .filter(d -> d.kind() == Departure.Kind.MISSING)
            .map(Departure::topic)
            .toList()
        : IntStream.rangeClosed(1, standard.headings().size()).mapToObj(Topic::of).toList();
  }

  /** Tables of plain text, or of Markdown where the report is written in it. */
  private String fit(Skeleton skeleton, String words) {
    boolean marked = reading.draft().name().toString().endsWith(".md");
    return marked && words.indexOf('|') >= 0 ? skeleton.markdown(words) : words;
  }

  private CompletionItem item(String label, String sought, String words, Span typed) {
    var item = new CompletionItem(label);
    item.setFilterText(sought);
    item.setTextEdit(Either.forLeft(new TextEdit(reading.draft().lines().range(typed), words)));
    return item;
  }
}
