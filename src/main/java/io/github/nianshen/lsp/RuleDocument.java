package io.github.nianshen.lsp;

import io.github.nianshen.config.Given;
import io.github.nianshen.finding.Words;
import io.github.nianshen.lint.ExampleTrial;
import io.github.nianshen.lint.Packs;
import io.github.nianshen.lint.Trial;
import io.github.nianshen.rule.Faults;
import io.github.nianshen.rule.PackFile;
import io.github.nianshen.rule.Rule;
import io.github.nianshen.rule.RuleError;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.rule.Yaml;
import io.github.nianshen.text.FileWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;

/**
 * A file of a pack of rules while it is written: what is wrong in it, and which of its examples do
 * not hold. The other files of the pack are taken as they stand in the editor or on the disk.
 *
 * @param draft its text
 * @param session who asks
 * @param pack the pack's folder
 */
record RuleDocument(Draft draft, Session session, Path pack) implements DocumentKinds.Kind {
  private static final String FOLDER = "rules";

  /** {@code id: NS303}: a rule of the program itself. */
  private static final Pattern OWN = Pattern.compile("(?m)^id:\\s*NS\\d{3}\\s*$");

  private static final Words EXAMPLE = new Words("示例不成立：{0}", "example does not hold: {0}");

  /** A YAML file as one of its pack; of one that belongs to none, nothing is told. */
  static DocumentKinds.Kind of(Draft draft, Session session) {
    return pack(draft.name(), session)
        .<DocumentKinds.Kind>map(p -> new RuleDocument(draft, session, p))
        .orElse(DocumentKinds.NOTHING);
  }

  /** The folder {@code rules} around a file, or the pack of a configuration that it lies in. */
  private static Optional<Path> pack(Path name, Session session) {
    for (Path at = name.getParent(); at != null; at = at.getParent()) {
      if (at.endsWith(FOLDER)) {
        return Optional.of(at);
      }
    }
    return session.setup().of(name).governed().config().packs().stream()
        .map(Given::value)
        .filter(name::startsWith)
        .findFirst();
  }

  @Override
  public List<Diagnostic> diagnostics() {
    String name = FileWords.of(pack.relativize(draft.name()));
    Rulebook.Loaded loaded = load(name);
    List<RuleError> errors = loaded.errors().stream().filter(e -> e.file().equals(name)).toList();
    if (!errors.isEmpty()) {
      return errors.stream()
          .map(e -> ConfigDocument.told(e, draft.lines(), session.lang()))
          .toList();
    }
    Optional<Yaml> whole = Yaml.read(new PackFile(name, draft.lines().text()), new Faults());
    return whole
        .flatMap(y -> y.fields().text("id"))
        .flatMap(loaded.rulebook()::rule)
        .map(r -> trials(r, loaded.rulebook(), whole.get()))
        .orElse(List.of());
  }

  private Rulebook.Loaded load(String name) {
    boolean own = OWN.matcher(draft.lines().text()).find();
    List<PackFile> files = files(name);
    return own
        ? Rulebook.load(files, Rulebook.checks())
        : session.setup().book().with(files, List.of());
  }

  /** The pack's files, those that are open as they stand in the editor. */
  private List<PackFile> files(String name) {
    Map<String, String> open = new HashMap<>();
    for (Draft other : session.open().drafts()) {
      if (other.name().startsWith(pack)) {
        open.put(FileWords.of(pack.relativize(other.name())), other.lines().text());
      }
    }
    open.put(name, draft.lines().text());
    List<PackFile> files = new ArrayList<>();
    try {
      for (PackFile file : Packs.files(pack)) {
        String text = open.remove(file.name());
        files.add(text == null ? file : new PackFile(file.name(), text));
      }
    } catch (IOException unread) {
      files.clear();
    }
    open.forEach((file, text) -> files.add(new PackFile(file, text)));
    return files;
  }

  private List<Diagnostic> trials(Rule rule, Rulebook book, Yaml whole) {
    return new ExampleTrial(book)
        .of(rule).stream().flatMap(t -> t.faults().stream().map(f -> told(t, f, whole))).toList();
  }

  private Diagnostic told(Trial trial, Words fault, Yaml whole) {
    int line = line(trial, whole);
    var words =
        new Words(EXAMPLE.zh().replace("{0}", fault.zh()), EXAMPLE.en().replace("{0}", fault.en()));
    var error = new RuleError("", line, 1, words, "");
    return ConfigDocument.told(error, draft.lines(), session.lang());
  }

  /** Where an example stands: passing and failing ones are counted each for themselves. */
  private static int line(Trial trial, Yaml whole) {
    return whole
        .fields()
        .get("examples")
        .flatMap(y -> y.fields().get(trial.passing() ? "pass" : "fail"))
        .map(Yaml::oneOrMore)
        .filter(all -> trial.number() > 0 && trial.number() <= all.size())
        .map(all -> all.get(trial.number() - 1).line())
        .orElse(1);
  }

  @Override
  public List<CompletionItem> completions(Position place) {
    return new RuleWords(draft.lines(), session.setup().book(), session.lang()).at(place);
  }
}
