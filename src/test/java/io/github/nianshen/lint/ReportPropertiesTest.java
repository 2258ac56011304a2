package io.github.nianshen.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.lint.Reports.Recipe;
import io.github.nianshen.text.Folded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of reports of every era, however they are damaged and written. */
@Tag("slow")
class ReportPropertiesTest {
  @Provide
  Arbitrary<Recipe> recipes() {
    return Reports.recipes();
  }

  @Provide
  Arbitrary<Layout> layouts() {
    return Arbitraries.of(Layout.class);
  }

  @Property(tries = 150)
  void placesLieWithinTheTextAndFindingsAreSorted(
      @ForAll("recipes") Recipe recipe, @ForAll("layouts") Layout layout) {
    byte[] bytes = layout.write(recipe.model());
    FileResult result = Sound.lint(layout.file(), bytes);
    assertEquals(result.findings(), Sound.lint(layout.file(), bytes).findings());
  }

  @Provide
  Arbitrary<Set<Writing>> writings() {
    return Arbitraries.of(Writing.class).set().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<Layout> written() {
    return Arbitraries.of(Layout.PIPES, Layout.TABS, Layout.CELLS, Layout.MARKDOWN, Layout.HTML);
  }

  @Property(tries = 150)
  void anotherWritingChangesNothingButPlaces(
      @ForAll("recipes") Recipe recipe,
      @ForAll("written") Layout layout,
      @ForAll("writings") Set<Writing> writings) {
    Model model = recipe.model();
    model.items().add(3, Model.text("白杨（Báiyáng）服务站全年开放。"));
    String text = layout.words(model);
    String other = text;
    for (Writing writing : new TreeSet<>(writings)) {
      other = writing.fits(layout) ? writing.of(other) : other;
    }
    assertEquals(told(layout, text), told(layout, other));
  }

  private static List<String> told(Layout layout, String text) {
    return Sound.lint(layout.file(), text.getBytes(UTF_8)).findings().stream()
        .map(ReportPropertiesTest::told)
        .toList();
  }

  /** A finding without its place, and without the width of what it quotes. */
  private static String told(Finding finding) {
    return finding.rule()
        + " "
        + finding.level()
        + " "
        + Folded.fold(finding.place().qualifiedName())
        + " "
        + finding.message().id()
        + " "
        + finding.message().arguments().stream().map(Folded::fold).toList()
        + " "
        + finding.related().stream().map(r -> r.label() + r.figure()).toList();
  }

  @Property(tries = 12)
  void neitherJobsNorOrderChangeWhatIsFound(
      @ForAll @Size(min = 6, max = 9) List<@From("recipes") Recipe> recipes,
      @ForAll @IntRange(min = 2, max = 8) int jobs,
      @ForAll int seed) {
    List<Layout> layouts = List.of(Layout.values());
    Map<Path, byte[]> files = new HashMap<>();
    List<Path> names = new ArrayList<>();
    for (int i = 0; i < recipes.size(); i++) {
      Layout layout = layouts.get(i % layouts.size());
      names.add(Path.of(i + layout.file()));
      files.put(names.get(i), layout.write(recipes.get(i).model()));
    }
    List<Path> others = new ArrayList<>(names);
    Collections.shuffle(others, new Random(seed));
    assertEquals(found(names, files, 1), found(others, files, jobs));
  }

  private static Map<Path, List<Finding>> found(
      List<Path> names, Map<Path, byte[]> files, int jobs) {
    List<FileResult> results = new ArrayList<>();
    Batch.run(names, jobs, p -> Probe.LINTER.lint(p, files.get(p)), results::add);
    assertEquals(names, results.stream().map(FileResult::path).toList());
    return results.stream().collect(Collectors.toMap(FileResult::path, FileResult::findings));
  }

  /** What stands before, after or between lines moves findings and leaves their names alone. */
  @Property(tries = 60)
  void fingerprintsStayWhereLinesMove(
      @ForAll("recipes") Recipe recipe, @ForAll @IntRange(max = 60) int at) {
    Model model = recipe.model();
    Set<String> before = prints(model);
    List<Model.Item> items = model.items();
    int text = 0;
    for (int i = 0; i <= at; i++) {
      text = items.get(i % items.size()).kind == Model.Kind.TEXT ? i % items.size() : text;
    }
    if (items.get(text).kind == Model.Kind.TEXT) {
      items.add(text, Model.text("村口的公告栏也贴有全文。"));
    }
    Set<String> after = prints(model);
    assertEquals(before, after);
  }

  private static Set<String> prints(Model model) {
    return Sound.lint("a.txt", Layout.PIPES.write(model)).findings().stream()
        .map(Finding::fingerprint)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
