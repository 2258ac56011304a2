package io.github.nianshen.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged language server, as an editor starts and ends it. */
class LanguageServerIT {
  private static final String JAR = Path.of(System.getProperty("nianshen.jar")).toString();
  private static final Pattern HEAD = Pattern.compile("Content-Length: (\\d+)\\r\\n\\r\\n");

  private static final String HELLO =
      framed(
          "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}");
  private static final String OPEN =
      framed(
          "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":"
              + "\"file:///a.txt\",\"languageId\":\"plaintext\",\"version\":1,\"text\":"
              + "\"云泽县人民政府2021年政府信息公开工作年度报告\\n\\n一、总体情况\\n\"}}}");
  private static final String SHUTDOWN =
      framed("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}");
  private static final String EXIT = framed("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");

  @TempDir private Path folder;

  private static String framed(String json) {
    return "Content-Length: " + json.getBytes(UTF_8).length + "\r\n\r\n" + json;
  }

  /** The messages of a stream; whatever is none fails. */
  private static List<String> messages(String out) {
    List<String> messages = new ArrayList<>();
    byte[] bytes = out.getBytes(UTF_8);
    for (int at = 0; at < bytes.length; ) {
      Matcher head = HEAD.matcher(new String(bytes, at, Math.min(60, bytes.length - at), UTF_8));
      assertTrue(head.lookingAt(), () -> "no message: " + out);
      int length = Integer.parseInt(head.group(1));
      messages.add(new String(bytes, at + head.end(), length, UTF_8));
      at += head.end() + length;
    }
    return messages;
  }

  @Test
  void aFarewellIsExitZeroAndStandardOutputHasMessagesAlone() {
    Jar.Ended run = Jar.in(folder).reading(HELLO + OPEN + SHUTDOWN + EXIT).run("lsp", "--stdio");
    assertEquals(0, run.code(), run::toString);
    List<String> messages = messages(run.out());
    assertTrue(messages.get(0).contains("\"id\":1"), run.out());
    assertTrue(messages.stream().anyMatch(m -> m.contains("\"id\":2")), run.out());
    assertEquals("", run.err());
  }

  @Test
  void withoutOneItIsExitOne() {
    assertEquals(1, Jar.in(folder).reading(HELLO + EXIT).run("lsp").code());
    assertEquals(1, Jar.in(folder).reading(HELLO + OPEN).run("lsp").code());
    assertEquals(1, Jar.in(folder).reading("").run("lsp").code());
  }

  @Test
  void noFileIsNamed() {
    Jar.Ended run = Jar.in(folder).run("lsp", "a.txt", "--lang", "en");
    assertEquals(2, run.code(), run::toString);
    assertEquals("", run.out());
    assertTrue(run.err().contains("lsp takes no files"), run::toString);
  }

  @Test
  void nonsenseLeavesStandardOutputInOrder() {
    String nonsense = framed("{") + framed("[1]");
    Jar.Ended run =
        Jar.in(folder)
            .reading(HELLO + nonsense + SHUTDOWN + "Content-Length: 9\r\n\r\n{}")
            .run("lsp");
    assertEquals(0, run.code(), run::toString);
    List<String> messages = messages(run.out());
    assertTrue(messages.stream().anyMatch(m -> m.contains("\"id\":2")), run.out());
  }

  private Process start() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(java, "-jar", JAR, "lsp")
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Says something and waits until words are heard. */
  private static void talk(Process server, String words, String answer) throws Exception {
    OutputStream to = server.getOutputStream();
    to.write(words.getBytes(UTF_8));
    to.flush();
    InputStream from = server.getInputStream();
    var heard = new StringBuilder();
    var buffer = new byte[4096];
    while (heard.indexOf(answer) < 0) {
      int count = from.read(buffer);
      assertTrue(count > 0, () -> "heard only " + heard);
      heard.append(new String(buffer, 0, count, UTF_8));
    }
  }

  @Test
  void aServerThatIsKilledIsStartedAgain() throws Exception {
    for (int i = 0; i < 2; i++) {
      Process server = start();
      talk(server, HELLO + OPEN, "publishDiagnostics");
      server.destroyForcibly();
      assertTrue(server.waitFor(20, TimeUnit.SECONDS));
    }
  }

  @Test
  void aServerWhoseClientIsGoneEndsThoughThePipeIsOpen() throws Exception {
    Process client = new ProcessBuilder("sleep", "600").start();
    Process server = start();
    String hello = HELLO.substring(HELLO.indexOf('{'));
    String own = hello.replace("\"params\":{", "\"params\":{\"processId\":" + client.pid() + ",");
    talk(server, framed(own), "\"id\":1");
    client.destroyForcibly();
    assertTrue(server.waitFor(20, TimeUnit.SECONDS));
    assertEquals(1, server.exitValue());
  }
}
