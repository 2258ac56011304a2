package io.github.nianshen.emit;

import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Related;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Words;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Source.Position;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Findings for people, file by file: a header {@code path:line:column level id name}, the message,
 * the line with the place underlined, the other places, and once for each rule and file how to
 * correct it.
 */
final class TextOutput implements Output {
  private static final Words WHY = new Words("说明：", "why: ");
  private static final Words BASIS = new Words("依据：", "basis: ");
  private static final String RULE = "──";
  private static final Position BEGIN = new Position(1, 1);

  private final List<RuleInfo> rules;
  private final Map<String, RuleInfo> byId = new HashMap<>();
  private final Setting setting;

  TextOutput(List<RuleInfo> rules, Setting setting) {
    this.rules = rules;
    this.setting = setting;
    rules.forEach(r -> byId.put(r.id(), r));
  }

  @Override
  public List<String> pieces(FileResult file) {
    return file.findings().stream().map(f -> one(file, f, RuleInfos.of(byId, f))).toList();
  }

  @Override
  public void write(RunResult run, Pieces pieces, Writer out) throws IOException {
    Set<Integer> explained = new HashSet<>();
    int[] last = {-1};
    pieces.each(
        setting.most(),
        (file, rule, words) -> {
          if (file != last[0]) {
            out.write(heading(run.files().get(file)));
            explained.clear();
            last[0] = file;
          }
          out.write(words);
          if (explained.add(rule)) {
            out.write(remedy(rules.get(rule)));
          }
          out.write('\n');
        });
  }

  /** The line that a file's findings stand under: its name and how many there are. */
  private String heading(FileOutcome file) {
    String gap = setting.lang() == Lang.ZH ? "，" : ", ";
    String counts =
        Arrays.stream(Level.values())
            .filter(l -> file.count(l) > 0)
            .map(l -> Colour.of(l).on(l.in(setting.lang()) + " " + file.count(l), setting.colour()))
            .collect(Collectors.joining(gap));
    String name = Colour.BOLD.on(PathNames.words(file.path(), setting.here()), setting.colour());
    return RULE + " " + name + "  " + counts + "\n\n";
  }

  private String one(FileResult file, Finding finding, RuleInfo rule) {
    var out = new StringBuilder(256);
    Position at =
        file.document().map(d -> d.source().position(finding.span().start())).orElse(BEGIN);
    boolean colour = setting.colour();
    String where =
        PathNames.words(file.path(), setting.here()) + ":" + at.line() + ":" + at.column();
    String level = finding.level().in(setting.lang());
    out.append(Colour.BOLD.on(where, colour)).append("  ");
    out.append(Colour.of(finding.level()).on(level + " " + rule.id(), colour));
    out.append(' ').append(rule.name()).append('\n');
    out.append("  ").append(safe(rule.say(finding.message(), setting.lang()))).append('\n');
    file.document().ifPresent(d -> place(d, finding, colour, out));
    return out.toString();
  }

  private static void place(Document document, Finding finding, boolean colour, StringBuilder out) {
    var region = document.source().region(finding.span());
    Excerpt excerpt = Excerpt.of(document.source(), region);
    if (!excerpt.line().isBlank()) {
      String number = " " + region.start().line() + " ";
      String gap = " ".repeat(number.length());
      String marks = Colour.of(finding.level()).on(excerpt.marks().strip(), colour);
      String indent = excerpt.marks().substring(0, excerpt.marks().indexOf('^'));
      out.append(Colour.FAINT.on(number + "| ", colour)).append(excerpt.line()).append('\n');
      out.append(Colour.FAINT.on(gap + "| ", colour)).append(indent).append(marks).append('\n');
    }
    for (Related other : finding.related()) {
      Position at = document.source().position(other.span().start());
      String line = "  → " + at.line() + ":" + at.column() + " " + safe(other.words());
      out.append(line).append('\n');
    }
  }

  private String remedy(RuleInfo rule) {
    Lang lang = setting.lang();
    var out = new StringBuilder();
    if (!rule.why().in(lang).isBlank()) {
      out.append("  ").append(WHY.in(lang)).append(safe(rule.why().in(lang).strip())).append('\n');
    }
    if (!rule.basis().in(lang).isBlank()) {
      String basis = BASIS.in(lang) + safe(rule.basis().in(lang).strip());
      out.append("  ").append(Colour.FAINT.on(basis, setting.colour())).append('\n');
    }
    return out.toString();
  }

  /** Words on one line, personal numbers hidden, with nothing in them that a terminal obeys. */
  private static String safe(String words) {
    return Display.safe(Mask.of(words.replaceAll("\\R+", " ")));
  }
}
