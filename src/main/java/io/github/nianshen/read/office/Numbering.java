package io.github.nianshen.read.office;

import io.github.nianshen.read.office.NumberedList.Level;
import io.github.nianshen.read.piece.Unread;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lists that a docx defines in its numbering part. */
final class Numbering {
  private static final int LEVELS = 9;

  private final Map<String, Pattern> patterns = new HashMap<>();
  private final Map<String, Num> nums = new HashMap<>();

  /** For each style that a level is tied to, the depth of that level. */
  private record Pattern(
      Map<Integer, Level> levels, Map<String, Integer> styles, String link, String linked) {}

  private record Num(String pattern, Map<Integer, Integer> restarts, Map<Integer, Level> levels) {}

  /** The lists of a document; none where it has no such part. */
  static Numbering of(Optional<Xml> part) throws Unread {
    var numbering = new Numbering();
    if (part.isPresent()) {
      Xml xml = part.get();
      xml.descendants(
          name -> {
            switch (name) {
              case "abstractNum" -> numbering.pattern(xml);
              case "num" -> numbering.num(xml);
              default -> {}
            }
          });
    }
    return numbering;
  }

  /** A list by its number; empty where it is not defined. */
  Optional<NumberedList> list(String number) {
    Num num = nums.get(number);
    if (num == null) {
      return Optional.empty();
    }
    Pattern pattern = pattern(num);
    if (pattern == null) {
      return Optional.empty();
    }
    var levels = new ArrayList<Level>();
    for (int i = 0; i < LEVELS; i++) {
      Level own = num.levels.get(i);
      levels.add(own != null ? own : pattern.levels.getOrDefault(i, Level.BLANK));
    }
    return Optional.of(new NumberedList(num.pattern, number, levels, num.restarts));
  }

  /** The depth of the level that a style is tied to. */
  Optional<Integer> depth(String number, String style) {
    return Optional.ofNullable(nums.get(number))
        .map(this::pattern)
        .map(pattern -> pattern.styles.get(style));
  }

  /** The definition of a list, or that of the style of lists which stands for it. */
  private @Nullable Pattern pattern(Num num) {
    Pattern own = patterns.get(num.pattern);
    if (own == null || own.link.isEmpty()) {
      return own;
    }
    return patterns.values().stream()
        .filter(p -> p.linked.equals(own.link))
        .findFirst()
        .orElse(own);
  }

  private void pattern(Xml xml) throws Unread {
    String id = xml.attribute("abstractNumId").orElse("");
    var levels = new TreeMap<Integer, Level>();
    var styles = new HashMap<String, Integer>();
    var links = new String[] {"", ""};
    xml.children(
        name -> {
          switch (name) {
            case "lvl" -> level(xml, levels, styles);
            case "numStyleLink" -> links[0] = xml.value().orElse("");
            case "styleLink" -> links[1] = xml.value().orElse("");
            default -> {}
          }
        });
    patterns.put(id, new Pattern(levels, styles, links[0], links[1]));
  }

  private void num(Xml xml) throws Unread {
    String id = xml.attribute("numId").orElse("");
    var pattern = new String[] {""};
    var restarts = new TreeMap<Integer, Integer>();
    var levels = new TreeMap<Integer, Level>();
    xml.children(
        name -> {
          switch (name) {
            case "abstractNumId" -> pattern[0] = xml.value().orElse("");
            case "lvlOverride" -> override(xml, restarts, levels);
            default -> {}
          }
        });
    nums.put(id, new Num(pattern[0], restarts, levels));
  }

  private static void override(Xml xml, Map<Integer, Integer> restarts, Map<Integer, Level> levels)
      throws Unread {
    int depth = xml.number("ilvl").orElse(0);
    xml.children(
        name -> {
          switch (name) {
            case "startOverride" -> restarts.put(depth, xml.number("val").orElse(1));
            case "lvl" -> level(xml, levels, new HashMap<>());
            default -> {}
          }
        });
  }

  private static void level(Xml xml, Map<Integer, Level> levels, Map<String, Integer> styles)
      throws Unread {
    int depth = xml.number("ilvl").orElse(0);
    var draft = new LevelDraft();
    draft.read(xml);
    if (!draft.style.isEmpty()) {
      styles.put(draft.style, depth);
    }
    levels.put(depth, draft.level());
  }

  /** A level while it is read. */
  private static final class LevelDraft {
    private Counting counting = Counting.DECIMAL;
    private int start;
    private String text = "";
    private boolean plain;
    private int after = Level.ANY;
    private String style = "";

    private void read(Xml xml) throws Unread {
      xml.children(
          name -> {
            switch (name) {
              case "start" -> start = xml.number("val").orElse(0);
              case "numFmt" -> counting = Counting.named(xml.value().orElse(""));
              case "lvlText" -> text = xml.value().orElse("");
              case "isLgl" -> plain = xml.isOn();
              case "lvlRestart" -> after = xml.number("val").orElse(Level.ANY);
              case "pStyle" -> style = xml.value().orElse("");
              case "mc:AlternateContent" -> read(xml);
              case "mc:Choice", "mc:Fallback" -> read(xml);
              default -> {}
            }
          });
    }

    private Level level() {
      return new Level(counting, start, text, plain, after);
    }
  }
}
