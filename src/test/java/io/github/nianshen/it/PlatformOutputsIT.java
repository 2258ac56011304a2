package io.github.nianshen.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Outputs for platforms, as the packaged program writes them where names and places are hostile.
 */
@EnabledOnOs(OS.LINUX)
class PlatformOutputsIT {
  private static final List<String> NAMES =
      List.of(
          "#1.txt",
          "50%.txt",
          "a b.txt",
          "a,b.txt",
          "a:b.txt",
          "a&b<c>\"d'.txt",
          "ＡＢ　全角：.txt",
          "😀𠮷.txt",
          "[x](y)|z.txt");

  @TempDir Path folder;

  private JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(name).toFile());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gitlab", "github", "github-summary", "rdjson", "junit", "checkstyle"})
  void aPlaceThatCannotTakeItIsToldAndNothingIsLeft(String format) throws IOException {
    Reports.wrong(folder, "a.txt");
    Files.createDirectory(folder.resolve("sub"));
    for (String place : List.of("/dev/full", "sub", "/proc/x", "no/such/x")) {
      Jar.Ended run = Jar.in(folder).run("a.txt", "--lang", "en", "-o", format + "=" + place);
      assertEquals(2, run.code(), run::toString);
      assertTrue(run.err().startsWith("error: ") && run.err().contains(place), run::toString);
      assertEquals("", run.out());
    }
    assertEquals(List.of("a.txt", "sub"), Reports.names(folder));
    assertEquals(List.of(), Reports.names(folder.resolve("sub")));
  }

  @Test
  void filesOfAnyNameAreNamedAsTheyAre() throws IOException {
    NAMES.forEach(n -> Reports.wrong(folder, "r/" + n));
    String outputs = "-o gitlab=g -o rdjson=r.json -o checkstyle=c.xml -o junit=j.xml -f github";
    List<Object> words = new ArrayList<>(List.of("r", "--quiet"));
    words.addAll(List.of(outputs.split(" ")));
    Jar.Ended run = Jar.in(folder).run(words.toArray());
    assertEquals(1, run.code(), run::toString);
    Set<String> all = new TreeSet<>(NAMES.stream().map(n -> "r/" + n).toList());
    assertEquals(all, new TreeSet<>(json("g").findValuesAsText("path")));
    assertEquals(all, new TreeSet<>(json("r.json").findValuesAsText("path")));
    String checkstyle = Files.readString(folder.resolve("c.xml"));
    String junit = Files.readString(folder.resolve("j.xml"));
    for (String name : all) {
      String xml = name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
      String attribute = "name=\"" + xml.replace("\"", "&quot;") + "\"";
      assertTrue(checkstyle.contains(attribute), () -> attribute + checkstyle);
      assertTrue(junit.contains(attribute), attribute);
      String file = name.replace("%", "%25").replace(",", "%2C").replace(":", "%3A");
      assertTrue(run.out().contains("file=" + file + ",line=3"), () -> file + run.out());
    }
  }

  @Test
  void aRunThatEndsEarlyIsNotTakenForAGoodOne() throws IOException {
    Files.writeString(folder.resolve("there.xml"), "old");
    String[] call =
        "no/such -o gitlab=g.json -o junit=j.xml -o junit=there.xml -o sarif=s".split(" ");
    Jar.Ended run = Jar.in(folder).run((Object[]) call);
    assertEquals(2, run.code(), run::toString);
    assertEquals(1, json("g.json").size());
    assertEquals("critical", json("g.json").at("/0/severity").asText());
    assertTrue(json("g.json").at("/0/description").asText().contains("no/such"));
    assertTrue(Files.readString(folder.resolve("j.xml")).contains("errors=\"1\""));
    assertEquals("old", Files.readString(folder.resolve("there.xml")));
    assertEquals(List.of("g.json", "j.xml", "there.xml"), Reports.names(folder));
  }

  @Test
  void whatIsNotAskedForIsNotLoaded() {
    Reports.wrong(folder, "a.txt");
    String classes =
        Jar.in(folder)
            .shell(
                "JAVA_TOOL_OPTIONS=-Xlog:class+load:file=classes $nianshen --quiet a.txt; cat classes")
            .out();
    assertTrue(classes.contains("nianshen.emit.TextOutput "), "the log of classes is missing");
    for (String name :
        List.of(
            "Gitlab",
            "Github",
            "Rdjson",
            "Junit",
            "Checkstyle",
            "Remark",
            "XmlOut",
            "SarifOutput",
            "Json")) {
      assertFalse(classes.contains("nianshen.emit." + name), name);
    }
    assertFalse(classes.contains("javax.xml.stream"), "StAX");
  }
}
