package io.github.nianshen.emit;

import de.jcup.sarif_2_1_0.model.MultiformatMessageString;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RuleInfo;

/** What platforms show of a rule beside its findings. */
final class SarifHelp {
  private SarifHelp() {}

  /** The help of a rule, as plain text and, with its examples, as Markdown. */
  static MultiformatMessageString of(RuleInfo rule, Lang lang) {
    var help = new MultiformatMessageString();
    help.setText(RuleHelp.text(rule, lang));
    help.setMarkdown(RuleHelp.markdown(rule, lang));
    return help;
  }
}
