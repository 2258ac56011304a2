package io.github.nianshen.lsp;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.form.Column;
import io.github.nianshen.form.Row;
import io.github.nianshen.form.Template;
import io.github.nianshen.rule.Each;
import io.github.nianshen.rule.Function;
import io.github.nianshen.rule.Rule;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * What may be written in a rule file: its keys, what {@code each} visits, and in formulas the names
 * that hold there, functions, and labels of the forms.
 *
 * @param lines the file's text
 * @param book the rules and forms that it may speak of
 * @param lang the language of meanings
 */
record RuleWords(Lines lines, Rulebook book, Lang lang) {
  /** {@code each: column of 申请表}. */
  private static final Pattern EACH =
      Pattern.compile("(?m)^\\s*(?:- )?each:\\s*([a-z]+)(?:\\s+(?:of\\s+)?(\\S+))?");

  /** A line up to the cursor with a key: {@code check: "[一] + }. */
  private static final Pattern KEYED = Pattern.compile("^\\s*(?:- )?([a-z]+):\\s*(.*)$");

  private static final List<String> FORMULAS = List.of("check", "when", "note", "except");

  /** What may be written at a place. */
  List<CompletionItem> at(Position place) {
    int at = lines.offset(place);
    int line = lines.line(at);
    String before = new Span(lines.span(line).start(), at).in(lines.text());
    Matcher keyed = KEYED.matcher(before);
    if (!keyed.matches()) {
      return before.matches("[a-z]*") ? keys(before, at) : formula(line, before, at);
    }
    return switch (keyed.group(1)) {
      case "each" -> each(keyed.group(2), at);
      case "level" -> plain(Arrays.stream(Level.values()).map(Level::word).toList(), at);
      case "java", "id", "name" -> List.of();
      default -> FORMULAS.contains(keyed.group(1)) ? formula(line, before, at) : List.of();
    };
  }

  private List<CompletionItem> keys(String typed, int at) {
    var place = new Span(at - typed.length(), at);
    return Rule.keys().stream()
        .map(k -> item(k, k + ": ", "", CompletionItemKind.Property, place))
        .toList();
  }

  private List<CompletionItem> each(String typed, int at) {
    var place = new Span(at - typed.length(), at);
    List<CompletionItem> items = new ArrayList<>();
    for (Each each : Each.values()) {
      if (!each.ofForm()) {
        items.add(item(each.word(), each.word(), "", CompletionItemKind.EnumMember, place));
        continue;
      }
      for (String form : forms()) {
        String words = each.word() + " of " + form;
        items.add(item(words, words, "", CompletionItemKind.EnumMember, place));
      }
    }
    return items;
  }

  private List<String> forms() {
    return templates().map(Template::name).distinct().toList();
  }

  private Stream<Template> templates() {
    return book.standards().stream().flatMap(s -> s.templates().stream());
  }

  private List<CompletionItem> plain(List<String> words, int at) {
    return words.stream()
        .map(w -> item(w, w, "", CompletionItemKind.EnumMember, typed(at)))
        .toList();
  }

  /** The letters before a place. */
  private Span typed(int at) {
    int start = at;
    while (start > 0
        && (Character.isLetter(lines.text().charAt(start - 1))
            || lines.text().charAt(start - 1) == '_')) {
      start--;
    }
    return new Span(start, at);
  }

  private List<CompletionItem> formula(int line, String before, int at) {
    int open = before.lastIndexOf('[');
    Optional<Visit> visit = visit(line);
    if (open > before.lastIndexOf(']')) {
      return labels(visit, new Span(at - (before.length() - open - 1), at));
    }
    List<CompletionItem> items = new ArrayList<>();
    visit.ifPresent(
        v ->
            v.each()
                .names()
                .forEach(
                    n ->
                        items.add(
                            item(
                                n.name(),
                                n.name(),
                                n.meaning().in(lang),
                                CompletionItemKind.Variable,
                                typed(at)))));
    for (Function function : Function.values()) {
      items.add(
          item(
              function.signature(),
              function.word() + "(",
              function.meaning().in(lang),
              CompletionItemKind.Function,
              typed(at)));
    }
    return items;
  }

  private record Visit(Each each, Optional<String> form) {}

  /** The nearest {@code each} above a line, or the first below it. */
  private Optional<Visit> visit(int line) {
    Optional<Visit> found = Optional.empty();
    Matcher each = EACH.matcher(lines.text());
    while (each.find() && (found.isEmpty() || lines.line(each.start()) <= line)) {
      String word = each.group(1);
      Optional<String> form = Optional.ofNullable(each.group(2));
      found =
          Arrays.stream(Each.values())
              .filter(e -> e.word().equals(word))
              .findFirst()
              .map(e -> new Visit(e, form));
    }
    return found;
  }

  /** The rows of a form where its columns are visited, its columns where rows are, else cells. */
  private List<CompletionItem> labels(Optional<Visit> visit, Span typed) {
    Optional<String> form = visit.flatMap(Visit::form);
    Map<String, String> labels = new LinkedHashMap<>();
    if (form.isEmpty()) {
      templates()
          .forEach(t -> rows(t).forEach((k, w) -> labels.putIfAbsent(t.name() + "/" + k, w)));
    }
    Each each = visit.map(Visit::each).orElse(Each.REPORT);
    templates()
        .filter(t -> form.filter(t.name()::equals).isPresent())
        .forEach(t -> (each == Each.ROW ? columns(t) : rows(t)).forEach(labels::putIfAbsent));
    return labels.entrySet().stream()
        .map(e -> item(e.getKey(), e.getKey(), e.getValue(), CompletionItemKind.Field, typed))
        .toList();
  }

  private static Map<String, String> rows(Template form) {
    Map<String, String> rows = new LinkedHashMap<>();
    form.rows().stream()
        .filter(r -> r.figures() || r.total().isPresent())
        .forEach((Row r) -> rows.putIfAbsent(r.key(), r.label().words()));
    return rows;
  }

  private static Map<String, String> columns(Template form) {
    Map<String, String> columns = new LinkedHashMap<>();
    form.columns().forEach((Column c) -> columns.putIfAbsent(c.key(), c.label().words()));
    return columns;
  }

  private CompletionItem item(
      String label, String words, String meaning, CompletionItemKind kind, Span place) {
    var item = new CompletionItem(label);
    item.setKind(kind);
    item.setFilterText(words + " " + meaning);
    if (!meaning.isEmpty()) {
      item.setDetail(meaning);
    }
    item.setTextEdit(Either.forLeft(new TextEdit(lines.range(place), words)));
    return item;
  }
}
