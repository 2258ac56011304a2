package io.github.nianshen.emit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Fix;
import io.github.nianshen.finding.Quote;
import io.github.nianshen.finding.Related;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Source.Position;
import io.github.nianshen.text.Source.Region;
import io.github.nianshen.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Findings as objects of JSON, each on one line. */
final class JsonFindings {
  /** Where a finding stands in a file without a text. */
  private static final Region FIRST = new Region(new Position(1, 1), new Position(1, 2));

  private final RuleInfos rules;
  private final Setting setting;
  private final JsonFactory factory;

  JsonFindings(List<RuleInfo> infos, Setting setting, JsonFactory factory) {
    this.setting = setting;
    this.factory = factory;
    this.rules = new RuleInfos(infos);
  }

  /** Each finding of a file, in their order. */
  List<String> of(FileResult file) {
    String name = PathNames.plain(file.path(), setting.root());
    var text = new Text(file.document(), file.document().flatMap(Sites::of));
    List<String> all = new ArrayList<>();
    for (Finding finding : file.findings()) {
      var out = new StringWriter(512);
      try (JsonGenerator json = factory.createGenerator(out).setPrettyPrinter(new JsonPrinter(2))) {
        json.writeStartObject();
        json.writeStringField("file", JsonWords.whole(name));
        write(finding, rules.of(finding), text, json);
        json.writeEndObject();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      all.add(out.toString());
    }
    return all;
  }

  /** What a finding stands in; its places where they are no lines. */
  private record Text(Optional<Document> document, Optional<Sites> sites) {}

  private void write(Finding finding, RuleInfo rule, Text in, JsonGenerator json)
      throws IOException {
    place(in, finding.span(), json);
    text(json, "level", finding.level().word());
    text(json, "rule", rule.id());
    text(json, "name", rule.name());
    text(json, "message", Mask.of(rule.say(finding.message(), setting.lang())));
    text(json, "messageId", finding.message().id());
    texts(json, "arguments", finding.message().arguments());
    texts(json, "place", finding.place().steps());
    text(json, "fingerprint", finding.fingerprint());
    if (finding.cause().isPresent()) {
      text(json, "cause", Mask.of(finding.cause().get()));
    }
    json.writeArrayFieldStart("related");
    for (Related other : finding.related()) {
      related(in, other, json);
    }
    json.writeEndArray();
    if (finding.quote().isPresent()) {
      quote(finding.quote().get(), json);
    }
    json.writeArrayFieldStart("fixes");
    for (Fix fix : in.document().map(d -> SafeFixes.of(d, finding)).orElse(List.of())) {
      json.writeStartObject();
      place(in, fix.span(), json);
      text(json, "text", fix.replacement());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void quote(Quote quote, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("quote");
    text(json, "organ", Mask.of(quote.organ()));
    text(json, "year", quote.year());
    text(json, "file", quote.file());
    text(json, "words", Mask.of(quote.words()));
    json.writeEndObject();
  }

  private static void related(Text in, Related other, JsonGenerator json) throws IOException {
    json.writeStartObject();
    place(in, other.span(), json);
    text(json, "label", Mask.of(other.label()));
    if (other.figure().isPresent()) {
      text(json, "figure", Mask.of(other.figure().get()));
    }
    if (other.sign().isPresent()) {
      text(json, "sign", other.sign().get());
    }
    json.writeEndObject();
  }

  private static void place(Text in, Span span, JsonGenerator json) throws IOException {
    if (in.sites().isPresent()) {
      place(in.sites().get().at(span), json);
      return;
    }
    Region region = in.document().map(d -> d.source().region(span)).orElse(FIRST);
    json.writeNumberField("line", region.start().line());
    json.writeNumberField("column", region.start().column());
    json.writeNumberField("endLine", region.end().line());
    json.writeNumberField("endColumn", region.end().column());
  }

  private static void place(Site site, JsonGenerator json) throws IOException {
    if (site.page().isPresent()) {
      json.writeNumberField("page", site.page().getAsInt());
    }
    if (site.paragraph().isPresent()) {
      json.writeNumberField("paragraph", site.paragraph().getAsInt());
    }
    if (site.cell().isPresent()) {
      json.writeArrayFieldStart("cell");
      json.writeNumber(site.cell().get().table());
      json.writeNumber(site.cell().get().row());
      json.writeNumber(site.cell().get().column());
      json.writeEndArray();
    }
  }

  private static void text(JsonGenerator json, String field, String words) throws IOException {
    json.writeStringField(field, JsonWords.whole(words));
  }

  private static void texts(JsonGenerator json, String field, List<String> words)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String word : words) {
      json.writeString(JsonWords.whole(Mask.of(word)));
    }
    json.writeEndArray();
  }
}
