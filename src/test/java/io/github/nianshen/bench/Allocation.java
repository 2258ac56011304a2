package io.github.nianshen.bench;

import com.sun.management.ThreadMXBean;
import io.github.nianshen.lint.Linter;
import io.github.nianshen.lint.Written;
import io.github.nianshen.outline.Overrides;
import io.github.nianshen.rule.Rulebook;
import io.github.nianshen.text.Limits;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Prints how many bytes of memory the check of one report asks for. */
final class Allocation {
  private static final int REPORTS = 40;

  private Allocation() {}

  public static void main(String[] args) {
    Linter linter =
        Linter.of(
            Rulebook.builtIn(), Overrides.NONE, Limits.ORDINARY, Path.of("").toAbsolutePath());
    List<byte[]> reports = IntStream.range(0, REPORTS).mapToObj(Written::report).toList();
    check(linter, reports); // what is set up once does not count
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    check(linter, reports);
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    System.out.println((after - before) / REPORTS);
  }

  private static void check(Linter linter, List<byte[]> reports) {
    reports.forEach(report -> linter.lint(Path.of("report.txt"), report));
  }
}
