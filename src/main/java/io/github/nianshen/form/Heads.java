package io.github.nianshen.form;

import io.github.nianshen.form.Use.Role;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns that a table has, told by its heads and by how many figures its rows have. */
final class Heads {
  private static final double ALIKE = 0.5;

  /** The key of a column that sums the others. */
  private static final String TOTAL = "总计";

  /** Heads of columns that only number the rows. */
  private static final Set<String> CODES = Set.of("代码", "序号", "编号", "行次");

  private final Template template;
  private final RowCutter.Rows cut;
  private final Map<String, Span> places = new HashMap<>();
  private final List<Misfit> misfits = new ArrayList<>();

  /** Where words stand that were told to stand for a column. */
  private final Set<Span> taken = new HashSet<>();

  private final List<Width> widths = new ArrayList<>();

  /**
   * How wide a group's rows are.
   *
   * @param columns the columns that the table has of it
   * @param foreign before which of them a foreign column stands
   * @param others what its rows are like
   */
  private record Width(List<Column> columns, Optional<Integer> foreign, Aligned.Others others) {}

  private Heads(Template template, RowCutter.Rows cut) {
    this.template = template;
    this.cut = cut;
  }

  /** Reads the heads of a table that was cut into rows. */
  static Heads of(Template template, RowCutter.Rows cut) {
    var heads = new Heads(template, cut);
    List<Map<String, Token>> printed = heads.printed();
    for (int g = 0; g < template.groups().size(); g++) {
      heads.widths.add(heads.width(g, printed.get(g)));
    }
    heads.share();
    return heads;
  }

  /** A foreign column runs through all groups, also through those of one row. */
  private void share() {
    Optional<Width> wide = widths.stream().filter(w -> w.foreign().isPresent()).findFirst();
    wide.ifPresent(
        shared ->
            widths.replaceAll(
                w ->
                    w.foreign().isEmpty() && w.columns().size() == shared.columns().size()
                        ? new Width(w.columns(), shared.foreign(), w.others())
                        : w));
  }

  List<Misfit> misfits() {
    return misfits;
  }

  /** Where the first head of each column stands. */
  Map<String, Span> places() {
    return places;
  }

  /** The columns that the table has of a group. */
  List<Column> columns(int group) {
    return widths.get(group).columns();
  }

  /** Brings a row's figures under the columns of its group. */
  Aligned align(RawRow raw, int group) {
    Width width = widths.get(group);
    RawRow row = raw.filled() > width.columns().size() ? merged(raw, group) : raw;
    if (width.foreign().isPresent() && row.filled() == width.columns().size() + 1) {
      var tail = new ArrayList<>(row.tail().stream().filter(Token::isFilled).toList());
      int foreign = Math.min(width.foreign().get(), tail.size() - 1);
      tail.remove(foreign);
      row = new RawRow(raw.label(), raw.uses(), tail);
    }
    return Aligned.of(row, width.columns().size(), width.others());
  }

  /** A row without the copies of a merged cell that stand under copies of its head. */
  private RawRow merged(RawRow raw, int group) {
    Map<Integer, String> keys = new HashMap<>();
    for (Token head : cut.heads()) {
      boolean above =
          head.slot().grid().isPresent()
              && head.slot().block() == raw.label().slot().block()
              && head.span().start() < raw.label().span().start();
      if (above) {
        head.uses(template).stream()
            .filter(u -> u.role() == Role.COLUMN && u.group() == group)
            .findFirst()
            .ifPresent(u -> keys.put(Aligned.column(head), u.key()));
      }
    }
    Map<String, Token> once = new LinkedHashMap<>();
    for (Token token : raw.tail().stream().filter(Token::isFilled).toList()) {
      String key = keys.get(Aligned.column(token));
      Token before = key == null ? null : once.putIfAbsent(key, token);
      if (key == null || (before != null && !before.words().equals(token.words()))) {
        return raw;
      }
    }
    return new RawRow(raw.label(), raw.uses(), List.copyOf(once.values()));
  }

  /** For each group the first head of each of its columns. */
  private List<Map<String, Token>> printed() {
    List<Map<String, Token>> printed = new ArrayList<>();
    template.groups().forEach(g -> printed.add(new HashMap<>()));
    for (Token head : cut.heads()) {
      for (Use use : head.uses(template)) {
        boolean column = use.role() == Role.COLUMN;
        if (column && printed.get(use.group()).putIfAbsent(use.key(), head) == null) {
          places.putIfAbsent(use.key(), head.span());
          misfit(use, head);
          break;
        }
      }
    }
    return printed;
  }

  private void misfit(Use use, Token head) {
    Column column =
        template.groups().get(use.group()).columns().stream()
            .filter(c -> c.key().equals(use.key()))
            .findFirst()
            .orElseThrow();
    Labels.misfit(Optional.of(use.grade()), head, column.label()).ifPresent(misfits::add);
  }

