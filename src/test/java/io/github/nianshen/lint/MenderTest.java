package io.github.nianshen.lint;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Fix;
import io.github.nianshen.lint.Mender.Mended;
import io.github.nianshen.lint.Mender.State;
import io.github.nianshen.lint.Reports.Recipe;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MenderTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final Mender MENDER = new Mender(Probe.LINTER);

  private static String report(Set<String> damages) {
    boolean slips = Damages.SLIPS.keySet().containsAll(damages);
    Model model = new Recipe("2021", 0, slips ? Set.of() : damages).model();
    if (slips) {
      damages.forEach(d -> Damages.SLIPS.get(d).accept(model));
    }
    return Layout.PIPES.words(model);
  }

  private static Mended mend(String name, byte[] bytes) {
    return MENDER.mend(Path.of(name), bytes);
  }

  @Provide
  Arbitrary<Set<String>> damages() {
    return Arbitraries.oneOf(
        Arbitraries.of(new TreeSet<>(Damages.SLIPS.keySet())).set().ofMaxSize(6),
        Arbitraries.of(new TreeSet<>(Damages.MENDABLE.keySet())).set().ofMinSize(1).ofMaxSize(4));
  }

  @Property(tries = 80, seed = "2021")
  void whatIsSafeIsMendedAndASecondRunChangesNothing(@ForAll("damages") Set<String> damages) {
    String text = report(damages);
    Mended once = mend("report.txt", text.getBytes(UTF_8));
    Probe before = Probe.of("report.txt", text.getBytes(UTF_8));
    Probe after = Probe.of("report.txt", once.bytes());
    assertEquals(List.of(), safe(after), after::toString);
    assertEquals(before.all().size() - once.fixes(), after.all().size(), after::toString);
    assertEquals(!safe(before).isEmpty(), once.fixes() > 0, before::toString);
    assertEquals(text, once.before());
    assertArrayEquals(once.bytes(), once.after().getBytes(UTF_8));
    Mended twice = mend("report.txt", once.bytes());
    assertEquals(0, twice.fixes());
    assertArrayEquals(once.bytes(), twice.bytes());
  }

  private static List<Finding> safe(Probe probe) {
    return probe.all().stream().filter(f -> f.fixes().stream().anyMatch(Fix::safe)).toList();
  }

  private static byte[] join(byte[] mark, byte[] bytes) {
    var all = new ByteArrayOutputStream();
    all.writeBytes(mark);
    all.writeBytes(bytes);
    return all.toByteArray();
  }

  @Test
  void encodingMarkAndLineEndsStay() {
    String wrong = report(Set.of("word misspelt"));
    String right = wrong.replace("布署", "部署");
    for (Charset charset : List.of(UTF_8, GB18030, UTF_16LE)) {
      for (byte[] mark : List.of(new byte[0], "\ufeff".getBytes(charset))) {
        for (String end : List.of("\n", "\r\n", "\r")) {
          if (mark.length > 0 && charset.equals(GB18030)) {
            continue;
          }
          byte[] bytes = join(mark, wrong.replace("\n", end).getBytes(charset));
          Mended mended = mend("report.txt", bytes);
          assertEquals(State.DONE, mended.state());
          byte[] wanted = join(mark, right.replace("\n", end).getBytes(charset));
          assertArrayEquals(wanted, mended.bytes(), () -> charset + " " + Arrays.toString(mark));
        }
      }
    }
  }

  @Test
  void signsThatAreReadAsOthersStayAsTheyAre() {
    String wrong = report(Set.of("word misspelt")).replace("一是", "⼀是").replace("二是", "２是");
    Mended mended = mend("report.txt", wrong.getBytes(UTF_8));
    assertEquals(wrong.replace("布署", "部署"), mended.after());
  }

  @Test
  void webPagesAndMarkdownAreMendedInTheirOwnWords() {
    String page =
        "<!DOCTYPE html><html><body><p>青石镇2024年政府信息公开工作年度报告</p>\r\n"
            + "<p class=x>按照上级<b>布署</b>，认真&nbsp;落实《政府信息公开条例》&amp;要求。</p></body></html>\r\n";
    Mended mended = mend("report.html", page.getBytes(UTF_8));
    assertEquals(page.replace("布署", "部署"), mended.after());
    assertEquals(1, mended.fixes());
  }

  @Test
  void wordsPartedByTagsAreLeft() {
    String page =
        "<!DOCTYPE html><html><body><p>青石镇2024年政府信息公开工作年度报告</p>"
            + "<p>按照上级布<b>署</b>，认真落实。</p></body></html>";
    assertEquals(page, new String(mend("report.html", page.getBytes(UTF_8)).bytes(), UTF_8));
  }

  @Test
  void whatCannotBeWrittenBackIsLeft() {
    byte[] damaged =
        join(report(Set.of("word misspelt")).getBytes(UTF_8), new byte[] {(byte) 0xe5});
    assertEquals(State.ENCODING, mend("report.txt", damaged).state());
    assertEquals(State.UNREAD, mend("report.rar", damaged).state());
    assertArrayEquals(damaged, mend("report.txt", damaged).bytes());
  }

  @Test
  void overlappingFixesAreAppliedOneAfterTheOther() {
    String wrong =
        report(Set.of("word twice", "signs in a row", "sign twice")).replace("，二是", ",,二是");
    Mended mended = mend("report.txt", wrong.getBytes(UTF_8));
    assertEquals(List.of(), safe(Probe.of("report.txt", mended.bytes())));
  }
}
