package io.github.nianshen.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nianshen.rule.PackFile;
import io.github.nianshen.rule.Rulebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A report that tests take apart and write down in any layout. */
final class Model {
  private static final int APPLICANTS = 7;

  private final List<Item> items = new ArrayList<>();

  /** What an item of a report is. */
  enum Kind {
    TITLE,
    HEADING,
    SUBHEADING,
    TEXT,
    TABLE,
    SIGNATURE
  }

  /** A line of a report, or a table: its cells row by row, merged ones once. */
  static final class Item {
    Kind kind;
    String text;
    final List<List<String>> rows = new ArrayList<>();

    Item(Kind kind, String text) {
      this.kind = kind;
      this.text = text;
    }

    @Override
    public String toString() {
      return text + rows;
    }
  }

  /** The words of a clean report that comes with the rules. */
  static String clean(String year) {
    return Rulebook.builtInFiles().stream()
        .filter(f -> f.name().equals("examples/" + year + ".txt"))
        .map(PackFile::text)
        .findFirst()
        .orElseThrow();
  }

  /** A clean report that comes with the rules. */
  static Model of(String year) {
    var model = new Model();
    for (String line : clean(year).split("\n")) {
      if (!line.isBlank()) {
        model.add(line);
      }
    }
    return model;
  }

  /** The same with other figures, none of them 0. */
  static Model filled(String year, long seed) {
    Model model = of(year);
    var random = new Random(seed);
    model.fillRequests(random);
    model.fillDisputes(random);
    return model;
  }

  private void add(String line) {
    if (line.contains("|")) {
      Item last = items.get(items.size() - 1);
      if (last.kind != Kind.TABLE) {
        last = new Item(Kind.TABLE, "");
        items.add(last);
      }
      last.rows.add(cells(line));
    } else {
      items.add(new Item(kind(line), line));
    }
  }

  private static List<String> cells(String line) {
    return new ArrayList<>(
        Arrays.stream(line.split("\\|")).map(String::strip).filter(c -> !c.isEmpty()).toList());
  }

  private Kind kind(String line) {
    if (items.isEmpty()) {
      return Kind.TITLE;
    }
    boolean shortOne = line.length() < 32 && line.indexOf('。') < 0;
    if (shortOne && line.matches("[一二三四五六]、.*")) {
      return Kind.HEADING;
    }
    if (shortOne && line.matches("（[一二三四五]）.*")) {
      return Kind.SUBHEADING;
    }
    boolean signs = line.matches("[0-9]{4}年[0-9]+月[0-9]+日|[^，。]{2,12}政府");
    return signs ? Kind.SIGNATURE : Kind.TEXT;
  }

  List<Item> items() {
    return items;
  }

  Model with(Consumer<Model> change) {
    change.accept(this);
    return this;
  }

  Item item(String words) {
    return items.get(index(words));
  }

  int index(String words) {
    return first(i -> i.kind != Kind.TABLE && i.text.contains(words), words);
  }

  /** The table whose first row or column has the words. */
  Item table(String words) {
    return items.get(first(i -> i.rows.stream().anyMatch(r -> r.contains(words)), words));
  }

  private int first(Predicate<Item> wanted, String words) {
    for (int i = 0; i < items.size(); i++) {
      if (wanted.test(items.get(i))) {
        return i;
      }
    }
    throw new IllegalArgumentException("nothing has the words " + words);
  }

