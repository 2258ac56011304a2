package io.github.nianshen.emit;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Resubmission;
import io.github.nianshen.finding.Resubmissions;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is said of reports that came back after an earlier run. */
final class Resubmitted {
  private static final Words TOTAL = new Words("重新报送 {0} 份，{1}。", "Handed in again: {0}; {1}.");
  private static final Words NONE =
      new Words("没有一份报告能与上次的对上。", "No report is one of the earlier run.");
  private static final Words OPEN = new Words("重新报送后仍有问题：", "with problems again:");
  private static final Words ABSENT =
      new Words("上次有问题、这次没有报送的 {0} 份：", "With problems last time, not handed in again: {0}:");

  private Resubmitted() {}

  /** All of them on one line; none where no earlier run is known. */
  static List<String> total(RunResult run, Lang lang) {
    return run.again().map(all -> total(all, lang)).stream().toList();
  }

  private static String total(Resubmissions all, Lang lang) {
    int files = all.byFile().size();
    return files == 0 ? NONE.in(lang) : TOTAL.in(lang, List.of("" + files, all.total().in(lang)));
  }

  /** The line above the reports that have problems again. */
  static String open(Lang lang) {
    return OPEN.in(lang);
  }

  /** The reports that have problems again, each with what became of those that it had. */
  static List<String> open(RunResult run, Setting setting) {
    List<String> lines = new ArrayList<>();
    for (FileOutcome file : run.files()) {
      run.again()
          .flatMap(a -> a.of(file))
          .filter(r -> r.left() + r.added() > 0)
          .map(r -> PathNames.words(file.path(), setting.here()) + colon(setting.lang(), r))
          .ifPresent(lines::add);
    }
    return lines;
  }

  private static String colon(Lang lang, Resubmission one) {
    return (lang == Lang.ZH ? "：" : ": ") + one.in(lang);
  }

  /** The line above the reports that were not handed in again. */
  static String absent(RunResult run, Lang lang) {
    return ABSENT.in(lang, List.of("" + names(run).size()));
  }

  /** The reports that were not handed in again. */
  static List<String> names(RunResult run) {
    return run.again().map(Resubmissions::absent).orElse(List.of());
  }

  /** Writes the counts of one report, or of all, as the field {@code resubmission}. */
  static void write(Resubmission one, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("resubmission");
    json.writeNumberField("before", one.before());
    json.writeNumberField("corrected", one.corrected());
    json.writeNumberField("left", one.left());
    json.writeNumberField("new", one.added());
    json.writeEndObject();
  }
}
