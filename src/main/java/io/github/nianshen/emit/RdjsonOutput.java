package io.github.nianshen.emit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.text.Source;
import io.github.nianshen.text.Source.Position;
import io.github.nianshen.text.Source.Region;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Findings as reviewdog's diagnostic format. Columns count bytes of UTF-8; safe corrections are
 * suggestions.
 */
final class RdjsonOutput implements Written {
  private final JsonFactory factory = JsonWords.factory();
  private final Remarks remarks;
  private final Setting setting;

  RdjsonOutput(List<RuleInfo> rules, Setting setting) {
    this.remarks = new Remarks(rules, setting);
    this.setting = setting;
  }

  @Override
  public List<String> pieces(FileResult file) {
    String name = PathNames.plain(file.path(), setting.root());
    Optional<Sites> sites = file.document().flatMap(Sites::of);
    List<String> all = new ArrayList<>();
    for (Finding finding : file.findings()) {
      var out = new StringWriter(512);
      try (JsonGenerator json = factory.createGenerator(out).setPrettyPrinter(new JsonPrinter(2))) {
        write(name, file, finding, sites, json);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      all.add(out.toString());
    }
    return all;
  }

  @Override
  public void write(RunResult run, Pieces pieces, Writer out) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out).setPrettyPrinter(new JsonPrinter())) {
      json.writeStartObject();
      json.writeObjectFieldStart("source");
      json.writeStringField("name", SarifOutput.NAME);
      json.writeStringField("url", SarifOutput.HOME);
      json.writeEndObject();
      json.writeArrayFieldStart("diagnostics");
      pieces.each(setting.most(), (file, rule, words) -> json.writeRawValue(words));
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private void write(
      String name, FileResult file, Finding finding, Optional<Sites> sites, JsonGenerator json)
      throws IOException {
    Remark remark = remarks.of(file, finding, sites);
    RuleInfo rule = remarks.rule(finding);
    Optional<Source> lines =
        file.document().filter(d -> d.format().hasLines()).map(d -> d.source());
    json.writeStartObject();
    json.writeStringField("message", remark.words());
    json.writeObjectFieldStart("location");
    json.writeStringField("path", JsonWords.whole(name));
    range(remark.place(), false, lines, json);
    json.writeEndObject();
    json.writeStringField("severity", severity(remark.level()));
    json.writeObjectFieldStart("code");
    json.writeStringField("value", rule.id());
    json.writeStringField("url", RulePage.of(rule));
    json.writeEndObject();
    List<Suggestion> suggestions = Suggestion.of(file, finding);
    if (!suggestions.isEmpty()) {
      json.writeArrayFieldStart("suggestions");
      for (Suggestion suggestion : suggestions) {
        json.writeStartObject();
        range(suggestion.place(), suggestion.whole(), lines, json);
        json.writeStringField("text", JsonWords.whole(suggestion.words()));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /**
   * A stretch of a file.
   *
   * @param whole whether lines are meant from their start to their end
   * @param source the file's text, where it has lines
   */
  private static void range(
      Region place, boolean whole, Optional<Source> source, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("range");
    position("start", place.start(), whole, source, json);
    position("end", place.end(), whole, source, json);
    json.writeEndObject();
  }

  private static void position(
      String name, Position at, boolean whole, Optional<Source> source, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", at.line());
    if (!whole) {
      json.writeNumberField(
          "column", source.map(s -> Utf8.column(s, at)).orElse((long) at.column()));
    }
    json.writeEndObject();
  }

  private static String severity(Level level) {
    return level == Level.NOTE ? "INFO" : level.name();
  }
}