  /** The row of a table with a cell that begins with the words. */
  List<String> row(String label) {
    return items.stream()
        .flatMap(i -> i.rows.stream())
        .filter(r -> r.stream().anyMatch(c -> c.startsWith(label)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no row " + label));
  }

  /** Writes into a figure of a row, counted from the row's end: 0 is the last. */
  void set(String label, int fromEnd, String words) {
    List<String> row = row(label);
    row.set(row.size() - 1 - fromEnd, words);
  }

  /** Adds to a figure of a row. */
  void raise(String label, int fromEnd, int by) {
    List<String> row = row(label);
    int at = row.size() - 1 - fromEnd;
    row.set(at, Integer.toString(Integer.parseInt(row.get(at)) + by));
  }

  void dropRow(String label) {
    List<String> row = row(label);
    items.forEach(i -> i.rows.removeIf(r -> r == row));
  }

  void edit(String words, UnaryOperator<String> change) {
    Item item = item(words);
    item.text = change.apply(item.text);
  }

  void replace(String words, String with) {
    edit(words, t -> t.replace(words, with));
  }

  void relabel(String label, String with) {
    items.forEach(i -> i.rows.forEach(r -> r.replaceAll(c -> c.equals(label) ? with : c)));
  }

  void relabelOnce(String label, String with) {
    List<String> row = row(label);
    row.set(row.indexOf(label), with);
  }

  /** The items from a heading to before the next heading or the signature. */
  List<Item> section(String heading) {
    int from = index(heading);
    int to = from + 1;
    while (to < items.size()
        && items.get(to).kind != Kind.HEADING
        && items.get(to).kind != Kind.SIGNATURE) {
      to++;
    }
    return items.subList(from, to);
  }

  List<Item> cut(String heading) {
    List<Item> section = section(heading);
    List<Item> gone = new ArrayList<>(section);
    section.clear();
    return gone;
  }

  void insertBefore(String words, List<Item> added) {
    items.addAll(index(words), added);
  }

  void insertAfter(String words, Item... added) {
    items.addAll(index(words) + 1, Arrays.asList(added));
  }

  static Item text(String words) {
    return new Item(Kind.TEXT, words);
  }

  static Item heading(String words) {
    return new Item(Kind.HEADING, words);
  }

  /** The mandated figures: results, then what was received, so that every sum holds. */
  private void fillRequests(Random random) {
    List<List<String>> rows = table("申请人情况").rows;
    List<List<String>> figures = rows.stream().filter(r -> r.size() >= APPLICANTS + 1).toList();
    int[] results = new int[APPLICANTS];
    int[] open = new int[APPLICANTS];
    int[] carried = new int[APPLICANTS];
    for (List<String> row : figures.subList(2, figures.size() - 2)) {
      int[] counts = counts(random);
      put(row, counts);
      Arrays.setAll(results, i -> results[i] + counts[i]);
    }
    int[] some = counts(random);
    System.arraycopy(some, 0, open, 0, APPLICANTS);
    System.arraycopy(counts(random), 0, carried, 0, APPLICANTS);
    put(row("（七）总计"), results);
    put(row("四、结转下年度"), open);
    put(row("二、上年结转"), carried);
    int[] received = new int[APPLICANTS];
    Arrays.setAll(received, i -> results[i] + open[i] - carried[i]);
    put(row("一、本年新收"), received);
    edit("新收政府信息公开申请", t -> t.replaceAll("全年新收[^。]*。", ""));
  }

  private static int[] counts(Random random) {
    int[] counts = new int[APPLICANTS];
    for (int i = 0; i < APPLICANTS - 1; i++) {
      counts[i] = 1 + random.nextInt(9);
      counts[APPLICANTS - 1] += counts[i];
    }
    return counts;
  }

  private static void put(List<String> row, int[] counts) {
    for (int i = 0; i < counts.length; i++) {
      row.set(row.size() - counts.length + i, Integer.toString(counts[i]));
    }
  }

  private void fillDisputes(Random random) {
    List<List<String>> rows = table("行政诉讼").rows;
    List<String> figures = rows.get(rows.size() - 1);
    for (int block = 0; block < 3; block++) {
      int total = 0;
      for (int i = 0; i < 4; i++) {
        int cases = 1 + random.nextInt(5);
        total += cases;
        figures.set(block * 5 + i, Integer.toString(cases));
      }
      figures.set(block * 5 + 4, Integer.toString(total));
    }
  }

  /** As the clean reports are written: a row a line, bars between its cells. */
  String text() {
    return new String(Layout.PIPES.write(this), UTF_8);
  }
}
