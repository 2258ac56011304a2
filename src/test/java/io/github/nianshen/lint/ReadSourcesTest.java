package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The reports in {@code testdata/read} that are text; an office program makes the others of them
 * ({@code testdata/read/make.sh}).
 *
 * <p>{@code mvn test -Dtest=ReadSourcesTest -Dnianshen.rewrite=true} writes them anew.
 */
class ReadSourcesTest {
  private static final Path FOLDER = Path.of("testdata", "read");
  private static final boolean REWRITE = Boolean.getBoolean("nianshen.rewrite");

  private static final Map<String, Layout> LAYOUTS =
      Map.of(
          ".txt", Layout.PIPES,
          "-cells.txt", Layout.CELLS,
          "-wrapped.txt", Layout.WRAPPED,
          ".md", Layout.MARKDOWN,
          ".html", Layout.HTML);

  /** A report without a fault and without zeros. */
  static Model clean() {
    return Model.filled("2021", 5);
  }

  /** The same with one wrong total and without its fifth section. */
  static Model faulty() {
    return clean().with(m -> m.raise("一、本年新收", 0, 2)).with(m -> m.cut("五、存在的"));
  }

  @TestFactory
  Stream<DynamicTest> theFileIsTheReportInItsLayout() {
    return Stream.concat(
        LAYOUTS.entrySet().stream()
            .flatMap(
                layout ->
                    Stream.of(
                        same("clean" + layout.getKey(), layout.getValue(), clean()),
                        same("faulty" + layout.getKey(), layout.getValue(), faulty()))),
        Stream.of(same("statistics.html", Layout.HTML, Model.of("2018"))));
  }

  private static DynamicTest same(String name, Layout layout, Model model) {
    return dynamicTest(name, () -> same(FOLDER.resolve(name), layout.write(model)));
  }

  private static void same(Path file, byte[] bytes) throws IOException {
    if (REWRITE) {
      Files.write(file, bytes);
    }
    assertArrayEquals(bytes, Files.readAllBytes(file));
  }
}
