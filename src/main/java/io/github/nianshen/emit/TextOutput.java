package io.github.nianshen.emit;

import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Quote;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Words;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Source.Position;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Findings for people, file by file: a header {@code path:line:column level id name}, the message,
 * the line with the place underlined, the other places, and once for each rule and file how to
 * correct it. On a terminal lines are broken at its edge; a header never is, for editors look for
 * it.
 */
final class TextOutput implements Written {
  private static final Words WHY = new Words("说明：", "why: ");
  private static final Words BASIS = new Words("依据：", "basis: ");
  private static final Words OWN = new Words("本报告：", "this report:  ");
  private static final Words OTHER = new Words("对　照：", "other report: ");

  /** Signs of a passage that are shown of each copy. */
  private static final int QUOTED = 200;

  private static final String RULE = "──";
  private static final int NARROWEST = 24;
  private static final Position BEGIN = new Position(1, 1);

  private final List<RuleInfo> rules;
  private final RuleInfos infos;
  private final Setting setting;

  TextOutput(List<RuleInfo> rules, Setting setting) {
    this.rules = rules;
    this.setting = setting;
    this.infos = new RuleInfos(rules);
  }

  @Override
  public List<String> pieces(FileResult file) {
    Optional<Sites> sites = file.document().flatMap(Sites::of);
    return file.findings().stream().map(f -> one(file, f, infos.of(f), sites)).toList();
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
    Lang lang = setting.lang();
    String counts =
        Arrays.stream(Level.values())
            .filter(l -> file.count(l) > 0)
            .map(l -> Colour.of(l).on(Counts.of(l, file.count(l), lang), setting.colour()))
            .collect(Collectors.joining(lang == Lang.ZH ? "，" : ", "));
    String name = Colour.BOLD.on(PathNames.words(file.path(), setting.here()), setting.colour());
    return RULE + " " + name + "  " + counts + "\n\n";
  }

  private String one(FileResult file, Finding finding, RuleInfo rule, Optional<Sites> sites) {
    var out = new StringBuilder(256);
    boolean colour = setting.colour();
    String path = PathNames.words(file.path(), setting.here());
    String where = sites.isPresent() ? path : path + ":" + lineAndColumn(file, finding);
    String level = finding.level().in(setting.lang());
    out.append(Colour.BOLD.on(where, colour)).append("  ");
    out.append(Colour.of(finding.level()).on(level + " " + rule.id(), colour));
    out.append(' ').append(rule.name()).append('\n');
    sites
        .map(s -> s.at(finding.span()).way(finding.place(), setting.lang()))
        .filter(way -> !way.isEmpty())
        .ifPresent(way -> out.append(Colour.BOLD.on("  " + safe(way), colour)).append('\n'));
    String message = safe(rule.say(finding.message(), setting.lang()));
    Wrap.lines("  ", message, setting.columns()).forEach(l -> out.append(l).append('\n'));
    file.document()
        .ifPresent(d -> place(d, finding, new OtherPlaces(d, sites, finding.span(), setting), out));
    return out.toString();
  }

  private static String lineAndColumn(FileResult file, Finding finding) {
    Position at =
        file.document().map(d -> d.source().position(finding.span().start())).orElse(BEGIN);
    return at.line() + ":" + at.column();
  }

  private void place(Document document, Finding finding, OtherPlaces others, StringBuilder out) {
    var region = document.source().region(finding.span());
    boolean colour = setting.colour();
    String number = document.format().hasLines() ? " " + region.start().line() + " " : "  ";
    int room = setting.columns().map(c -> c - number.length() - 2).orElse(Excerpt.WIDEST);
    Excerpt excerpt = Excerpt.of(document.source(), region, Math.max(NARROWEST, room));
    if (!excerpt.line().isBlank()) {
      Colour level = Colour.of(finding.level());
      String gap = " ".repeat(number.length());
      // The place itself is coloured too: it is right even where marks below are a column off.
      out.append(Colour.FAINT.on(number + "| ", colour)).append(excerpt.before());
      out.append(excerpt.place().isEmpty() ? "" : level.on(excerpt.place(), colour));
      out.append(excerpt.after()).append('\n');
      out.append(Colour.FAINT.on(gap + "| ", colour)).append(" ".repeat(excerpt.column()));
      out.append(level.on("^".repeat(excerpt.width()), colour)).append('\n');
    }
    others.lines(finding.related()).forEach(l -> out.append(l).append('\n'));
    finding.quote().ifPresent(q -> beside(document, finding, q, out));
  }

  /** Both copies of a passage, one under the other. */
  private void beside(Document document, Finding finding, Quote quote, StringBuilder out) {
    Lang lang = setting.lang();
    String own = finding.span().in(document.text());
    Wrap.lines("  " + OWN.in(lang), safe(shortened(own)), setting.columns())
        .forEach(l -> out.append(l).append('\n'));
    Wrap.lines("  " + OTHER.in(lang), safe(shortened(quote.words())), setting.columns())
        .forEach(l -> out.append(l).append('\n'));
  }

  private static String shortened(String words) {
    return words.length() <= QUOTED ? words : words.substring(0, QUOTED) + "…";
  }

  private String remedy(RuleInfo rule) {
    Lang lang = setting.lang();
    var out = new StringBuilder();
    paragraph(WHY.in(lang), rule.why().in(lang), false, out);
    paragraph(BASIS.in(lang), rule.basis().in(lang), setting.colour(), out);
    return out.toString();
  }

  private void paragraph(String head, String words, boolean faint, StringBuilder out) {
    if (!words.isBlank()) {
      Wrap.lines("  " + head, safe(words.strip()), setting.columns())
          .forEach(l -> out.append(Colour.FAINT.on(l, faint)).append('\n'));
    }
  }

  /** Words on one line, personal numbers hidden, with nothing in them that a terminal obeys. */
  private static String safe(String words) {
    return Display.safe(Mask.of(words.replaceAll("\\R+", " ")));
  }
}
