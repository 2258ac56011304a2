package io.github.nianshen.corpus;

import io.github.nianshen.outline.Organ;
import io.github.nianshen.outline.OrganKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rosters as spreadsheets save them: a line of headings, and one for each unit. */
public final class RosterReader {
  private static final int MOST = 100_000;

  /** What the columns are called, in both languages. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "名称", "name", "类别", "kind", "上级", "parent", "简称", "short", "name", "name", "kind", "kind",
          "parent", "parent", "short", "short");

  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Roster.Unit> units = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private RosterReader() {}

  /**
   * Reads a roster, in UTF-8 or GB18030.
   *
   * @throws RosterFault where a line is at fault
   */
  public static Roster read(byte[] bytes) throws RosterFault {
    var reader = new RosterReader();
    try (CSVParser parser = CSVParser.parse(text(bytes), format())) {
      reader.read(parser);
    } catch (IOException e) {
      throw new RosterFault(1, "不是 CSV 文件", "not a CSV file");
    }
    return Roster.of(reader.units);
  }

  private static CSVFormat format() {
    var builder = CSVFormat.DEFAULT.builder();
    return builder.setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(false).get();
  }

  private static String text(byte[] bytes) throws RosterFault {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      Optional<String> text = text(bytes, charset).filter(t -> t.indexOf('\0') < 0);
      if (text.isPresent()) {
        return text.get().startsWith("\ufeff") ? text.get().substring(1) : text.get();
      }
    }
    throw new RosterFault(1, "不是 UTF-8 或 GB18030 文字", "neither UTF-8 nor GB18030");
  }

  private static Optional<String> text(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private void read(CSVParser parser) throws RosterFault {
    long line = 1;
    try {
      for (CSVRecord row : parser) {
        if (row.stream().anyMatch(c -> !c.isBlank())) {
          take(row, line);
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException broken) {
      throw new RosterFault(line, "引号没有成对，或者引号后面有多余的字", "quotes stand alone, or words behind them");
    }
    if (units.isEmpty()) {
      throw new RosterFault(line, "没有单位", "no units");
    }
  }

  private void take(CSVRecord row, long line) throws RosterFault {
    if (columns.isEmpty()) {
      head(row, line);
      return;
    }
    String name = cell(row, "name");
    if (name.isEmpty()) {
      throw new RosterFault(line, "没有名称", "no name");
    }
    if (!names.add(Organ.withoutOffice(name))) {
      throw new RosterFault(line, "“" + name + "”重复", "'" + name + "' stands twice");
    }
    if (Organ.withoutOffice(name).equals(Organ.withoutOffice(cell(row, "parent")))) {
      throw new RosterFault(line, "上级是自己：" + name, "its own parent: " + name);
    }
    if (units.size() == MOST) {
      throw new RosterFault(line, "单位超过 " + MOST + " 个", "more than " + MOST + " units");
    }
    List<String> shorts =
        Stream.of(cell(row, "short").split("[；;/]"))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .toList();
    units.add(new Roster.Unit(name, kind(cell(row, "kind"), line), cell(row, "parent"), shorts));
  }

  private void head(CSVRecord row, long line) throws RosterFault {
    for (int i = 0; i < row.size(); i++) {
      String column = COLUMNS.get(row.get(i).strip());
      if (column != null) {
        columns.putIfAbsent(column, i);
      }
    }
    if (!columns.containsKey("name")) {
      throw new RosterFault(
          line,
          "第一行应当是列名，至少有“名称”：名称,类别,上级,简称",
          "the first line names the columns, 'name' at least: name,kind,parent,short");
    }
  }

  private String cell(CSVRecord row, String column) {
    Integer at = columns.get(column);
    return at == null || at >= row.size() ? "" : row.get(at).strip();
  }

  private static Optional<OrganKind> kind(String word, long line) throws RosterFault {
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<OrganKind> kind = OrganKind.named(word);
    if (kind.isEmpty()) {
      String known = OrganKind.words("、");
      throw new RosterFault(
          line,
          "没有这个类别：“" + word + "”，可写 " + known,
          "no such kind: '" + word + "'; known: " + known);
    }
    return kind;
  }
}
