package io.github.nianshen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a source file may be, and a method of the program. */
class SourceSizeTest {
  private static final int FILE = 300;
  private static final int METHOD = 30;

  /** Test sources that are still to be split by what they test; nothing is to be added. */
  private static final Set<String> LONG_YET =
      Set.of("DamagedReportsTest.java", "PdfReaderTest.java");

  private static List<Path> sources(String of) throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src", of, "java"))) {
      List<Path> files = all.filter(p -> p.toString().endsWith(".java")).sorted().toList();
      assertTrue(files.size() > 100);
      return files;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"main", "test"})
  void noFileIsLong(String of) throws IOException {
    List<String> longOnes = new ArrayList<>();
    for (Path file : sources(of)) {
      int lines = Files.readAllLines(file).size();
      if (lines > FILE && !LONG_YET.contains(file.getFileName().toString())) {
        longOnes.add(file + " " + lines);
      }
    }
    assertEquals(List.of(), longOnes);
  }

  @Test
  void noMethodIsLong() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> longOnes = new ArrayList<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      var units = files.getJavaFileObjectsFromPaths(sources("main"));
      var task = (JavacTask) compiler.getTask(null, files, null, List.of(), null, units);
      SourcePositions places = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Bodies(unit, places, longOnes).scan(unit, null);
      }
    }
    assertEquals(List.of(), longOnes);
  }

  /** Tells the methods whose bodies have too many lines between their braces. */
  private static final class Bodies extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions places;
    private final List<String> longOnes;

    Bodies(CompilationUnitTree unit, SourcePositions places, List<String> longOnes) {
      this.unit = unit;
      this.places = places;
      this.longOnes = longOnes;
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      if (method.getBody() != null) {
        long first = line(places.getStartPosition(unit, method.getBody()));
        long last = line(places.getEndPosition(unit, method.getBody()));
        String name = Path.of(unit.getSourceFile().toUri()).getFileName() + " " + method.getName();
        if (last - first - 1 > METHOD) {
          longOnes.add(name + " " + (last - first - 1));
        }
      }
      return super.visitMethod(method, null);
    }

    private long line(long place) {
      return unit.getLineMap().getLineNumber(place);
    }
  }
}
