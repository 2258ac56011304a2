package io.github.nianshen.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever files are called, and whatever encoding is set, each is checked or told of. */
@EnabledOnOs(OS.LINUX)
class HostileNamesIT {
  private static final List<String> CHECKED = HostileNames.checked(600);
  private static final List<String> SKIPPED = HostileNames.skipped();

  /** A relative reference (RFC 3986) of a path alone: no scheme, query or fragment. */
  private static final Pattern RELATIVE =
      Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,;=@-]|%[0-9A-F]{2}|/(?!/))+");

  /** What a terminal obeys, or what turns the direction of writing. */
  private static final Pattern OBEYED =
      Pattern.compile("[\\p{Cc}\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069&&[^\\n]]");

  @TempDir static Path folder;

  @BeforeAll
  static void files() throws IOException {
    HostileNames.make(folder, CHECKED, Reports.WRONG);
    HostileNames.make(folder, SKIPPED, Reports.WRONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C.UTF-8", "C"})
  void everyFileIsCheckedOrToldOfByItsOwnName(String locale) throws IOException {
    Jar jar = Jar.in(folder).with("LC_ALL", locale);
    Jar.Ended run = jar.run("h", "--lang", "en", "-o", "sarif=log", "--sarif-profile", "full");
    assertEquals(1, run.code(), run::toString);
    assertTrue(run.err().contains(CHECKED.size() + " files: 0 passed"), run::toString);
    assertFalse(OBEYED.matcher(run.out() + run.err()).find());
    assertNamed(run.out());
    JsonNode log = new ObjectMapper().readTree(folder.resolve("log").toFile()).at("/runs/0");
    assertEquals(new TreeSet<>(CHECKED), files(log.at("/results"), "/locations/0"));
    JsonNode notices = log.at("/invocations/0/toolExecutionNotifications");
    assertEquals(new TreeSet<>(SKIPPED), files(notices, "/locations/0"));
    Files.delete(folder.resolve("log"));
  }

  /** Names that can be told in words are, in whatever encoding the system has. */
  private static void assertNamed(String text) {
    assertTrue(text.contains("h/深/层"), text);
    assertTrue(text.contains("h/\\xB9\\xAB\\xBF\\xAA"), text);
    assertTrue(text.contains("h/年审报告"), text);
  }

  /** The files that results or notifications stand in, each by the bytes of its name. */
  private static Set<String> files(JsonNode all, String location) {
    Set<String> addresses = new HashSet<>();
    for (JsonNode one : all) {
      JsonNode artifact = one.at(location + "/physicalLocation/artifactLocation");
      assertEquals("SRCROOT", artifact.path("uriBaseId").asText());
      addresses.add(artifact.path("uri").asText());
    }
    List<String> files = new ArrayList<>();
    for (String address : addresses) {
      assertTrue(RELATIVE.matcher(address).matches(), address);
      assertFalse(URI.create(address).isAbsolute(), address);
      assertTrue(address.startsWith("h/"), address);
      files.add(decoded(address.substring(2)));
    }
    Set<String> each = new TreeSet<>(files);
    assertEquals(files.size(), each.size(), "two addresses of one file");
    return each;
  }

  private static String decoded(String address) {
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < address.length(); i++) {
      boolean coded = address.charAt(i) == '%';
      bytes.write(coded ? Integer.parseInt(address, i + 1, i + 3, 16) : address.charAt(i));
      i += coded ? 2 : 0;
    }
    return bytes.toString(ISO_8859_1);
  }
}
