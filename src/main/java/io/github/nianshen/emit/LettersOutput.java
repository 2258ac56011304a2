package io.github.nianshen.emit;

import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A letter to each unit whose report is to be corrected or handed in anew; always in Chinese. */
final class LettersOutput implements FolderOutput {
  private static final String END = "-退回意见";

  /** Parts what is kept of a finding; no words of a letter have it. */
  private static final String GAP = "\u001f";

  private final List<RuleInfo> rules;
  private final RuleInfos infos;

  LettersOutput(List<RuleInfo> rules) {
    this.rules = rules;
    this.infos = new RuleInfos(rules);
  }

  @Override
  public List<String> pieces(FileResult file) {
    return Sited.of(file).stream().map(this::piece).toList();
  }

  private String piece(Sited it) {
    String message = infos.of(it.finding()).say(it.finding().message(), Lang.ZH);
    return String.join(
        GAP,
        it.finding().level().name(),
        XlsxWords.clean(it.place(Lang.ZH)),
        XlsxWords.clean(message));
  }

  @Override
  public void write(RunResult run, Pieces pieces, Shelf shelf) throws IOException {
    Map<Integer, List<Letter.Problem>> problems = new HashMap<>();
    pieces.each(
        Most.ALL,
        (file, rule, kept) -> {
          String[] fields = kept.split(GAP, 3);
          var level = Level.valueOf(fields[0]);
          problems
              .computeIfAbsent(file, f -> new ArrayList<>())
              .add(new Letter.Problem(rules.get(rule), level, fields[1], fields[2]));
        });
    var names = new ShelfNames(END);
    for (int i = 0; i < run.files().size(); i++) {
      FileOutcome file = run.files().get(i);
      Verdict verdict = run.verdict(file);
      if (verdict.fails()) {
        var letter =
            new Letter(
                file,
                verdict,
                run.again().flatMap(a -> a.of(file)),
                problems.getOrDefault(i, List.of()));
        shelf.put(names.of(file.path(), ".docx"), letter::write);
      }
    }
  }
}
