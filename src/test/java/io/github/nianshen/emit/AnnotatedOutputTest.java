package io.github.nianshen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Message;
import io.github.nianshen.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatedOutputTest {
  @Test
  void whatIsPersonalIsHiddenInNotesAndWhatXmlForbidsIsGone() {
    FileResult file = Sample.file("a.docx", "总计 5", "总计");
    Finding one = file.findings().get(0);
    List<String> hostile =
        one.message().arguments().stream().map(a -> "139" + "77776666\u0001申请人宋知远不服").toList();
    Finding told =
        new Finding(
            one.rule(),
            one.level(),
            new Span(0, 2),
            new Message(one.message().id(), hostile),
            one.place(),
            "",
            List.of(),
            List.of(),
            one.cause());
    var result =
        new FileResult(file.path(), file.content(), file.document(), List.of(told), List.of());
    var output = new AnnotatedOutput(Sample.RULES, Sample.setting(Lang.ZH));
    String piece = output.pieces(result).get(0);
    assertTrue(piece.startsWith("0\u001f2\u001f"), piece);
    assertTrue(piece.contains("139****6666"), piece);
    assertEquals(-1, piece.indexOf('\u0001'));
    assertEquals(-1, piece.indexOf("宋知远"));
  }
}
