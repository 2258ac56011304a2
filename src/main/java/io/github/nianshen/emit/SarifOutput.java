package io.github.nianshen.emit;

import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.Content;
import de.jcup.sarif_2_1_0.model.OriginalUriBaseIds;
import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Run;
import de.jcup.sarif_2_1_0.model.RunAutomationDetails;
import de.jcup.sarif_2_1_0.model.SarifSchema210;
import de.jcup.sarif_2_1_0.model.Tool;
import de.jcup.sarif_2_1_0.model.ToolComponent;
import de.jcup.sarif_2_1_0.model.ToolComponentReference;
import de.jcup.sarif_2_1_0.model.TranslationMetadata;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Words;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Findings as SARIF 2.1.0: one run, all rules described, every result placed from the root folder.
 */
final class SarifOutput implements Output {
  /** Where the program lives. */
  static final String HOME = "https://github.com/nianshen/nianshen";

  private static final String NAME = "nianshen";
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String DRIVER = "3d0d7bd5-51e4-4c1f-8a43-5a1c6c0f2b9e";
  private static final String TRANSLATION = "9a6bd1c5-0c0e-4f0b-9d57-0f9a7f2f6e31";
  private static final Words ABOUT =
      new Words(
          "检查政府信息公开工作年度报告是否符合规定格式。",
          "Checks government information disclosure annual reports against the mandated form.");
  private static final Words ROOT =
      new Words("运行检查时所在的文件夹。", "The folder that the check was run in.");

  @Override
  public void write(RunResult run, Setting setting, Writer out) throws IOException {
    var log = new SarifSchema210();
    log.set$schema(URI.create(SCHEMA));
    log.setVersion(SarifSchema210.Version._2_1_0);
    log.setRuns(List.of(run(run, setting)));
    SarifJson.write(log, out);
  }

  private static Run run(RunResult run, Setting setting) {
    Lang lang = setting.lang();
    var rules = new SarifRules(run);
    var results = new SarifResults(run, setting);
    var invocation = new SarifInvocation(setting, results);
    var sarif = new Run();
    var tool = new Tool();
    tool.setDriver(driver(rules, setting));
    sarif.setTool(tool);
    sarif.setLanguage(code(lang));
    sarif.setTranslations(new LinkedHashSet<>(List.of(translation(rules, setting))));
    sarif.setInvocations(List.of(invocation.of(run)));
    sarif.setOriginalUriBaseIds(root(lang));
    sarif.setAutomationDetails(automation(setting));
    sarif.setNewlineSequences(new LinkedHashSet<>(List.of("\r\n", "\n", "\r")));
    if (run.files().stream().anyMatch(FileResult::checked)) {
      sarif.setColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS);
    }
    List<Result> all = new ArrayList<>();
    run.files().forEach(f -> f.findings().forEach(v -> all.add(results.of(f, v))));
    sarif.setResults(all);
    return sarif;
  }

  private static ToolComponent driver(SarifRules rules, Setting setting) {
    Lang lang = setting.lang();
    ToolComponent driver = component(DRIVER, lang, setting);
    driver.setName(NAME);
    driver.setInformationUri(URI.create(HOME));
    driver.setRules(rules.described(lang));
    driver.setNotifications(SarifInvocation.notices(lang));
    driver.setContents(contents(Content.LOCALIZED_DATA, Content.NON_LOCALIZED_DATA));
    return driver;
  }

  private static ToolComponent translation(SarifRules rules, Setting setting) {
    Lang other = setting.lang() == Lang.ZH ? Lang.EN : Lang.ZH;
    ToolComponent translation = component(TRANSLATION, other, setting);
    translation.setName(NAME + " " + code(other));
    translation.setRules(rules.translated(other));
    translation.setNotifications(SarifInvocation.notices(other));
    translation.setContents(contents(Content.LOCALIZED_DATA));
    var driver = new ToolComponentReference();
    driver.setName(NAME);
    driver.setGuid(DRIVER);
    translation.setAssociatedComponent(driver);
    var metadata = new TranslationMetadata();
    metadata.setName(NAME + " " + code(other));
    translation.setTranslationMetadata(metadata);
    return translation;
  }

  private static ToolComponent component(String guid, Lang lang, Setting setting) {
    var component = new ToolComponent();
    component.setGuid(guid);
    component.setLanguage(code(lang));
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

  private static String code(Lang lang) {
    return lang == Lang.ZH ? "zh-CN" : "en-US";
  }
}
