package io.github.nianshen.emit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.nianshen.finding.BrokenRule;
import io.github.nianshen.finding.Fault;
import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Resubmission;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Skipped;
import io.github.nianshen.finding.Verdict;
import io.github.nianshen.text.FileWords;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A run for scripts, as {@code docs/schema/result.schema.json} describes it: every finding on one
 * line with all that there is to know of it. Written with the streaming half of Jackson alone,
 * which loads in a moment.
 */
final class JsonOutput implements Written {
  /** Where the schema of this version stands. */
  static final String SCHEMA =
      "https://github.com/nianshen/nianshen/raw/main/docs/schema/result.schema.json";

  private static final int VERSION = 1;

  private final JsonFactory factory = JsonWords.factory();
  private final Setting setting;
  private final JsonFindings findings;

  JsonOutput(List<RuleInfo> rules, Setting setting) {
    this.setting = setting;
    this.findings = new JsonFindings(rules, setting, factory);
  }

  @Override
  public List<String> pieces(FileResult file) {
    return findings.of(file);
  }

  @Override
  public void write(RunResult run, Pieces pieces, Writer out) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out).setPrettyPrinter(new JsonPrinter())) {
      json.writeStartObject();
      head(run, json);
      summary(run, pieces.count() - pieces.shown(setting.most()), json);
      json.writeArrayFieldStart("findings");
      pieces.each(setting.most(), (file, rule, words) -> json.writeRawValue(words));
      json.writeEndArray();
      files(run, json);
      skipped(run.skipped(), json);
      names("missing", run.roll().missing(), json);
      if (run.again().isPresent()) {
        names("notHandedIn", run.again().get().absent(), json);
      }
      broken(run.broken(), json);
      rules(run.rules(), json);
      json.writeEndObject();
    }
    out.write('\n');
  }

  private void head(RunResult run, JsonGenerator json) throws IOException {
    json.writeStringField("$schema", SCHEMA);
    json.writeNumberField("version", VERSION);
    json.writeObjectFieldStart("tool");
    text(json, "name", "nianshen");
    text(json, "version", setting.version());
    json.writeEndObject();
    text(json, "language", setting.lang() == Lang.ZH ? "zh" : "en");
    text(json, "failOn", run.failOn().map(Level::word).orElse("never"));
    json.writeObjectFieldStart("exit");
    json.writeNumberField("code", run.ending().code());
    text(json, "meaning", run.ending().words().in(setting.lang()));
    json.writeEndObject();
  }

  private static void summary(RunResult run, int left, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("files", run.files().size());
    json.writeNumberField("passed", run.count(Verdict.PASSED));
    json.writeNumberField("toCorrect", run.count(Verdict.TO_CORRECT));
    json.writeNumberField("returned", run.count(Verdict.RETURNED));
    json.writeNumberField("unchecked", run.count(Verdict.UNCHECKED));
    json.writeNumberField("skipped", run.skipped().size());
    for (Level level : Level.values()) {
      json.writeNumberField(level.word(), run.count(level));
    }
    json.writeNumberField("left", left);
    json.writeNumberField("known", run.known());
    json.writeNumberField("gone", run.stale().known().orElse(0));
    json.writeNumberField("suppressed", run.suppressed());
    if (run.again().isPresent()) {
      Resubmitted.write(run.again().get().total(), json);
    }
    json.writeEndObject();
  }

  private void files(RunResult run, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("files");
    for (FileOutcome file : run.files()) {
      json.writeStartObject();
      name(json, file.path());
      json.writeBooleanField("checked", file.checked());
      text(json, "verdict", run.verdict(file).word());
      text(json, "organ", Mask.of(file.issuer().organ()));
      text(json, "year", file.issuer().year());
      if (file.format().isPresent()) {
        text(json, "format", file.format().get().word());
      }
      if (file.content().isPresent()) {
        json.writeNumberField("bytes", file.content().get().length());
        text(json, "sha256", file.content().get().sha256());
      }
      json.writeObjectFieldStart("counts");
      for (Level level : Level.values()) {
        json.writeNumberField(level.word(), file.count(level));
      }
      json.writeEndObject();
      Optional<Resubmission> again = run.again().flatMap(a -> a.of(file));
      if (again.isPresent()) {
        Resubmitted.write(again.get(), json);
      }
      faults(file.faults(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void faults(List<Fault> faults, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("faults");
    for (Fault fault : faults) {
      json.writeStartObject();
      text(json, "rule", fault.rule());
      text(json, "message", Mask.of(fault.words()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void skipped(List<Skipped> skipped, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("skipped");
    for (Skipped one : skipped) {
      json.writeStartObject();
      name(json, one.path());
      text(json, "reason", Mask.of(one.reason().in(setting.lang())));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void names(String field, List<String> names, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String name : names) {
      json.writeString(JsonWords.whole(Mask.of(name)));
    }
    json.writeEndArray();
  }

  private void broken(List<BrokenRule> broken, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("broken");
    for (BrokenRule rule : broken) {
      json.writeStartObject();
      name(json, FileWords.path(rule.file()));
      json.writeNumberField("line", rule.line());
      json.writeNumberField("column", rule.column());
      text(json, "message", Mask.of(rule.words().in(setting.lang())));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void rules(List<RuleInfo> rules, JsonGenerator json) throws IOException {
    Lang lang = setting.lang();
    json.writeArrayFieldStart("rules");
    for (RuleInfo rule : rules) {
      json.writeStartObject();
      text(json, "id", rule.id());
      text(json, "name", rule.name());
      text(json, "title", rule.title().in(lang));
      text(json, "level", rule.level().word());
      text(json, "years", rule.eras());
      text(json, "basis", rule.basis().in(lang).strip());
      text(json, "why", rule.why().in(lang).strip());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void name(JsonGenerator json, Path path) throws IOException {
    text(json, "file", PathNames.plain(path, setting.root()));
  }

  private static void text(JsonGenerator json, String field, String words) throws IOException {
    json.writeStringField(field, JsonWords.whole(words));
  }
}
