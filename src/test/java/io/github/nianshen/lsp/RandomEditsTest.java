package io.github.nianshen.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.emit.Mask;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.lint.Linter;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Limits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed, what is told is what a fresh check of the text finds. */
class RandomEditsTest {
  private static final String REPORT = "file:///reports/2021.txt";
  private static final List<String> WORDS =
      List.of(
          "年",
          "2022",
          "0",
          " | 7",
          "\n",
          "\n\n",
          "。",
          "，,",
          "（",
          "😀",
          "\t",
          "一、",
          "三、总体情况\n",
          "件",
          "信息\r\n公开",
          "行政复议 | 行政诉讼\n",
          "2021年2月30日",
          "１２",
          "⼀",
          "\r");

  private final Rulebook book = Rulebook.builtIn();
  private final Linter linter = Linter.of(book, Overrides.NONE, Limits.ORDINARY, Path.of(""));
  private final Map<String, RuleInfo> rules =
      linter.rules().stream().collect(Collectors.toMap(RuleInfo::id, r -> r));

  /** A text and its changes, applied by means of its own. */
  private static final class Typist {
    private final Random random;
    private final StringBuilder text;

    Typist(long seed, String text) {
      this.random = new Random(seed);
      this.text = new StringBuilder(text);
    }

    TextDocumentContentChangeEvent type() {
      int start = boundary(random.nextInt(text.length() + 1));
      int kind = random.nextInt(10);
      int length = kind < 5 ? 0 : kind < 9 ? random.nextInt(6) : random.nextInt(120);
      int end = boundary(Math.min(text.length(), start + length));
      String words = kind == 5 ? "" : WORDS.get(random.nextInt(WORDS.size()));
      var range = new Range(place(start), place(end));
      text.replace(start, end, words);
      return new TextDocumentContentChangeEvent(range, words);
    }

    /** No place amid a sign or a line end. */
    private int boundary(int at) {
      boolean amid =
          at > 0
              && at < text.length()
              && (Character.isLowSurrogate(text.charAt(at))
                  || (text.charAt(at) == '\n' && text.charAt(at - 1) == '\r'));
      return amid ? at - 1 : at;
    }

    private Position place(int offset) {
      int line = 0;
      int start = 0;
      for (int i = 0; i < offset; i++) {
        char c = text.charAt(i);
        boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        if (c == '\n' || (c == '\r' && !pair)) {
          line++;
          start = i + 1;
        }
      }
      return new Position(line, offset - start);
    }
  }

  @Test
  void tenThousandChangesAskedForNowAndThen() {
    try (var editor = Editor.open(Clients.pulling())) {
      var typist = new Typist(2021, Damaged.report());
      editor.open(REPORT, typist.text.toString());
      int version = 1;
      for (int i = 1; i <= 10_000; ) {
        List<TextDocumentContentChangeEvent> changes = new ArrayList<>();
        for (int n = 1 + typist.random.nextInt(3); n > 0; n--, i++) {
          changes.add(typist.type());
        }
        editor.change(REPORT, ++version, changes);
        if (version % 20 == 0 || i > 10_000) {
          var params = new DocumentDiagnosticParams(Editor.document(REPORT));
          var answer = Editor.get(editor.server().getTextDocumentService().diagnostic(params));
          same(answer.getRelatedFullDocumentDiagnosticReport().getItems(), typist, i);
        }
        if (i % 500 < 3) {
          // Not all the time in ruins.
          typist.text.replace(0, typist.text.length(), Damaged.report());
          editor.replace(REPORT, ++version, Damaged.report());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void changesToldOfAsTheyCome(long seed) {
    try (var editor = Editor.open(Clients.pushed())) {
      var typist = new Typist(seed, Damaged.report());
      editor.open(REPORT, typist.text.toString());
      for (int version = 2; version <= 150; version++) {
        editor.change(REPORT, version, List.of(typist.type()));
        if (version % 3 == 0) {
          same(editor.diagnostics(REPORT, version), typist, version);
        }
      }
    }
  }

  private void same(List<Diagnostic> told, Typist typist, int when) {
    String text = typist.text.toString();
    FileResult fresh = linter.lint(Path.of("2021.txt"), text.getBytes(StandardCharsets.UTF_8));
    List<String> wanted = fresh.findings().stream().map(f -> shown(f, fresh)).sorted().toList();
    List<String> seen = told.stream().map(RandomEditsTest::shown).sorted().toList();
    assertEquals(String.join("\n", wanted), String.join("\n", seen), "after " + when);
  }

  private static String shown(Diagnostic told) {
    Position at = told.getRange().getStart();
    return told.getCode().getLeft()
        + " "
        + at.getLine()
        + ":"
        + at.getCharacter()
        + " "
        + told.getMessage().getLeft();
  }

  private String shown(Finding finding, FileResult fresh) {
    var source = fresh.document().orElseThrow().source();
    var at = source.position(finding.span().start());
    int line = at.line() - 1;
    int column = at.column() - 1;
    boolean blank =
        source.region(finding.span()).start().equals(source.region(finding.span()).end());
    if (blank && column > 0 && column >= source.line(line + 1).length()) {
      column--;
    }
    String words = Mask.of(rules.get(finding.rule()).say(finding.message(), Lang.ZH));
    return finding.rule() + " " + line + ":" + column + " " + words;
  }
}
