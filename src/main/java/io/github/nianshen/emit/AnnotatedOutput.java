package io.github.nianshen.emit;

import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Words;
import io.github.nianshen.text.Copy;
import io.github.nianshen.text.FileWords;
import io.github.nianshen.text.Note;
import io.github.nianshen.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A copy of each report with findings, in which each of them is a note at its place; and a list of
 * the reports with findings that have no such copy, with the reason.
 */
final class AnnotatedOutput implements FolderOutput {
  private static final Words END = new Words("-批注", "-annotated");
  private static final Words LIST = new Words("没有批注本的文件.txt", "without-annotated-copy.txt");
  private static final Words LISTED =
      new Words("下列文件有问题，但没有批注本：", "These files have findings, but no annotated copy:");
  private static final Words LEFT = new Words("  {0}：{1}，问题 {2} 处", "  {0}: {1}; findings: {2}");

  private static final Words PLACE = new Words("位置：{0}", "Where: {0}");
  private static final Words BASIS = new Words("依据：{0}", "Basis: {0}");
  private static final Words WHY = new Words("说明与更正：{0}", "Why, and how to correct: {0}");

  /** Parts what is kept of a finding; no words of a note have it. */
  private static final String GAP = "\u001f";

  /** So many copies are ordered at once, so that what waits does not grow with the batch. */
  private static final int ORDERS = 128;

  private final RuleInfos infos;
  private final Setting setting;

  AnnotatedOutput(List<RuleInfo> rules, Setting setting) {
    this.setting = setting;
    this.infos = new RuleInfos(rules);
  }

  @Override
  public List<String> pieces(FileResult file) {
    return Sited.of(file).stream().map(this::piece).toList();
  }

  private String piece(Sited it) {
    Lang lang = setting.lang();
    Finding finding = it.finding();
    RuleInfo rule = infos.of(finding);
    String place = it.place(lang);
    List<String> lines = new ArrayList<>();
    lines.add(String.join(" ", finding.level().in(lang), rule.id(), rule.title().in(lang)));
    lines.add(rule.say(finding.message(), lang));
    if (!place.isEmpty()) {
      lines.add(PLACE.in(lang, List.of(place)));
    }
    lines.addAll(it.others(setting));
    lines.add(BASIS.in(lang, List.of(rule.basis().in(lang))));
    lines.add(WHY.in(lang, List.of(rule.why().in(lang))));
    Span span = finding.span();
    return span.start() + GAP + span.end() + GAP + XlsxWords.clean(String.join("\n", lines));
  }

  private static Note note(String kept) {
    String[] fields = kept.split(GAP, 3);
    var span = new Span(Integer.parseInt(fields[0]), Integer.parseInt(fields[1]));
    return new Note(span, fields[2].lines().filter(l -> !l.isBlank()).toList());
  }

  @Override
  public void write(RunResult run, Pieces pieces, Shelf shelf) throws IOException {
    var copies = new Copies(run, shelf);
    pieces.each(setting.most(), (file, rule, kept) -> copies.add(file, note(kept)));
    copies.order();
    if (!copies.left.isEmpty()) {
      String list = LISTED.in(setting.lang()) + "\n" + String.join("", copies.left);
      shelf.put(LIST.in(setting.lang()), out -> out.write(list.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** The copies of a run, ordered file by file as their findings come. */
  private final class Copies {
    private final RunResult run;
    private final Shelf shelf;
    private final ShelfNames names = new ShelfNames(END.in(setting.lang()));
    private final List<Shelf.Order> orders = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int file = -1;

    private Copies(RunResult run, Shelf shelf) {
      this.run = run;
      this.shelf = shelf;
    }

    void add(int number, Note note) throws IOException {
      if (number != file) {
        close();
        file = number;
        if (orders.size() >= ORDERS) {
          order();
        }
      }
      notes.add(note);
    }

    /** All findings of a file are there. */
    private void close() {
      if (!notes.isEmpty()) {
        FileOutcome outcome = run.files().get(file);
        String extension = FileWords.extension(outcome.path());
        String name = names.of(outcome.path(), extension.isEmpty() ? "" : "." + extension);
        orders.add(new Shelf.Order(name, file, notes));
        notes.clear();
      }
    }

    /** Has all that are ordered made. */
    void order() throws IOException {
      close();
      List<Optional<Copy.Why>> made = shelf.copies(orders);
      for (int i = 0; i < orders.size(); i++) {
        Shelf.Order order = orders.get(i);
        made.get(i).ifPresent(why -> left.add(told(order, why)));
      }
      orders.clear();
    }

    private String told(Shelf.Order order, Copy.Why why) {
      Lang lang = setting.lang();
      String path = PathNames.words(run.files().get(order.file()).path(), setting.here());
      return LEFT.in(lang, List.of(path, words(why).in(lang), "" + order.notes().size())) + "\n";
    }
  }

  private static Words words(Copy.Why why) {
    return switch (why) {
      case FORMAT -> new Words("只有 docx 和 pdf 可以加批注", "only docx and pdf can have notes");
      case SIGNED -> new Words("有数字签名，加批注会使签名失效", "it is signed, and would not be any more");
      case LOCKED -> new Words("有加密保护，不能改动", "it is locked against changes");
      case CHANGED -> new Words("检查之后文件又有改动", "it was changed after it was checked");
      case UNREAD -> new Words("无法读取", "it cannot be read");
      case FAULT -> new Words("程序内部故障", "a fault of the program");
    };
  }
}
