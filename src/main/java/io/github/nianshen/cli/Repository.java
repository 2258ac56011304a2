package io.github.nianshen.cli;

import io.github.nianshen.emit.Checkout;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The git repository that a folder lies in, as far as git itself tells; where there is no git, or
 * it refuses, nothing is told.
 */
final class Repository {
  private static final long SECONDS = 5;
  private static final int MOST = 4096;

  /** {@code git@example.org:office/reports.git}. */
  private static final Pattern SHORT = Pattern.compile("(?:[^@/:]+@)?([^/:@]{2,}):(?!//)(.+)");

  private Repository() {}

  /** The top folder of the repository around a folder; the folder itself where there is none. */
  static Path top(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return at;
      }
    }
    return folder;
  }

  /** What is checked out in a folder; empty where there is no revision or no address. */
  static Optional<Checkout> checkout(Path top) {
    if (!Files.exists(top.resolve(".git"))) {
      return Optional.empty();
    }
    Optional<String> revision = git(top, "rev-parse", "--verify", "HEAD");
    Optional<String> address = git(top, "remote", "get-url", "origin").flatMap(Repository::bare);
    if (revision.isEmpty() || address.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> branch = git(top, "symbolic-ref", "--short", "--quiet", "HEAD");
    return Optional.of(new Checkout(address.get(), revision.get(), branch));
  }

  /** An address as an absolute URI without the user's name or password. */
  static Optional<String> bare(String address) {
    Matcher brief = SHORT.matcher(address);
    String whole = brief.matches() ? "ssh://" + brief.group(1) + "/" + brief.group(2) : address;
    try {
      URI uri = new URI(whole);
      @Nullable String host = uri.getHost();
      if (host == null) {
        return Optional.empty();
      }
      String scheme = uri.getScheme();
      URI bare = new URI(scheme, null, host, uri.getPort(), uri.getPath(), null, null);
      return Optional.of(bare.toASCIIString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> git(Path folder, String... words) {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(words));
    try {
      Process git =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      git.getOutputStream().close();
      try (InputStream out = git.getInputStream()) {
        String said = new String(out.readNBytes(MOST), StandardCharsets.UTF_8).strip();
        boolean ended = git.waitFor(SECONDS, TimeUnit.SECONDS);
        return ended && git.exitValue() == 0 && !said.isEmpty()
            ? Optional.of(said)
            : Optional.empty();
      } finally {
        git.destroy();
      }
    } catch (IOException noGit) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
