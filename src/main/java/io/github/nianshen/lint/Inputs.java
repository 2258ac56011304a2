package io.github.nianshen.lint;

import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Place;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Words;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Misfit;
import io.github.nianshen.outline.Report;
import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.rule.Violation;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Cut;
import io.github.nianshen.text.Doubt;
import io.github.nianshen.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the program itself finds before any rule can look: files unread, doubtful or cut short. */
final class Inputs {
  /** A file that could not be read. */
  static final String UNREADABLE = "NS001";

  /** A file of pictures without text. */
  static final String PICTURES = "NS002";

  /** A place where the reading is not to be trusted. */
  static final String DOUBTFUL = "NS004";

  /** More findings than are kept. */
  static final String CUT = "NS005";

  private static final String OTHER = "unsupported";

  /** Longer words of a row are cut in the message. */
  private static final int LONGEST = 40;

  /** Figures that touch a label or each other: {@code 规章000}. */
  private static final Pattern TOUCHING = Pattern.compile("[^\\s0-9.]\\d|\\d{4,}");

  /** Kinds of file by extension, as the messages of NS001 part them. */
  private static final Map<String, List<String>> KINDS =
      Map.of(
          "unsupported-office", List.of("odt", "rtf", "ofd", "ceb"),
          "unsupported-sheet", List.of("et", "ods", "ppt", "pptx", "dps", "csv"),
          "unsupported-archive", List.of("rar", "7z", "gz", "tar", "tgz", "bz2", "xz"),
          "unsupported-page", List.of("mht", "mhtml", "eml", "epub"),
          "unsupported-picture",
              List.of("jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp"));

  private Inputs() {}

  /** A rule of the program itself. */
  static RuleInfo rule(String id, List<RuleInfo> rules) {
    return rules.stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rule " + id));
  }

  /** The rule that tells of a file that could not be read. */
  static String id(Unread why) {
    return why.reason() == Reason.PICTURES ? PICTURES : UNREADABLE;
  }

  /** The finding of a file that could not be read. */
  static Violation unreadable(Unread why) {
    Span first = new Span(0, 0);
    String detail = why.detail();
    return switch (why.reason()) {
      case EMPTY -> Violation.as("empty", first, Place.REPORT);
      case COLUMNS -> Violation.as("columns", first, Place.REPORT);
      case GARBLED -> Violation.as("garbled", first, Place.REPORT);
      case BINARY -> Violation.as("binary", first, Place.REPORT);
      case TOO_LARGE -> Violation.as("too-large", first, Place.REPORT, detail);
      case UNSUPPORTED -> Violation.as(kind(detail), first, Place.REPORT, detail);
      case DAMAGED -> Violation.as("damaged", first, Place.REPORT);
      case ENCRYPTED -> Violation.as("encrypted", first, Place.REPORT);
      case PICTURES ->
          detail.isEmpty()
              ? Violation.as("document", first, Place.REPORT)
              : Violation.at(first, Place.REPORT, detail);
      case IO -> Violation.at(first, Place.REPORT, detail);
    };
  }

  /**
   * What is doubtful in a report: damaged signs, and of each table the first row not to be read.
   */
  static List<Doubt> doubts(Report report) {
    var doubts = new ArrayList<Doubt>(report.document().doubts());
    if (!report.buried().isEmpty()) {
      String names =
          report.buried().stream()
              .map(t -> report.standard().headings().get(t.number() - 1).words())
              .collect(Collectors.joining("、"));
      doubts.add(new Doubt(top(report), Doubt.Kind.HEADING, names));
    }
    report.standard().templates().stream()
        .filter(t -> report.form(t.name()).isEmpty() && report.prints(t))
        .forEach(t -> doubts.add(new Doubt(top(report), Doubt.Kind.TABLE, t.name())));
    for (Form form : report.forms()) {
      form.misfits().stream()
          .filter(m -> m.kind() == Misfit.Kind.ROW_DOUBTFUL)
          .findFirst()
          .ifPresent(m -> doubts.add(doubt(report, m)));
    }
    return doubts;
  }

  private static Span top(Report report) {
    return report.document().blocks().stream().findFirst().map(Block::span).orElse(new Span(0, 0));
  }

  private static Doubt doubt(Report report, Misfit row) {
    String words = report.document().words(row.span()).replaceAll("\\s+", " ");
    String shown = Cut.shown(words, LONGEST);
    boolean touching = TOUCHING.matcher(words).find();
    return new Doubt(row.span(), touching ? Doubt.Kind.DIGITS : Doubt.Kind.ROW, shown);
  }

  /** The finding of a doubtful place. */
  static Violation doubtful(Doubt doubt) {
    String variant =
        switch (doubt.kind()) {
          case ENCODING -> Violation.DEFAULT;
          case DIGITS -> "digits";
          case EDGE -> "edge";
          case ROW -> "row";
          case HEADING -> "heading";
          case TABLE -> "table";
          case CHANGES -> "changes";
          case ATTACHMENT -> "attachment";
        };
    return Violation.as(variant, doubt.span(), Place.REPORT, doubt.words());
  }

  /** The finding that tells of findings left out. */
  static Violation cut(Span last, int kept, int left) {
    return Violation.at(last, Place.REPORT, Integer.toString(kept), Integer.toString(left));
  }

  /** Why a file in a folder is passed over, and how to save it, in the words of NS001. */
  static Words notRead(Path path, RuleInfo unreadable) {
    Path name = path.getFileName();
    String words = name == null ? "" : name.toString();
    int dot = words.lastIndexOf('.');
    String extension = dot < 0 ? words : words.substring(dot + 1).toLowerCase(Locale.ROOT);
    Words reason = unreadable.messages().get(kind(extension));
    if (reason == null) {
      throw new IllegalArgumentException("no words for files that are not read");
    }
    List<String> arguments = List.of(extension);
    return new Words(reason.in(Lang.ZH, arguments), reason.in(Lang.EN, arguments));
  }

  private static String kind(String extension) {
    return KINDS.entrySet().stream()
        .filter(k -> k.getValue().contains(extension))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(OTHER);
  }
}
