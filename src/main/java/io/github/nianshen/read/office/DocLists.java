package io.github.nianshen.read.office;

import io.github.nianshen.read.office.NumberedList.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/** The lists that a doc defines ([MS-DOC] 2.9.131 LFO, 2.9.147 LSTF, 2.9.150 LVLF). */
final class DocLists {
  private final @Nullable ListTables tables;
  private final Map<Integer, Optional<NumberedList>> known = new HashMap<>();

  DocLists(@Nullable ListTables tables) {
    this.tables = tables;
  }

  /** A list by its number; empty where it is not defined. */
  Optional<NumberedList> list(int number) {
    return number <= 0 || number > Short.MAX_VALUE
        ? Optional.empty()
        : known.computeIfAbsent(number, this::defined);
  }

  private Optional<NumberedList> defined(int number) {
    if (tables == null) {
      return Optional.empty();
    }
    try {
      int id = tables.getLfo(number).getLsid();
      ListData data = tables.getListData(id);
      return data == null
          ? Optional.empty()
          : Optional.of(list(number, id, data, tables.getLfoData(number)));
    } catch (NoSuchElementException undefined) {
      return Optional.empty();
    }
  }

  private static NumberedList list(int number, int id, ListData data, @Nullable LFOData own) {
    List<Level> levels = new ArrayList<>();
    for (ListLevel level : data.getLevels()) {
      levels.add(level == null ? Level.BLANK : level(level));
    }
    var restarts = new HashMap<Integer, Integer>();
    if (own != null && own.getRgLfoLvl() != null) {
      for (ListFormatOverrideLevel over : own.getRgLfoLvl()) {
        override(over, levels, restarts);
      }
    }
    return new NumberedList(String.valueOf(id), String.valueOf(number), levels, restarts);
  }

  private static void override(
      ListFormatOverrideLevel over, List<Level> levels, Map<Integer, Integer> restarts) {
    int depth = over.getLevelNum();
    if (depth >= levels.size()) {
      return;
    }
    if (over.isFormatting() && over.getLevel() != null) {
      levels.set(depth, level(over.getLevel()));
    }
    if (over.isStartAt()) {
      int start = over.isFormatting() ? levels.get(depth).start() : over.getIStartAt();
      restarts.put(depth, start);
    }
  }

  private static Level level(ListLevel level) {
    int after = level.getRestart() < 0 ? Level.ANY : level.getRestart();
    return new Level(
        Counting.numbered(level.getNumberFormat() & 0xff),
        level.getStartAt(),
        text(level.getNumberText()),
        level.isLegalNumbering(),
        after);
  }

  /** Numbers stand in it as units 0 to 8. */
  private static String text(@Nullable String drawn) {
    var text = new StringBuilder();
    for (char c : drawn == null ? new char[0] : drawn.toCharArray()) {
      if (c < 9) {
        text.append('%').append((char) ('1' + c));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
