package io.github.nianshen.emit;

import de.jcup.sarif_2_1_0.model.ArtifactChange;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.Message;
import de.jcup.sarif_2_1_0.model.PartialFingerprints;
import de.jcup.sarif_2_1_0.model.Replacement;
import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Suppression;
import io.github.nianshen.finding.Aside;
import io.github.nianshen.finding.Baseline;
import io.github.nianshen.finding.Baseline.Standing;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Fix;
import io.github.nianshen.finding.Related;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.text.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Findings as SARIF results. */
final class SarifResults {
  /** What names a finding in a log. */
  static final String PRINT = "nianshenLogical/v1";

  /** What names it within its report, whatever the file is called. */
  static final String MARK = "nianshenReport/v1";

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparingInt((Finding f) -> f.span().start())
          .thenComparingInt(f -> f.span().end())
          .thenComparing(Finding::rule);

  private final Setting setting;
  private final RuleInfos rules;
  private final Map<String, Integer> indexes = new HashMap<>();

  SarifResults(List<RuleInfo> infos, Setting setting) {
    this.setting = setting;
    this.rules = new RuleInfos(infos);
    infos.forEach(r -> indexes.put(r.id(), indexes.size()));
  }

  /** Where a rule stands in the list of rules. */
  Optional<Integer> index(String rule) {
    return Optional.ofNullable(indexes.get(rule));
  }

  /**
   * The findings of a file that the log has, in their order: what a baseline knows is among them,
   * and in a full log what is suppressed.
   */
  List<Finding> listed(FileResult file) {
    if (file.aside().isEmpty()) {
      return file.findings();
    }
    boolean full = setting.profile() == SarifProfile.FULL;
    Stream<Finding> aside =
        file.aside().stream().filter(a -> full || a.reason().isEmpty()).map(Aside::finding);
    return Stream.concat(file.findings().stream(), aside).sorted(BY_PLACE).toList();
  }

  /** Each of them, in their order. */
  List<Result> of(FileResult file) {
    var places = new SarifPlaces(file, setting.root());
    Map<Finding, String> reasons = new HashMap<>();
    file.aside().forEach(a -> a.reason().ifPresent(r -> reasons.put(a.finding(), r)));
    List<Result> all = new ArrayList<>();
    for (Finding finding : listed(file)) {
      Result result = of(file, places, finding);
      setting.baseline().ifPresent(b -> result.setBaselineState(state(b, finding, result)));
      Optional.ofNullable(reasons.get(finding)).ifPresent(r -> result.setSuppressions(reason(r)));
      all.add(result);
    }
    return all;
  }

  private static Result.BaselineState state(Baseline baseline, Finding finding, Result result) {
    Standing before = baseline.standing().get(finding.fingerprint());
    if (before == null) {
      return Result.BaselineState.NEW;
    }
    Message message = result.getMessage();
    String said = Standing.said(finding.level().word(), message.getId(), message.getArguments());
    return said.equals(before.said())
        ? Result.BaselineState.UNCHANGED
        : Result.BaselineState.UPDATED;
  }

  /** A finding of the baseline that is no longer there, as far as the earlier log told of it. */
  Result gone(String print, Standing before) {
    var result = new Result();
    result.setRuleId(before.rule());
    index(before.rule()).ifPresent(result::setRuleIndex);
    result.setLevel(
        Arrays.stream(Result.Level.values())
            .filter(l -> l.value().equals(before.level()))
            .findFirst()
            .orElse(Result.Level.WARNING));
    result.setMessage(SarifWords.plain(Mask.of(before.words())));
    result.setLocations(List.of(SarifPlaces.standing(before)));
    var prints = new PartialFingerprints();
    prints.setAdditionalProperty(PRINT, print);
    if (!before.mark().isEmpty()) {
      prints.setAdditionalProperty(MARK, before.mark());
    }
    prints.setAdditionalProperty("primaryLocationLineHash", print);
    result.setPartialFingerprints(prints);
    result.setBaselineState(Result.BaselineState.ABSENT);
    return result;
  }

  private static Set<Suppression> reason(String words) {
    var suppression = new Suppression();
    suppression.setKind(Suppression.Kind.EXTERNAL);
    suppression.setStatus(Suppression.Status.ACCEPTED);
    suppression.setJustification(Mask.of(words));
    return new LinkedHashSet<>(List.of(suppression));
  }

  private Result of(FileResult file, SarifPlaces places, Finding finding) {
    RuleInfo rule = rules.of(finding);
    var result = new Result();
    result.setRuleId(rule.id());
    index(rule.id()).ifPresent(result::setRuleIndex);
    result.setLevel(Result.Level.fromValue(finding.level().word()));
    result.setMessage(
        SarifWords.of(finding, rule, places.way(finding, setting.lang()), setting.lang()));
    Location location = places.at(finding.span());
    var logical = SarifPlaces.logical(finding.place());
    if (!logical.isEmpty()) {
      location.setLogicalLocations(logical);
    }
    result.setLocations(List.of(location));
    if (!finding.related().isEmpty()) {
      result.setRelatedLocations(related(places, finding.related()));
    }
    var prints = new PartialFingerprints();
    prints.setAdditionalProperty(PRINT, finding.fingerprint());
    prints.setAdditionalProperty(MARK, finding.mark());
    prints.setAdditionalProperty("primaryLocationLineHash", finding.fingerprint());
    places.lineHash(finding.span()).ifPresent(h -> prints.setAdditionalProperty("lineHash/v1", h));
    result.setPartialFingerprints(prints);
    finding.quote().ifPresent(q -> result.setProperties(SarifPlaces.quote(q)));
    Set<de.jcup.sarif_2_1_0.model.Fix> fixes = fixes(file, places, finding, rule);
    if (!fixes.isEmpty()) {
      result.setFixes(fixes);
    }
    return result;
  }

  private Set<Location> related(SarifPlaces places, List<Related> others) {
    Set<Location> all = new LinkedHashSet<>();
    for (int i = 0; i < others.size() && i < SarifPlaces.MOST_RELATED; i++) {
      Related other = others.get(i);
      Location place = places.at(other.span());
      place.getPhysicalLocation().setContextRegion(null);
      place.setId(i + 1);
      place.setMessage(SarifWords.plain(Mask.of(other.words(setting.lang()))));
      all.add(place);
    }
    return all;
  }

  private Set<de.jcup.sarif_2_1_0.model.Fix> fixes(
      FileResult file, SarifPlaces places, Finding finding, RuleInfo rule) {
    Set<de.jcup.sarif_2_1_0.model.Fix> fixes = new LinkedHashSet<>();
    if (file.document().isEmpty()) {
      return fixes;
    }
    Document document = file.document().get();
    SafeFixes.of(document, finding).forEach(f -> fixes.add(fix(places, document, f, rule)));
    return fixes;
  }

  private de.jcup.sarif_2_1_0.model.Fix fix(
      SarifPlaces places, Document document, Fix fix, RuleInfo rule) {
    var replacement = new Replacement();
    replacement.setDeletedRegion(SarifPlaces.bare(document.source().region(fix.span())));
    replacement.setInsertedContent(SarifPlaces.content(fix.replacement()));
    var change = new ArtifactChange();
    change.setArtifactLocation(places.artifact());
    change.setReplacements(new ArrayList<>(List.of(replacement)));
    var out = new de.jcup.sarif_2_1_0.model.Fix();
    out.setDescription(SarifWords.plain(rule.title().in(setting.lang())));
    out.setArtifactChanges(new LinkedHashSet<>(List.of(change)));
    return out;
  }
}
