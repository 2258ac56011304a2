package io.github.nianshen.lsp;

import io.github.nianshen.emit.Mask;
import io.github.nianshen.emit.RulePage;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Quote;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.text.FileWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Findings as the protocol tells them. */
final class Diagnostics {
  /** What editors show beside a code. */
  static final String SOURCE = "nianshen";

  private final Reading reading;
  private final Ability client;
  private final Lang lang;

  Diagnostics(Reading reading, Ability client, Lang lang) {
    this.reading = reading;
    this.client = client;
    this.lang = lang;
  }

  /** All that is to be told of a draft. */
  List<Diagnostic> all() {
    return reading.findings().stream().map(this::of).toList();
  }

  /** One finding. */
  Diagnostic of(Finding finding) {
    RuleInfo rule = reading.rules().rule(finding.rule());
    var told = new Diagnostic();
    told.setRange(reading.draft().lines().range(reading.shown(finding)));
    told.setSeverity(severity(finding.level()));
    told.setSource(SOURCE);
    told.setCode(finding.rule());
    told.setMessage(Mask.of(rule.say(finding.message(), lang)));
    if (client.pages()) {
      told.setCodeDescription(new DiagnosticCodeDescription(RulePage.of(rule)));
    }
    if (client.related()) {
      told.setRelatedInformation(related(finding));
    }
    return told;
  }

  private static DiagnosticSeverity severity(Level level) {
    return switch (level) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case NOTE -> DiagnosticSeverity.Information;
    };
  }

  private List<DiagnosticRelatedInformation> related(Finding finding) {
    List<DiagnosticRelatedInformation> others = new ArrayList<>();
    for (var other : finding.related()) {
      Range range = reading.draft().lines().range(reading.place(other.span()));
      String sign = other.sign().map(s -> s + " ").orElse("");
      others.add(
          new DiagnosticRelatedInformation(
              new Location(reading.draft().address(), range), Mask.of(sign + other.words(lang))));
    }
    finding.quote().ifPresent(q -> others.add(quoted(q)));
    return others;
  }

  /** Another report is named by its file, since only its words are kept. */
  private DiagnosticRelatedInformation quoted(Quote quote) {
    Path file = FileWords.path(quote.file()).toAbsolutePath();
    var top = new Range(new Position(0, 0), new Position(0, 0));
    return new DiagnosticRelatedInformation(
        new Location(Address.of(file), top), Mask.of(quote.source() + "：" + quote.words()));
  }
}
