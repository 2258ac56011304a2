package io.github.nianshen.emit;

import de.jcup.sarif_2_1_0.model.MessageStrings;
import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.ReportingConfiguration;
import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import io.github.nianshen.finding.Clause;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Words;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules as SARIF describes them, in either language. */
final class SarifRules {
  private static final int MOST_TAGS = 10;

  private final List<RuleInfo> rules;
  private final SarifTaxonomies taxonomies;

  SarifRules(List<RuleInfo> rules, SarifTaxonomies taxonomies) {
    this.rules = rules;
    this.taxonomies = taxonomies;
  }

  /**
   * Every rule with all that is said of it.
   *
   * @param placed whether there are files without lines, so that messages say where they belong
   */
  Set<ReportingDescriptor> described(Lang lang, boolean placed) {
    Set<ReportingDescriptor> all = new LinkedHashSet<>();
    for (RuleInfo rule : rules) {
      ReportingDescriptor descriptor = worded(rule, lang, placed);
      descriptor.setName(pascal(rule.name()));
      descriptor.setHelpUri(URI.create(RulePage.of(rule)));
      var configuration = new ReportingConfiguration();
      configuration.setLevel(ReportingConfiguration.Level.fromValue(rule.level().word()));
      descriptor.setDefaultConfiguration(configuration);
      descriptor.setProperties(properties(rule));
      if (!rule.clauses().isEmpty()) {
        descriptor.setRelationships(taxonomies.relationships(rule));
      }
      all.add(descriptor);
    }
    return all;
  }

  /** Every rule's words alone, for a translation. */
  Set<ReportingDescriptor> translated(Lang lang, boolean placed) {
    Set<ReportingDescriptor> all = new LinkedHashSet<>();
    rules.forEach(r -> all.add(worded(r, lang, placed)));
    return all;
  }

  /** {@code balance-wrong} as {@code BalanceWrong}. */
  static String pascal(String name) {
    var out = new StringBuilder(name.length());
    boolean starts = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '-') {
        starts = true;
      } else {
        out.append(starts ? Character.toUpperCase(c) : c);
        starts = false;
      }
    }
    return out.toString();
  }

  private static ReportingDescriptor worded(RuleInfo rule, Lang lang, boolean placed) {
    String title = rule.title().in(lang);
    String why = rule.why().in(lang).strip();
    var descriptor = new ReportingDescriptor();
    descriptor.setId(rule.id());
    descriptor.setShortDescription(SarifWords.string(title));
    descriptor.setFullDescription(SarifWords.string(why.isEmpty() ? title : why));
    descriptor.setHelp(SarifHelp.of(rule, lang));
    descriptor.setMessageStrings(messages(rule, lang, placed));
    return descriptor;
  }

  private static MessageStrings messages(RuleInfo rule, Lang lang, boolean placed) {
    Map<String, Words> all = new TreeMap<>(rule.messages());
    if (placed) {
      rule.messages()
          .forEach((id, words) -> all.put(id + SarifWords.PLACED, SarifWords.placed(words)));
    }
    var strings = new MessageStrings();
    all.forEach(
        (id, words) -> {
          message(strings, id, words, lang);
          message(strings, id + SarifWords.LINKED, SarifWords.linked(words), lang);
        });
    return strings;
  }

  private static void message(MessageStrings strings, String id, Words words, Lang lang) {
    strings.setAdditionalProperty(id, SarifWords.string(SarifWords.sentence(words).in(lang)));
  }

  private static PropertyBag properties(RuleInfo rule) {
    var bag = new PropertyBag();
    Stream<String> clauses = rule.clauses().stream().map(Clause::name);
    bag.setTags(
        Stream.concat(Stream.of(rule.group()), clauses)
            .limit(MOST_TAGS)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
    bag.setAdditionalProperty("precision", precision(rule.level()));
    bag.setAdditionalProperty("problem.severity", severity(rule.level()));
    return bag;
  }

  private static String precision(Level level) {
    return switch (level) {
      case ERROR -> "very-high";
      case WARNING -> "high";
      case NOTE -> "medium";
    };
  }

  private static String severity(Level level) {
    return level == Level.NOTE ? "recommendation" : level.word();
  }
}
