package io.github.nianshen.emit;

import io.github.nianshen.SheetsRead;
import io.github.nianshen.finding.BrokenRule;
import io.github.nianshen.finding.Fault;
import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Fix;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Message;
import io.github.nianshen.finding.Place;
import io.github.nianshen.finding.Related;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.RunResult.Ending;
import io.github.nianshen.finding.Skipped;
import io.github.nianshen.finding.Words;
import io.github.nianshen.text.Content;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Source;
import io.github.nianshen.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Small runs to write down. */
final class Sample {
  static final Path ROOT = Path.of("").toAbsolutePath();

  static final RuleInfo UNREADABLE =
      new RuleInfo(
          "NS001",
          "input-unreadable",
          new Words("文件无法检查", "File could not be checked"),
          new Words("", ""),
          Level.ERROR,
          Map.of("default", new Words("无法检查：{0}", "could not be checked: {0}")),
          new Words("请另存。", "Save it."),
          "all");

  static final RuleInfo TOTAL =
      new RuleInfo(
          "NS301",
          "row-total-wrong",
          new Words("总计不等", "Total is wrong"),
          new Words("附件", "annex"),
          Level.ERROR,
          Map.of("default", new Words("“{0}”为 {1}", "'{0}' is {1}")),
          new Words("请核对。", "Compare."),
          "2019-");

  static final List<RuleInfo> RULES = List.of(UNREADABLE, TOTAL);

  private Sample() {}

  /** A run with its files' texts at hand. */
  record Run(List<FileResult> files, RunResult result) {
    static Run of(List<FileResult> files, List<Skipped> skipped, List<BrokenRule> broken) {
      return of(files, skipped, broken, Optional.of(Level.ERROR));
    }

    static Run of(
        List<FileResult> files,
        List<Skipped> skipped,
        List<BrokenRule> broken,
        Optional<Level> failOn) {
      var ending = new Ending(1, new Words("有问题", "findings"));
      List<FileOutcome> outcomes = files.stream().map(FileOutcome::of).toList();
      return new Run(files, new RunResult(RULES, outcomes, skipped, broken, failOn, ending));
    }
  }

  static Run run(FileResult... files) {
    return Run.of(List.of(files), List.of(), List.of());
  }

  static Run full() {
    var skipped = new Skipped(Path.of("乙.rar"), new Words("压缩包", "an archive"));
    FileResult bad = unreadable("丙.txt");
    FileResult faulty =
        new FileResult(
            Path.of("丁.txt"),
            Optional.empty(),
            Optional.of(document("丁.txt", "一")),
            List.of(),
            List.of(new Fault("NS301", Path.of("丁.txt"), "broken")));
    FileResult good = file("甲.txt", "一、总计 12\n二、合计", "12", "合计");
    return Run.of(List.of(good, faulty, bad), List.of(skipped), List.of());
  }

  /** The same run where less or more fails. */
  static Run failing(Run run, Optional<Level> failOn) {
    return Run.of(run.files(), run.result().skipped(), run.result().broken(), failOn);
  }

  static FileResult unreadable(String name) {
    var message = new Message("default", List.of("空"));
    var finding =
        new Finding(
            "NS001",
            Level.ERROR,
            new Span(0, 0),
            message,
            Place.REPORT,
            "f0",
            List.of(),
            List.of(),
            Optional.empty());
    return new FileResult(
        Path.of(name), Optional.empty(), Optional.empty(), List.of(finding), List.of());
  }

  /** A file with one finding for each of the words, on the first place where they stand. */
  static FileResult file(String name, String text, String... words) {
    Document document = document(name, text);
    List<Finding> findings =
        java.util.Arrays.stream(words)
            .map(w -> finding(new Span(text.indexOf(w), text.indexOf(w) + w.length()), w))
            .toList();
    return new FileResult(Path.of(name), content(text), Optional.of(document), findings, List.of());
  }

  /** A file with so many findings. */
  static FileResult crowded(int findings) {
    String many = "总计 𠮷😀\t3\r\n".repeat(findings / 8 + 1);
    List<Finding> all =
        IntStream.range(0, findings).mapToObj(i -> finding(new Span(i, i + 1), "x" + i)).toList();
    Document document = document("多.txt", many);
    return new FileResult(Path.of("多.txt"), content(many), Optional.of(document), all, List.of());
  }

  static Finding finding(Span span, String words) {
    return new Finding(
        "NS301",
        Level.WARNING,
        span,
        new Message("default", List.of(words, "9")),
        new Place(List.of("三", "申请表")),
        "f" + span.start(),
        List.of(new Fix(span, "9", true)),
        List.of(new Related(new Span(0, 1), "其[他]", Optional.of("3"), Optional.empty())),
        Optional.empty());
  }

  static Document document(String name, String text) {
    return new Document(
        Path.of(name), Format.TXT, text, List.of(), Source.same(text), List.of(), List.of());
  }

  private static Optional<Content> content(String text) {
    return Optional.of(Content.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  static Setting setting(Lang lang) {
    return setting(lang, Most.ALL);
  }

  static Setting setting(Lang lang, Most most) {
    return new Setting(
        lang, ROOT, ROOT, false, "0.1.0", "reports", most, SarifProfile.GITHUB, Optional.empty());
  }

  static String written(OutputFormat format, Run run, Lang lang) {
    return written(format, run, setting(lang));
  }

  /** The output as text; of a workbook, its cells. */
  static String written(OutputFormat format, Run run, Setting setting) {
    byte[] bytes = bytes(format, run, setting);
    return format.binary()
        ? SheetsRead.of(bytes).text()
        : new String(bytes, StandardCharsets.UTF_8);
  }

  static byte[] bytes(OutputFormat format, Run run, Setting setting) {
    var out = new ByteArrayOutputStream();
    try (var transcript = new Transcript(format, RULES, setting)) {
      for (FileResult file : run.files()) {
        transcript.add(transcript.page(file));
      }
      transcript.write(run.result(), out, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
