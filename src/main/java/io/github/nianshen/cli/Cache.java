package io.github.nianshen.cli;

import io.github.nianshen.lint.ReadCache;
import io.github.nianshen.lint.Reading;
import io.github.nianshen.text.Limits;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The user's folder of documents that were read before, if this run has one. */
final class Cache {
  /** What is older is removed. */
  private static final int DAYS = 30;

  private final Reading reading;

  private Cache(Reading reading) {
    this.reading = reading;
  }

  /** The cache of this user and build; none where one of them cannot be told. */
  static Cache own() {
    Optional<Path> folder = folder(System.getenv(), System.getProperty("user.home", ""));
    Optional<String> build = build();
    if (folder.isEmpty() || build.isEmpty()) {
      return none();
    }
    Reading anew = Reading.anew(Limits.ORDINARY);
    return new Cache(new ReadCache(folder.get(), build.get(), anew));
  }

  /** No cache: every file is read anew. */
  static Cache none() {
    return new Cache(Reading.anew(Limits.ORDINARY));
  }

  /** How files are read. */
  Reading reading() {
    return reading;
  }

  /** Where systems keep what can be made again. */
  static Optional<Path> folder(Map<String, String> environment, String home) {
    Stream<String> places =
        Stream.of(
            environment.getOrDefault("XDG_CACHE_HOME", ""),
            environment.getOrDefault("LOCALAPPDATA", ""),
            home.length() > 1 ? home + "/.cache" : "");
    return places
        .flatMap(p -> absolute(p).stream())
        .findFirst()
        .map(p -> p.resolve("nianshen").resolve("read"));
  }

  private static Optional<Path> absolute(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Path::isAbsolute);
    } catch (InvalidPathException wrong) {
      return Optional.empty();
    }
  }

  /** Names the jar that runs, and Java; classes that are not in a jar may change at any time. */
  private static Optional<String> build() {
    CodeSource source = Cache.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = Path.of(source.getLocation().toURI());
      var facts = Files.readAttributes(jar, BasicFileAttributes.class);
      long made = facts.lastModifiedTime().toMillis();
      String build = Version.own() + "-" + facts.size() + "-" + made;
      return Optional.of(build + "-" + Runtime.version().feature())
          .filter(b -> facts.isRegularFile());
    } catch (URISyntaxException | IOException | RuntimeException untold) {
      return Optional.empty();
    }
  }

  /** Removes what is old, where this run added to the cache. */
  void tidy() {
    if (reading instanceof ReadCache cache && cache.grown()) {
      cache.tidy(Instant.now().minus(DAYS, ChronoUnit.DAYS));
    }
  }
}
