package io.github.nianshen.rule;

import io.github.nianshen.finding.Words;
import io.github.nianshen.text.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value in a YAML file, which knows where it stands. What is read is text, lists and maps; tags
 * and types of YAML's own play no part, so that {@code key: 1} and {@code key: "1"} are the same.
 */
public final class Yaml {
  private static final int CHARACTERS = 512 * 1024;
  private static final int DEPTH = 16;

  private final PackFile file;
  private final Faults faults;
  private final Node node;

  private Yaml(PackFile file, Faults faults, Node node) {
    this.file = file;
    this.faults = faults;
    this.node = node;
  }

  /** The one value of a file; empty, with a fault noted, where there is none. */
  public static Optional<Yaml> read(PackFile file, Faults faults) {
    if (isUnfit(file, faults)) {
      return Optional.empty();
    }
    LoadSettings settings = LoadSettings.builder().setLabel(file.name()).build();
    try {
      List<Event> events = events(file, faults, settings);
      if (events.isEmpty()) {
        return Optional.empty();
      }
      Optional<Node> node = new Composer(settings, new YamlEvents(events)).getSingleNode();
      if (node.isEmpty()) {
        faults.add(file, 0, new Words("文件为空", "the file is empty"));
      }
      return node.map(n -> new Yaml(file, faults, n));
    } catch (MarkedYamlEngineException e) {
      int at = e.getProblemMark().map(m -> offset(file, m)).orElse(0);
      faults.add(file, at, YamlFaults.problem(e.getProblem()));
    } catch (YamlEngineException e) {
      faults.add(file, 0, YamlFaults.problem(String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  private static boolean isUnfit(PackFile file, Faults faults) {
    if (file.text().length() > CHARACTERS) {
      var zh = "文件超过" + CHARACTERS + "个字符";
      faults.add(file, 0, new Words(zh, "the file has more than " + CHARACTERS + " characters"));
      return true;
    }
    Optional<Integer> odd = YamlFaults.oddSign(file.text());
    odd.ifPresent(at -> faults.add(file, at, YamlFaults.odd(file.text().charAt(at))));
    return odd.isPresent();
  }

  /** All events of a file; none, with a fault noted, where it is wild. */
  private static List<Event> events(PackFile file, Faults faults, LoadSettings settings) {
    var events = new ArrayList<Event>();
    int depth = 0;
    int documents = 0;
    for (Event event : new Parse(settings).parseString(file.text())) {
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      documents += event instanceof DocumentStartEvent ? 1 : 0;
      if (event instanceof AliasEvent || depth > DEPTH || documents > 1) {
        int at = event.getStartMark().map(m -> offset(file, m)).orElse(0);
        faults.add(file, at, wild(event, depth));
        return List.of();
      }
      events.add(event);
    }
    return events;
  }

  private static Words wild(Event event, int depth) {
    if (event instanceof AliasEvent) {
      return new Words("不支持YAML别名（*）", "aliases (*) are not read");
    }
    return depth > DEPTH
        ? new Words("嵌套超过" + DEPTH + "层", "nested more than " + DEPTH + " deep")
        : new Words("一个文件只能有一个文档", "a file holds one document only");
  }

  private static int offset(PackFile file, Mark mark) {
    String text = file.text();
    int points = text.codePointCount(0, text.length());
    return text.offsetByCodePoints(0, Math.min(mark.getIndex(), points));
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  boolean isMap() {
    return node instanceof MappingNode;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Its words; empty, with a fault noted, where it is a list, a map or blank. */
  public Optional<String> text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    fault("此处应为文字", "expected a text");
    return Optional.empty();
  }

  /** Whether it says {@code true}; a fault is noted where it says neither that nor false. */
  boolean yes() {
    String written = text().orElse("false");
    if (!written.equals("true") && !written.equals("false")) {
      fault("应为 true 或 false", "expected true or false");
    }
    return written.equals("true");
  }

  /**
   * Its words as they are, blank or not; empty, with a fault noted, where it is a list or a map.
   */
  Optional<String> anyText() {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue());
    }
    fault("此处应为文字", "expected a text");
    return Optional.empty();
  }

  /** Its items; none, with a fault noted, where it is no list. */
  List<Yaml> items() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(n -> new Yaml(file, faults, n)).toList();
    }
    fault("此处应为列表", "expected a list");
    return List.of();
  }

  /** Its items where it is a list, else itself. */
  public List<Yaml> oneOrMore() {
    return isList() ? items() : List.of(this);
  }

  /** Its fields by key; none, with a fault noted, where it is no map. */
  public Fields fields() {
    var fields = new LinkedHashMap<String, Fields.Field>();
    if (!(node instanceof MappingNode mapping)) {
      fault("此处应为键值", "expected keys with values");
      return new Fields(this, fields);
    }
    for (NodeTuple tuple : mapping.getValue()) {
      var key = new Yaml(file, faults, tuple.getKeyNode());
      var value = new Yaml(file, faults, tuple.getValueNode());
      Optional<String> name = key.text();
      if (name.isPresent()
          && fields.putIfAbsent(name.get(), new Fields.Field(key, value)) != null) {
        key.fault("重复的键“" + name.get() + "”", "duplicate key '" + name.get() + "'");
      }
    }
    return new Fields(this, fields);
  }

  /** No fields, whatever it is. */
  Fields noFields() {
    return new Fields(this, new LinkedHashMap<>());
  }

  /** Notes what is wrong with it. */
  public void fault(String zh, String en) {
    faults.add(file, start(), new Words(zh, en));
  }

  /** Notes what is wrong at an offset of its words. */
  void faultAt(int offset, Words message) {
    faults.add(file, sourceOffset(offset), message);
  }

  /** Its line in the file, from 1. */
  public int line() {
    return Source.same(file.text()).position(start()).line();
  }

  private int start() {
    return node.getStartMark().map(m -> offset(file, m)).orElse(0);
  }

  /**
   * Where a unit of a text stands in the file: quotes, escapes and folded line ends are passed
   * over.
   */
  private int sourceOffset(int offset) {
    if (!(node instanceof ScalarNode scalar)) {
      return start();
    }
    String words = scalar.getValue();
    int target = offset + words.length() - words.stripLeading().length();
    int at = start();
    int end = node.getEndMark().map(m -> offset(file, m)).orElse(at);
    int matched = 0;
    while (at < end && matched < words.length()) {
      boolean escaped = isEscape(scalar, at);
      boolean same = escaped || file.text().charAt(at) == words.charAt(matched);
      if (same && matched == target) {
        return at;
      }
      boolean folded =
          !same
              && Character.isWhitespace(words.charAt(matched))
              && Character.isWhitespace(file.text().charAt(at));
      matched += same || folded ? 1 : 0;
      at += escaped ? escapeLength(at) : 1;
    }
    return at;
  }

  /** Whether a sign stands here by its code or letter: {@code \x41}, {@code \t}. */
  private boolean isEscape(ScalarNode scalar, int at) {
    return scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
        && file.text().charAt(at) == '\\'
        && !Character.isWhitespace(file.text().charAt(at + 1));
  }

  private int escapeLength(int at) {
    return switch (file.text().charAt(at + 1)) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }
}
