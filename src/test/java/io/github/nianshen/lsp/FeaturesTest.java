package io.github.nianshen.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeaturesTest {
  private static final String REPORT = "file:///reports/2021.txt";

  private final Editor editor = Editor.open(Clients.pushed());

  @AfterEach
  void close() {
    editor.close();
  }

  private TextDocumentService desk() {
    return editor.server().getTextDocumentService();
  }

  private Hover hover(int line, int character) {
    var params = new HoverParams(Editor.document(REPORT), new Position(line, character));
    return Editor.get(desk().hover(params));
  }

  @Test
  void aFindingIsExplained() {
    editor.open(REPORT, Damaged.report());
    String words = hover(48, 20).getContents().getRight().getValue();
    assertTrue(words.contains("NS301") && words.contains("NS303"), words);
    assertTrue(words.contains("国办公开办函〔2021〕30号"), words);
    assertTrue(words.contains("### 正确示例"), words);
  }

  @Test
  void aMandatedHeadingTellsWhatItsPartMustHave() {
    editor.open(REPORT, Damaged.clean());
    Hover hover = hover(43, 3);
    String words = hover.getContents().getRight().getValue();
    assertTrue(words.contains("规定的标题：三、收到和处理政府信息公开申请情况"), words);
    assertTrue(words.contains("申请表：25 行、7 列"), words);
    assertTrue(words.contains("NS303 "), words);
    assertTrue(words.contains("```text\n三、收到和处理政府信息公开申请情况\n"), words);
    assertEquals(43, hover.getRange().getStart().getLine());
    assertNull(hover(6, 0));
  }

  private List<DocumentSymbol> symbols() {
    var params = new DocumentSymbolParams(Editor.document(REPORT));
    return Editor.get(desk().documentSymbol(params)).stream().map(s -> s.getRight()).toList();
  }

  @Test
  void theOutlineShowsWhatIsMissing() {
    String heading = "四、政府信息公开行政复议、行政诉讼情况";
    int from = Damaged.clean().indexOf(heading);
    int to = Damaged.clean().indexOf("五、存在的主要问题");
    editor.open(REPORT, Damaged.clean().substring(0, from) + Damaged.clean().substring(to));
    List<DocumentSymbol> all = symbols();
    assertEquals(
        List.of(
            "一、总体情况",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "（缺）四、政府信息公开行政复议、行政诉讼情况",
            "五、存在的主要问题及改进情况",
            "六、其他需要报告的事项"),
        all.stream().map(DocumentSymbol::getName).toList());
    assertEquals(
        List.of("（一）主动公开", "（二）依申请公开", "（三）政府信息管理", "（四）政府信息公开平台建设", "（五）监督保障"),
        all.get(0).getChildren().stream().map(DocumentSymbol::getName).toList());
    assertEquals("申请表", all.get(2).getChildren().get(0).getName());
    for (DocumentSymbol one : all) {
      assertWithin(one);
    }
  }

  /** Editors refuse an outline in which a heading lies outside of what it heads. */
  private static void assertWithin(DocumentSymbol symbol) {
    Range whole = symbol.getRange();
    Range head = symbol.getSelectionRange();
    assertTrue(before(whole.getStart(), head.getStart()), symbol.getName());
    assertTrue(before(head.getEnd(), whole.getEnd()), symbol.getName());
    List<DocumentSymbol> below = symbol.getChildren();
    if (below != null) {
      below.forEach(FeaturesTest::assertWithin);
    }
  }

  private static boolean before(Position one, Position other) {
    return one.getLine() < other.getLine()
        || (one.getLine() == other.getLine() && one.getCharacter() <= other.getCharacter());
  }

  @Test
  void partsAndTablesFold() {
    editor.open(REPORT, Damaged.clean());
    var params = new FoldingRangeRequestParams(Editor.document(REPORT));
    List<FoldingRange> folds = Editor.get(desk().foldingRange(params));
    assertTrue(
        folds.stream().anyMatch(f -> f.getStartLine() == 43 && f.getEndLine() == 72),
        folds.toString());
    assertEquals(9, folds.size());
  }

  @Test
  void theCellsOfASumAreAWayToGoAndItsTotalIsShown() {
    editor.open(REPORT, Damaged.report());
    var place = new DefinitionParams(Editor.document(REPORT), new Position(48, 20));
    var others = Editor.get(desk().definition(place)).getLeft();
    assertTrue(
        others.stream().anyMatch(l -> l.getRange().getStart().equals(new Position(49, 19))),
        others.toString());
    var all = new Range(new Position(0, 0), new Position(999, 0));
    List<InlayHint> hints =
        Editor.get(desk().inlayHint(new InlayHintParams(Editor.document(REPORT), all)));
    assertEquals(1, hints.size());
    assertEquals(" = 49", hints.get(0).getLabel().getLeft());
    String line = Damaged.report().lines().toList().get(48);
    assertEquals(new Position(48, line.length()), hints.get(0).getPosition());
  }

  private List<CompletionItem> completions(int line, int character) {
    var params = new CompletionParams(Editor.document(REPORT), new Position(line, character));
    return Editor.get(desk().completion(params)).getLeft();
  }

  private static TextEdit edit(CompletionItem item) {
    return item.getTextEdit().getLeft();
  }

  @Test
  void aMissingPartIsWrittenWithItsTable() {
    String heading = "四、政府信息公开行政复议、行政诉讼情况";
    int from = Damaged.clean().indexOf(heading);
    int to = Damaged.clean().indexOf("五、存在的主要问题");
    String text = Damaged.clean().substring(0, from) + "四\n\n" + Damaged.clean().substring(to);
    editor.open(REPORT, text);
    int line = (int) text.substring(0, from).lines().count();
    CompletionItem first = completions(line, 1).get(0);
    assertEquals("四、政府信息公开行政复议、行政诉讼情况（缺，含空表）", first.getLabel());
    TextEdit edit = edit(first);
    assertEquals(0, edit.getRange().getStart().getCharacter());
    String after = new Lines(text, Encoding.UTF16).with(edit.getRange(), edit.getNewText()).text();
    editor.replace(REPORT, 2, after);
    List<String> codes =
        editor.diagnostics(REPORT, 2).stream().map(d -> d.getCode().getLeft()).toList();
    assertTrue(codes.stream().allMatch(c -> c.equals("NS004") || c.equals("NS205")), "" + codes);
    assertTrue(symbols().stream().noneMatch(s -> s.getName().startsWith("（缺）")));
  }

  @Test
  void headingsAndTablesAreOfferedAtTheStartOfALineOnly() {
    editor.open(REPORT, Damaged.clean());
    List<String> labels = new ArrayList<>();
    completions(4, 2).forEach(i -> labels.add(i.getLabel()));
    assertEquals(
        List.of(
            "一、总体情况",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况",
            "五、存在的主要问题及改进情况",
            "六、其他需要报告的事项",
            "主动公开表（空表）",
            "申请表（空表）",
            "复议诉讼表（空表）"),
        labels);
    assertEquals(List.of(), completions(8, 40));
    assertEquals(List.of(), completions(50, 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {2014, 2018, 2019, 2020, 2021, 2025})
  void aNewReportLacksOnlyWhatAPersonMustWrite(int year) {
    for (String format : List.of("txt", "md")) {
      List<Object> words = List.of("清川县人民政府", year, format);
      var params = new org.eclipse.lsp4j.ExecuteCommandParams("nianshen.newReport", words);
      Object made = Editor.get(editor.server().getWorkspaceService().executeCommand(params));
      String text = made.toString();
      assertTrue(text.contains("清川县人民政府" + year + "年政府信息公开工作年度报告"), text);
      assertFalse(text.contains("云泽") || text.contains("银杏"), text);
      String address = "file:///reports/" + year + "." + format;
      editor.open(address, text);
      // Empty cells, parts without words, and no signature.
      List<String> blank = List.of("NS004", "NS106", "NS112", "NS113", "NS205", "NS704");
      editor
          .diagnostics(address, 1)
          .forEach(d -> assertTrue(blank.contains(d.getCode().getLeft()), d + "\n" + text));
    }
  }
}
