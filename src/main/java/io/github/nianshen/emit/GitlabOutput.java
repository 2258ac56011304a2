package io.github.nianshen.emit;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RunResult;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Findings as GitLab's Code Quality report: one array of issues. The widget shows only their
 * descriptions, and takes issues of one fingerprint for one; those of {@link
 * io.github.nianshen.finding.Finding} are unique and hold no line, so that nothing is new because a
 * paragraph above it was put in.
 *
 * @param remarks the findings of the run
 */
record GitlabOutput(Remarks remarks) implements Remarked {

  /** An issue of the report; all that GitLab reads of it. */
  private record Issue(
      String rule, String words, String print, String severity, String file, int line) {}

  @Override
  public void write(RunResult run, Pieces pieces, Writer out) throws IOException {
    if (run.files().isEmpty()) {
      failed(run.ending().words().in(remarks.lang()), ".", out);
      return;
    }
    try (JsonGenerator json = generator(out)) {
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
    try (JsonGenerator json = generator(out)) {
      json.writeStartArray();
      write(new Issue(SarifOutput.NAME, words, print.toString(), "critical", file, 1), json);
      json.writeEndArray();
    }
    out.write('\n');
  }

  private static JsonGenerator generator(Writer out) throws IOException {
    return JsonWords.factory().createGenerator(out).setPrettyPrinter(new JsonPrinter());
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
