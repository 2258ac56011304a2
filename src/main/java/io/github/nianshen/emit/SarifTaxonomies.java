package io.github.nianshen.emit;

import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import de.jcup.sarif_2_1_0.model.ReportingDescriptorReference;
import de.jcup.sarif_2_1_0.model.ReportingDescriptorRelationship;
import de.jcup.sarif_2_1_0.model.ToolComponent;
import de.jcup.sarif_2_1_0.model.ToolComponentReference;
import io.github.nianshen.finding.Clause;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The texts that rules rest on, as taxonomies of SARIF: one for each text, with those of its
 * clauses that some rule names.
 */
final class SarifTaxonomies {
  private static final Words ABOUT =
      new Words("{0}中规则所依据的条款。", "Clauses of {0} that rules rest on.");

  /** Clauses by the name of their text, then by their own. */
  private final Map<String, Map<String, Clause>> texts = new TreeMap<>();

  SarifTaxonomies(List<RuleInfo> rules) {
    for (RuleInfo rule : rules) {
      for (Clause clause : rule.clauses()) {
        texts.computeIfAbsent(clause.source(), s -> new TreeMap<>()).put(clause.id(), clause);
      }
    }
  }

  /** A taxonomy for each text. */
  List<ToolComponent> described(Lang lang) {
    List<ToolComponent> all = new ArrayList<>();
    texts.forEach(
        (source, clauses) -> {
          ToolComponent text = component(source, clauses, lang);
          text.setGuid(guid(source));
          all.add(text);
        });
    return all;
  }

  /** The words of each text in another language. */
  List<ToolComponent> translated(Lang lang) {
    List<ToolComponent> all = new ArrayList<>();
    texts.forEach(
        (source, clauses) -> {
          ToolComponent text = component(source, clauses, lang);
          text.setGuid(guid(source + " " + lang));
          text.setAssociatedComponent(reference(source));
          all.add(text);
        });
    return all;
  }

  /** The texts that the driver knows. */
  Set<ToolComponentReference> supported() {
    Set<ToolComponentReference> all = new LinkedHashSet<>();
    texts.keySet().forEach(s -> all.add(reference(s)));
    return all;
  }

  /** What a rule rests on. */
  Set<ReportingDescriptorRelationship> relationships(RuleInfo rule) {
    Set<ReportingDescriptorRelationship> all = new LinkedHashSet<>();
    for (Clause clause : rule.clauses()) {
      var target = new ReportingDescriptorReference();
      target.setId(clause.name());
      target.setIndex(
          List.copyOf(texts.getOrDefault(clause.source(), Map.of()).keySet()).indexOf(clause.id()));
      target.setToolComponent(reference(clause.source()));
      var relationship = new ReportingDescriptorRelationship();
      relationship.setTarget(target);
      relationship.setKinds(new LinkedHashSet<>(List.of("relevant")));
      all.add(relationship);
    }
    return all;
  }

  private static ToolComponent component(String source, Map<String, Clause> clauses, Lang lang) {
    var text = new ToolComponent();
    String name = clauses.values().iterator().next().sourceName().in(lang);
    text.setName(source);
    text.setFullName(name);
    text.setLanguage(SarifWords.code(lang));
    text.setShortDescription(SarifWords.string(name));
    text.setFullDescription(SarifWords.string(ABOUT.in(lang, List.of(name))));
    Set<ReportingDescriptor> taxa = new LinkedHashSet<>();
    for (Clause clause : clauses.values()) {
      var taxon = new ReportingDescriptor();
      taxon.setId(clause.name());
      taxon.setShortDescription(SarifWords.string(clause.title().in(lang)));
      taxa.add(taxon);
    }
    text.setTaxa(taxa);
    return text;
  }

  private ToolComponentReference reference(String source) {
    var reference = new ToolComponentReference();
    reference.setName(source);
    reference.setGuid(guid(source));
    reference.setIndex(List.copyOf(texts.keySet()).indexOf(source));
    return reference;
  }

  private static String guid(String name) {
    byte[] bytes = ("nianshen taxonomy " + name).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString();
  }
}
