package io.github.nianshen.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nianshen.lint.Sound;
import io.github.nianshen.read.ReadTarget;
import io.github.nianshen.rule.RuleTarget;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.Consumer;

/** What is given any bytes at all, and must neither fail nor take long. */
enum Target {
  /** Bytes into text. */
  DECODER(ReadTarget::decode),
  /** Plain text into a document. */
  PLAIN(b -> ReadTarget.read("a.txt", b)),
  /** Markdown into a document. */
  MARKDOWN(b -> ReadTarget.read("a.md", b)),
  /** A page into a document. */
  HTML(b -> ReadTarget.read("a.html", b)),
  /** A document into a document. */
  DOCX(b -> ReadTarget.read("a.docx", b)),
  DOC(b -> ReadTarget.read("a.doc", b)),
  /** A workbook into a document. */
  SHEET(b -> ReadTarget.read("a.xlsx", b)),
  /** Printed pages into a document. */
  PDF(b -> ReadTarget.read("a.pdf", b)),
  /** An archive into the files in it, and what is read of them. */
  ZIP(Unpacked::take),
  /** A file into findings; Markdown where it begins with a mark of it. */
  REPORT(b -> Sound.lint(b.length > 0 && b[0] == '#' ? "a.md" : "a.txt", b)),
  /** A rule file. */
  RULE(b -> RuleTarget.pack("totals/r.yaml", new String(b, UTF_8))),
  /** A file of what an era mandates. */
  FORM(b -> RuleTarget.pack("forms/f.yaml", new String(b, UTF_8))),
  /** The formula of a rule. */
  FORMULA(b -> RuleTarget.formula(new String(b, UTF_8)));

  /**
   * Nanoseconds of processor time for some kilobytes; a cold start under the fuzzer takes five
   * seconds.
   */
  private static final long LIMIT = 20_000_000_000L;

  /** None of the functions above keeps anything. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Consumer<byte[]> run;

  Target(Consumer<byte[]> run) {
    this.run = run;
  }

  /** Throws an error where something does not hold, or took too long. */
  void take(byte[] bytes) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    run.accept(bytes);
    long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    if (took > LIMIT) {
      throw new AssertionError("took " + took / 1_000_000 + " ms");
    }
  }

  /** The folder of its inputs. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
