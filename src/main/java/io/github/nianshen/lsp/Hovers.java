package io.github.nianshen.lsp;

import io.github.nianshen.emit.Markdown;
import io.github.nianshen.emit.Mask;
import io.github.nianshen.emit.RuleHelp;
import io.github.nianshen.emit.RulePage;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Words;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Standard;
import io.github.nianshen.form.Template;
import io.github.nianshen.outline.Report;
import io.github.nianshen.outline.Section;
import io.github.nianshen.outline.Topic;
import io.github.nianshen.text.Cut;
import io.github.nianshen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;

/**
 * What is told of the place under the pointer: its findings, or what its heading or table is for.
 */
final class Hovers {
  private static final Words MANDATED = new Words("规定的标题：{0}", "Mandated heading: {0}");
  private static final Words SOURCE = new Words("依据：{0}", "Basis: {0}");
  private static final Words TABLE =
      new Words(
          "本部分应有{0}：{1} 行、{2} 列数字。", "This part has the {0}: {1} rows and {2} columns of figures.");
  private static final Words RULES = new Words("与本部分有关的规则：", "Rules of this part:");
  private static final Words EXAMPLE = new Words("示例", "Example");
  private static final Words MORE = new Words("详细说明", "More");

  /** Signs of an example that are shown. */
  private static final int SHOWN = 600;

  private final Reading reading;
  private final Lang lang;

  Hovers(Reading reading, Lang lang) {
    this.reading = reading;
    this.lang = lang;
  }

  /** What is told at a place; nothing where there is nothing to tell. */
  Optional<Hover> at(Position place) {
    Lines lines = reading.draft().lines();
    int at = lines.offset(place);
    List<Finding> findings = reading.findings(new Span(at, at));
    if (!findings.isEmpty()) {
      String words = findings.stream().map(this::told).collect(Collectors.joining("\n\n---\n\n"));
      return Optional.of(hover(words, reading.shown(findings.get(0))));
    }
    return reading.report().flatMap(r -> heading(r, at));
  }

  private Hover hover(String words, Span place) {
    var hover = new Hover(new MarkupContent(MarkupKind.MARKDOWN, words));
    hover.setRange(reading.draft().lines().range(place));
    return hover;
  }

  private String told(Finding finding) {
    RuleInfo rule = reading.rules().rule(finding.rule());
    String head = "**" + rule.id() + "** `" + rule.name() + "` · " + finding.level().in(lang);
    String message = Markdown.words(Mask.of(rule.say(finding.message(), lang)));
    String page = "[" + MORE.in(lang) + "](" + RulePage.of(rule) + ")";
    return String.join("\n\n", head, message, RuleHelp.markdown(rule, lang), page);
  }

  private Optional<Hover> heading(Report report, int at) {
    for (Section section : report.sections()) {
      Span place = reading.place(section.heading().span());
      if (section.topic() != Topic.FOREIGN && place.start() <= at && at <= place.end()) {
        return about(report.standard(), section.topic()).map(w -> hover(w, place));
      }
    }
    return report.forms().stream()
        .filter(f -> reading.place(f.span()).start() <= at && at <= reading.place(f.span()).end())
        .findFirst()
        .map(f -> hover(table(f, report.standard()), reading.place(f.span())));
  }

  private String table(Form form, Standard standard) {
    return sized(form.template()) + "\n\n" + SOURCE.in(lang, List.of(standard.source()));
  }

  private String sized(Template template) {
    long rows = template.rows().stream().filter(r -> r.figures()).count();
    List<String> sizes =
        List.of(template.name(), Long.toString(rows), Integer.toString(template.columns().size()));
    return TABLE.in(lang, sizes);
  }

  /** What a mandated part must have; empty where its year mandates no outline. */
  private Optional<String> about(Standard standard, Topic topic) {
    if (standard.headings().size() < topic.number()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    parts.add("**" + MANDATED.in(lang, List.of(Skeleton.heading(standard, topic))) + "**");
    parts.add(SOURCE.in(lang, List.of(standard.source())));
    standard.templates().stream()
        .filter(t -> t.section() == topic.number())
        .forEach(t -> parts.add(sized(t)));
    String clause = "/" + topic.number();
    String year = standard.era().years().startsWith("2021") ? "form-2021" : "form-2019";
    String rules =
        reading.rules().governed().rules().stream()
            .filter(r -> r.clauses().stream().anyMatch(c -> c.name().equals(year + clause)))
            .map(r -> "- " + r.id() + " " + Markdown.words(r.title().in(lang)))
            .collect(Collectors.joining("\n"));
    if (!rules.isEmpty()) {
      parts.add(RULES.in(lang) + "\n" + rules);
    }
    new Skeleton(reading.rules().book())
        .example(standard.era(), topic)
        .ifPresent(
            e -> parts.add(EXAMPLE.in(lang) + "\n\n" + Markdown.fenced(Cut.shown(e, SHOWN))));
    return Optional.of(String.join("\n\n", parts));
  }
}
