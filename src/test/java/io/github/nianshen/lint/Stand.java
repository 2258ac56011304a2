package io.github.nianshen.lint;

import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Level;
import io.github.nianshen.finding.Message;
import io.github.nianshen.finding.Place;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.outline.ReportReader;
import io.github.nianshen.rule.Case;
import io.github.nianshen.rule.Lists;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Limits;
import io.github.nianshen.text.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Rules made for a test beside the program's own words: every 总计 is wrong. */
record Stand(boolean fails) implements Rules {
  static final Limits LIMITS = new Limits(4096, 1000, 1000, 64, 3, 10, 50, 60);
  private static final Rulebook BOOK = Rulebook.builtIn();

  static Linter linter(boolean fails) {
    var reader = new ReportReader(BOOK.standards());
    var here = Path.of("");
    return new Linter(new Stand(fails), d -> reader.read(d, Overrides.NONE), LIMITS, here);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public List<RuleInfo> infos() {
    return BOOK.infos();
  }

  @Override
  public Lists lists() {
    return Lists.NONE;
  }

  @Override
  public List<Finding> check(Case it, BiConsumer<String, Throwable> failed) {
    if (fails) {
      failed.accept("NS404", new IllegalStateException("broken"));
    }
    List<Finding> found = new ArrayList<>();
    String text = it.report().document().text();
    for (int at = text.lastIndexOf("总计"); at >= 0; at = text.lastIndexOf("总计", at - 1)) {
      found.add(draft(new Span(at, at + 4 <= text.length() ? at + 4 : at + 2)));
    }
    return found;
  }

  private static Finding draft(Span span) {
    return new Finding(
        "NS301",
        Level.ERROR,
        span,
        new Message("default", List.of()),
        new Place(List.of("三、收到和处理", "申请表")),
        "",
        List.of(),
        List.of(),
        Optional.empty());
  }
}
