package io.github.nianshen.emit;

import com.fasterxml.jackson.core.JsonGenerator;
import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.Content;
import de.jcup.sarif_2_1_0.model.OriginalUriBaseIds;
import de.jcup.sarif_2_1_0.model.Run;
import de.jcup.sarif_2_1_0.model.RunAutomationDetails;
import de.jcup.sarif_2_1_0.model.Tool;
import de.jcup.sarif_2_1_0.model.ToolComponent;
import de.jcup.sarif_2_1_0.model.ToolComponentReference;
import de.jcup.sarif_2_1_0.model.TranslationMetadata;
import io.github.nianshen.finding.Baseline.Standing;
import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Words;
import io.github.nianshen.text.Format;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Findings as SARIF 2.1.0: one run, all rules described, every result placed from the root folder.
 */
final class SarifOutput implements Written {
  /** Where the program lives. */
  static final String HOME = "https://github.com/nianshen/nianshen";

  private static final String VERSION = "2.1.0";

  /** What its logs call the program. */
  static final String NAME = "nianshen";

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String DRIVER = "3d0d7bd5-51e4-4c1f-8a43-5a1c6c0f2b9e";
  private static final String TRANSLATION = "9a6bd1c5-0c0e-4f0b-9d57-0f9a7f2f6e31";
  private static final Words ABOUT =
      new Words(
          "检查政府信息公开工作年度报告是否符合规定格式。",
          "Checks government information disclosure annual reports against the mandated form.");
  private static final Words ROOT =
      new Words(
          "仓库的根目录；不在仓库中时，为运行检查时所在的文件夹。",
          "The top of the repository; outside of one, the folder that the check was run in.");

  private final Setting setting;
  private final SarifTaxonomies taxonomies;
  private final SarifRules rules;
  private final SarifResults results;

  SarifOutput(List<RuleInfo> infos, Setting setting) {
    this.setting = setting;
    this.taxonomies = new SarifTaxonomies(infos);
    this.rules = new SarifRules(infos, taxonomies);
    this.results = new SarifResults(infos, setting);
  }

  @Override
  public List<Finding> listed(FileResult file) {
    return results.listed(file);
  }

  @Override
  public List<String> pieces(FileResult file) {
    return results.of(file).stream().map(SarifJson::line).toList();
  }