  private Width width(int group, Map<String, Token> printed) {
    List<Column> mandated = template.groups().get(group).columns();
    List<RawRow> rows = cut.rows().stream().filter(r -> belongs(r, group)).toList();
    int filled = mostCommon(rows, RawRow::filled).orElse(mandated.size());
    List<Column> absent = mandated.stream().filter(c -> !printed.containsKey(c.key())).toList();
    List<Column> columns = mandated;
    if (!printed.isEmpty() && !absent.isEmpty()) {
      boolean fewer = filled == mandated.size() - absent.size() && rows.size() > 1;
      absent.stream()
          .sorted(Comparator.comparing(c -> -alike(c).map(t -> likeness(c, t)).orElse(0.0)))
          .forEach(c -> absent(c, fewer, printed));
      if (fewer) {
        columns = mandated.stream().filter(c -> !absent.contains(c)).toList();
      }
    }
    boolean more = rows.size() > 1 && filled == columns.size() + 1;
    Optional<Integer> foreign = more ? foreign(mandated) : Optional.empty();
    return new Width(columns, foreign, others(rows, columns, printed));
  }

  private static Aligned.Others others(
      List<RawRow> rows, List<Column> columns, Map<String, Token> printed) {
    List<RawRow> whole = rows.stream().filter(r -> r.filled() == columns.size()).toList();
    Optional<Integer> start =
        mostCommon(whole, Heads::start)
            .filter(s -> whole.stream().filter(r -> start(r) == s).count() * 5 >= whole.size() * 4L)
            .or(() -> printed.values().stream().map(Aligned::column).min(Integer::compare));
    long endBlank = rows.stream().filter(Heads::endsBlank).count();
    return new Aligned.Others(
        mostCommon(whole, r -> r.tail().size()).orElse(columns.size()),
        start,
        endBlank > 1 && endBlank * 2 > rows.size(),
        columns.size() > 1 && columns.get(columns.size() - 1).key().equals(TOTAL));
  }

  private static boolean endsBlank(RawRow raw) {
    return raw.tail().get(raw.tail().size() - 1).kind() == Token.Kind.BLANK;
  }

  private boolean belongs(RawRow raw, int group) {
    return raw.filled() > 0
        && raw.uses().stream().anyMatch(u -> u.role() == Role.ROW && u.group() == group);
  }

  private void absent(Column column, boolean fewer, Map<String, Token> printed) {
    Optional<Token> alike = alike(column);
    if (alike.isPresent()) {
      taken.add(alike.get().span());
      misfits.add(
          new Misfit(
              Misfit.Kind.LABEL_WRONG,
              alike.get().span(),
              column.label().words(),
              alike.get().words()));
    } else if (fewer) {
      Span span = printed.values().stream().map(Token::span).max(Span::compareTo).orElseThrow();
      misfits.add(new Misfit(Misfit.Kind.COLUMN_MISSING, span, column.label().words(), ""));
    }
  }

  /** The words most like a column's that stand for no other column. */
  private Optional<Token> alike(Column column) {
    return words().stream()
        .filter(t -> !taken.contains(t.span()) && likeness(column, t) >= ALIKE)
        .min(Comparator.comparing(t -> -likeness(column, t)));
  }

  private static double likeness(Column column, Token token) {
    return Likeness.of(token.words(), column.label().words());
  }

  /** Words in the head that are no label of the form. */
  private List<Token> words() {
    List<Token> labels =
        cut.rows().stream().filter(r -> r.filled() > 0).map(RawRow::label).toList();
    return cut.heads().stream()
        .filter(t -> t.kind() == Token.Kind.OTHER && !labels.contains(t))
        .toList();
  }

  /** Where a column stands that the form does not have: after the last head before its own. */
  private Optional<Integer> foreign(List<Column> mandated) {
    int after = -1;
    boolean labels = false;
    for (Token head : cut.heads()) {
      List<String> keys = head.uses(template).stream().map(Use::key).toList();
      boolean word = words().contains(head);
      if (word && CODES.contains(head.words())) {
        return Optional.of(labels ? after + 1 : mandated.size());
      }
      if (after >= 0 && word) {
        var misfit = new Misfit(Misfit.Kind.COLUMN_FOREIGN, head.span(), "", head.words());
        if (!misfits.contains(misfit)) {
          misfits.add(misfit);
        }
        return Optional.of(after + 1);
      }
      labels |= !keys.isEmpty() || (word && head.words().endsWith("指标"));
      for (int i = 0; i < mandated.size(); i++) {
        after = keys.contains(mandated.get(i).key()) ? i : after;
      }
    }
    return Optional.empty();
  }

  private static int start(RawRow raw) {
    return raw.tail().stream().filter(Token::isFilled).mapToInt(Aligned::column).min().orElse(0);
  }

  private static Optional<Integer> mostCommon(List<RawRow> rows, Function<RawRow, Integer> what) {
    return rows.stream()
        .collect(Collectors.groupingBy(what, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
