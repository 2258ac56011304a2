package io.github.nianshen.lsp;

import io.github.nianshen.config.KnownRules;
import io.github.nianshen.emit.SafeFixes;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Fix;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Words;
import io.github.nianshen.lint.Mender;
import io.github.nianshen.text.Cut;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** What can be done about findings. */
final class Actions {
  /** The kind of the action that makes every safe correction of a document. */
  static final String FIX_ALL = CodeActionKind.SourceFixAll + ".nianshen";

  private static final Words REPLACE = new Words("改为“{0}”", "Change to '{0}'");
  private static final Words DELETE = new Words("删去“{0}”", "Delete '{0}'");
  private static final Words PERHAPS = new Words("（请核对）", " (to be confirmed)");
  private static final Words ALL = new Words("更正全部可以自动更正的问题", "Make all safe corrections");
  private static final Words SUPPRESS =
      new Words("本处不适用：抑制 {0}（须写明原因）", "Does not apply here: suppress {0} (with a reason)");

  private static final int LONGEST = 30;

  private final Reading reading;
  private final Session session;
  private final Lang lang;

  Actions(Reading reading, Session session) {
    this.reading = reading;
    this.session = session;
    this.lang = session.lang();
  }

  /** Whatever is of a kind that is asked for, at a place. */
  List<Either<Command, CodeAction>> at(CodeActionParams params) {
    Lines lines = reading.draft().lines();
    int start = lines.offset(params.getRange().getStart());
    int end = Math.max(start, lines.offset(params.getRange().getEnd()));
    List<Finding> here = reading.findings(new Span(start, end));
    List<CodeAction> actions = new ArrayList<>();
    here.forEach(f -> actions.addAll(fixes(f)));
    here.forEach(f -> suppression(f).ifPresent(actions::add));
    List<String> only = Optional.ofNullable(params.getContext().getOnly()).orElse(List.of());
    // All are worked out where they are asked for, or where one of them stands.
    boolean near = only.isEmpty() && actions.stream().anyMatch(a -> is(a.getIsPreferred()));
    if (near || only.stream().anyMatch(FIX_ALL::startsWith)) {
      all().ifPresent(actions::add);
    }
    return actions.stream()
        .filter(a -> wants(only, a.getKind()))
        .map(this::fit)
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean is(@Nullable Boolean told) {
    return told != null && told;
  }

  /** Clients that know no actions take commands alone. */
  private Optional<Either<Command, CodeAction>> fit(CodeAction action) {
    if (session.ability().actions()) {
      return Optional.of(Either.forRight(action));
    }
    return Optional.ofNullable(action.getCommand()).map(Either::forLeft);
  }

  private static boolean wants(List<String> only, String kind) {
    return only.isEmpty()
        || only.stream().anyMatch(o -> kind.equals(o) || kind.startsWith(o + "."));
  }

  private List<CodeAction> fixes(Finding finding) {
    Optional<Document> document = reading.result().document();
    if (document.isEmpty() || !document.get().format().hasLines()) {
      return List.of();
    }
    List<Fix> safe = SafeFixes.of(document.get(), finding);
    List<CodeAction> actions = new ArrayList<>();
    for (Fix fix : finding.fixes()) {
      if (fix.isExact(document.get()) && Mender.isPlain(fix, document.get().format())) {
        actions.add(fix(finding, fix, safe.contains(fix)));
      }
    }
    return actions;
  }

  private CodeAction fix(Finding finding, Fix fix, boolean safe) {
    Span place = reading.place(fix.span());
    Lines lines = reading.draft().lines();
    String old = place.in(lines.text());
    String title =
        fix.replacement().isEmpty()
            ? DELETE.in(lang, List.of(brief(old)))
            : REPLACE.in(lang, List.of(brief(fix.replacement())));
    var action = new CodeAction(safe ? title : title + PERHAPS.in(lang));
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(new Diagnostics(reading, session.ability(), lang).of(finding)));
    action.setIsPreferred(safe);
    action.setEdit(
        new Edits(session.ability())
            .of(reading.draft(), List.of(new TextEdit(lines.range(place), fix.replacement()))));
    return action;
  }

  private static String brief(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return Cut.shown(line, LONGEST);
  }

  /** Every safe correction; empty where there is none. */
  private Optional<CodeAction> all() {
    Draft draft = reading.draft();
    var mender = new Mender(reading.rules().governed().linter());
    byte[] bytes = draft.lines().text().getBytes(StandardCharsets.UTF_8);
    Mender.Mended mended = mender.mend(draft.name(), bytes);
    if (mended.state() != Mender.State.DONE || mended.fixes() == 0) {
      return Optional.empty();
    }
    List<TextEdit> edits = Edits.between(draft.lines(), mended.after());
    if (edits.isEmpty() || !mended.before().equals(draft.lines().text())) {
      return Optional.empty();
    }
    var action = new CodeAction(ALL.in(lang));
    action.setKind(FIX_ALL);
    action.setEdit(new Edits(session.ability()).of(draft, edits));
    return Optional.of(action);
  }

  /** A command that writes a suppression into the configuration; what it needs to know with it. */
  private Optional<CodeAction> suppression(Finding finding) {
    if (KnownRules.isFixed(finding.rule()) || Address.file(reading.draft().address()).isEmpty()) {
      return Optional.empty();
    }
    List<String> steps = finding.place().steps();
    String place = steps.isEmpty() ? "" : steps.get(steps.size() - 1);
    String title = SUPPRESS.in(lang, List.of(finding.rule()));
    var action = new CodeAction(title);
    action.setKind(CodeActionKind.QuickFix);
    List<Object> arguments = List.of(reading.draft().address(), finding.rule(), place);
    action.setCommand(new Command(title, WorkspaceRequests.SUPPRESS, arguments));
    action.setDiagnostics(List.of(new Diagnostics(reading, session.ability(), lang).of(finding)));
    return Optional.of(action);
  }
}