  @Override
  public void write(RunResult run, Pieces pieces, Writer out) throws IOException {
    try (JsonGenerator json = SarifJson.generator(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", VERSION);
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      describe(run, pieces, json);
      json.writeArrayFieldStart("results");
      pieces.each(most(), (file, rule, words) -> json.writeRawValue(words));
      gone(run, json);
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  /** What stood in the baseline only, in a log that has everything: platforms would show it. */
  private void gone(RunResult run, JsonGenerator json) throws IOException {
    if (setting.baseline().isEmpty() || setting.profile() != SarifProfile.FULL) {
      return;
    }
    Map<String, Standing> standing = setting.baseline().get().standing();
    for (String print : run.stale().gone().orElse(List.of())) {
      Standing before = standing.get(print);
      if (before != null) {
        json.writeRawValue(SarifJson.line(results.gone(print, before)));
      }
    }
  }

  private void describe(RunResult run, Pieces pieces, JsonGenerator json) throws IOException {
    Lang lang = setting.lang();
    var tool = new Tool();
    boolean placed = has(run, format -> !format.hasLines());
    ToolComponent driver = driver(rules, setting, placed);
    driver.setSupportedTaxonomies(taxonomies.supported());
    tool.setDriver(driver);
    SarifJson.field(json, "tool", tool);
    json.writeStringField("language", SarifWords.code(lang));
    int left = Math.max(0, pieces.count() - pieces.shown(most()));
    var invocation = new SarifInvocation(setting, results).of(run, left);
    SarifJson.field(json, "invocations", List.of(invocation));
    SarifJson.field(json, "automationDetails", automation(setting));
    SarifJson.field(json, "originalUriBaseIds", root(lang));
    if (setting.checkout().isPresent()) {
      SarifJson.field(
          json,
          "versionControlProvenance",
          List.of(SarifFiles.provenance(setting.checkout().get())));
    }
    json.writeArrayFieldStart("artifacts");
    for (FileOutcome file : run.files()) {
      json.writeRawValue(SarifJson.line(SarifFiles.artifact(file, setting.root())));
    }
    json.writeEndArray();
    SarifJson.field(json, "newlineSequences", List.of("\r\n", "\n", "\r"));
    if (has(run, Format::hasLines)) {
      SarifJson.field(json, "columnKind", Run.ColumnKind.UTF_16_CODE_UNITS);
    }
    SarifJson.field(json, "taxonomies", taxonomies.described(lang));
    SarifJson.field(json, "translations", translations(placed));
  }

  /** Whether a file of such a format was read. */
  private static boolean has(RunResult run, Predicate<Format> format) {
    return run.files().stream().anyMatch(f -> f.format().filter(format).isPresent());
  }

  private List<ToolComponent> translations(boolean placed) {
    List<ToolComponent> all = new ArrayList<>(List.of(translation(rules, setting, placed)));
    all.addAll(taxonomies.translated(other(setting.lang())));
    return all;
  }

  private static Lang other(Lang lang) {
    return lang == Lang.ZH ? Lang.EN : Lang.ZH;
  }

  private Most most() {
    return setting.most().within(setting.profile().results());
  }

  private static ToolComponent driver(SarifRules rules, Setting setting, boolean placed) {
    Lang lang = setting.lang();
    ToolComponent driver = component(DRIVER, lang, setting);
    driver.setName(NAME);
    driver.setInformationUri(URI.create(HOME));
    driver.setRules(rules.described(lang, placed));
    driver.setNotifications(SarifInvocation.notices(lang));
    driver.setContents(contents(Content.LOCALIZED_DATA, Content.NON_LOCALIZED_DATA));
    return driver;
  }

  private static ToolComponent translation(SarifRules rules, Setting setting, boolean placed) {
    Lang other = other(setting.lang());
    ToolComponent translation = component(TRANSLATION, other, setting);
    translation.setName(NAME + " " + SarifWords.code(other));
    translation.setRules(rules.translated(other, placed));
    translation.setNotifications(SarifInvocation.notices(other));
    translation.setContents(contents(Content.LOCALIZED_DATA));
    var driver = new ToolComponentReference();
    driver.setName(NAME);
    driver.setGuid(DRIVER);
    translation.setAssociatedComponent(driver);
    var metadata = new TranslationMetadata();
    metadata.setName(NAME + " " + SarifWords.code(other));
    translation.setTranslationMetadata(metadata);
    return translation;
  }

  private static ToolComponent component(String guid, Lang lang, Setting setting) {
    var component = new ToolComponent();
    component.setGuid(guid);
    component.setLanguage(SarifWords.code(lang));
    component.setVersion(setting.version());
    component.setSemanticVersion(setting.version());
    component.setShortDescription(SarifWords.string(ABOUT.in(lang)));
    component.setFullDescription(SarifWords.string(ABOUT.in(lang)));
    return component;
  }

  private static Set<Content> contents(Content... contents) {
    return new LinkedHashSet<>(List.of(contents));
  }

  private static OriginalUriBaseIds root(Lang lang) {
    // The folder's own address would tell the user's name and differ from machine to machine.
    var folder = new ArtifactLocation();
    folder.setDescription(SarifWords.plain(ROOT.in(lang)));
    var bases = new OriginalUriBaseIds();
    bases.setAdditionalProperty(SarifPlaces.ROOT, folder);
    return bases;
  }

  /** One category a batch, in ASCII: platforms replace everything else by the same sign. */
  private static RunAutomationDetails automation(Setting setting) {
    byte[] batch = setting.batch().getBytes(StandardCharsets.UTF_8);
    var details = new RunAutomationDetails();
    String name = UUID.nameUUIDFromBytes(batch).toString().substring(0, 8);
    details.setId(NAME + "/" + name + "/");
    return details;
  }
}
