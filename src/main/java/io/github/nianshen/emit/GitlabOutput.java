package io.github.nianshen.emit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Findings as GitLab's Code Quality report: one array of issues. The widget shows only their
 * descriptions, and takes issues of one fingerprint for one; those of {@link
 * io.github.nianshen.finding.Finding} are unique and hold no line, so that nothing is new because a
 * paragraph above it was put in.
 */
final class GitlabOutput implements Written {
  private final JsonFactory factory = JsonWords.factory();
  private final Remarks remarks;
  private final Setting setting;

  GitlabOutput(List<RuleInfo> rules, Setting setting) {
    this.remarks = new Remarks(rules, setting);
    this.setting = setting;
  }

  /** An issue of the report; all that GitLab reads of it. */
  private record Issue(
      String rule, String words, String print, String severity, String file, int line) {}

  @Override
  public List<String> pieces(FileResult file) {
    return remarks.pieces(file);
  }

  @Override
  public void write(RunResult run, Pieces pieces, Writer out) throws IOException {
    if (run.files().isEmpty()) {
      failed(run.ending().words().in(setting.lang()), ".", out);
      return;
    }
    try (JsonGenerator json = generator(factory, out)) {
      json.writeStartArray();
      remarks.each(
          pieces,
          (file, rule, remark) -> {
            String words = rule.id() + " " + remark.words();
            String severity = severity(remark.level());
            String name = remarks.name(run, file);
            write(new Issue(rule.id(), words, remark.print(), severity, name, remark.line()), json);
          });
      json.writeEndArray();
    }
    out.write('\n');
  }

  /**
   * The report of a run that checked nothing: an empty one would tell that all is mended.
   *
   * @param words why it ended
   * @param file what was to be checked
   */
  static void failed(String words, String file, Writer out) throws IOException {
    UUID print = UUID.nameUUIDFromBytes(("ended early " + words).getBytes(StandardCharsets.UTF_8));
    try (JsonGenerator json = generator(JsonWords.factory(), out)) {
      json.writeStartArray();
      write(new Issue(SarifOutput.NAME, words, print.toString(), "critical", file, 1), json);
      json.writeEndArray();
    }
    out.write('\n');
  }

  private static JsonGenerator generator(JsonFactory factory, Writer out) throws IOException {
    return factory.createGenerator(out).setPrettyPrinter(new JsonPrinter());
  }

  private static void write(Issue issue, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("description", JsonWords.whole(issue.words));
    json.writeStringField("check_name", issue.rule);
    json.writeStringField("fingerprint", issue.print);
    json.writeStringField("severity", issue.severity);
    json.writeObjectFieldStart("location");
    json.writeStringField("path", JsonWords.whole(issue.file));
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", issue.line);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
