package io.github.nianshen.emit;

import io.github.nianshen.finding.RuleInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every format that a run can be written in, by the name that the command line gives it. */
public enum OutputFormat {
  /** For people. */
  TEXT,
  /** For review platforms: SARIF 2.1.0. */
  SARIF,
  /** For scripts: findings and files in plain JSON. */
  JSON,
  /** For merge requests of GitLab: its Code Quality report. */
  GITLAB,
  /** For pull requests of GitHub: commands that become annotations. */
  GITHUB,
  /** For GitHub's page of a job, in Markdown. */
  GITHUB_SUMMARY,
  /** For reviewdog. */
  RDJSON,
  /** For servers that show tests: one a file. */
  JUNIT,
  /** For servers that collect findings. */
  CHECKSTYLE,
  /** For review offices: a workbook. */
  XLSX,
  /** For review offices: a page with the reports' own texts. */
  HTML,
  /** For units whose reports are to be corrected: a folder of letters. */
  LETTERS,
  /** For those who write reports: a folder of copies with a comment at each finding. */
  ANNOTATED;

  /** The format of a name; empty where there is none. */
  public static Optional<OutputFormat> named(String word) {
    return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
  }

  /** All names in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(OutputFormat::word).toList();
  }

  /** Its name on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is read by machines, and so always UTF-8 and never coloured. */
  public boolean machine() {
    return this != TEXT;
  }

  /** Whether it is no text, so that a terminal can show nothing of it. */
  public boolean binary() {
    return this == XLSX;
  }

  /** Whether it is a folder of files. */
  public boolean folder() {
    return this == LETTERS || this == ANNOTATED;
  }

  /** The writer of this format; its libraries are loaded here and not before. */
  Output output(List<RuleInfo> rules, Setting setting) {
    return switch (this) {
      case TEXT -> new TextOutput(rules, setting);
      case SARIF -> new SarifOutput(rules, setting);
      case JSON -> new JsonOutput(rules, setting);
      case GITLAB -> new GitlabOutput(new Remarks(rules, setting));
      case GITHUB -> new GithubOutput(new Remarks(rules, setting));
      case GITHUB_SUMMARY -> new GithubSummaryOutput(new Remarks(rules, setting));
      case RDJSON -> new RdjsonOutput(rules, setting);
      case JUNIT -> new JunitOutput(new Remarks(rules, setting));
      case CHECKSTYLE -> new CheckstyleOutput(new Remarks(rules, setting));
      case XLSX -> new XlsxOutput(rules, setting);
      case HTML -> new HtmlOutput(rules, setting);
      case LETTERS -> new LettersOutput(rules);
      case ANNOTATED -> new AnnotatedOutput(rules, setting);
    };
  }
}
