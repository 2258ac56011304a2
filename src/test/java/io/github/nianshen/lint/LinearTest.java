package io.github.nianshen.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Four times the words take about four times the work, whatever is said over and over in one line.
 * The time of this thread alone is held against itself: work that grows with the square of a line
 * takes sixteen times as much.
 */
@Tag("slow")
class LinearTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int UNITS = 12_000;
  private static final int TIMES = 4;
  private static final int AT_MOST = 10;
  private static final int TRIES = 3;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（",
        "）",
        "《",
        "》",
        "“",
        "、",
        "。",
        "1",
        "|",
        "一",
        "年",
        "<",
        "_",
        "\t",
        "(一)",
        "（\n",
        "一是",
        "申请",
        "予以公开",
        "行政复议",
        "2024年",
        "《2024年",
        "a@qq.com,",
        "内部资料",
        "全年共收到政府信息公开申请",
        "全年共收到政府信息公开申请12件，",
        "全年共收到政府信息公开申请12件。"
      })
  void aLineOfFourTimesTheWordsTakesAboutFourTimesTheWork(String words) {
    long once = Long.MAX_VALUE;
    long more = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      once = Math.min(once, nanoseconds(words, UNITS));
      more = Math.min(more, nanoseconds(words, TIMES * UNITS));
    }
    String took = "“" + words + "”: " + once + " ns, and " + more + " ns for four times the words";
    assertTrue(more < AT_MOST * once, took);
  }

  private static long nanoseconds(String words, int units) {
    String line = "一、总体情况\n公开工作" + words.repeat(units / words.length()) + "\n";
    byte[] bytes = Model.clean("2021").replace("一、总体情况\n", line).getBytes(UTF_8);
    long before = THREADS.getCurrentThreadCpuTime();
    Probe.of("a.txt", bytes);
    return THREADS.getCurrentThreadCpuTime() - before;
  }
}
