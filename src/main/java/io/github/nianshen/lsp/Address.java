package io.github.nianshen.lsp;

import io.github.nianshen.text.FileWords;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Addresses of documents, and the files that they name. */
final class Address {
  /** The scheme of text twins of office documents. */
  static final String TWIN = "nianshen-twin";

  private Address() {}

  /** The file that a document is, or would be kept in; empty where it lies in no folder. */
  static Optional<Path> file(String address) {
    try {
      // Not every client writes Chinese names by their bytes.
      URI uri = URI.create(URI.create(address).toASCIIString());
      String scheme = String.valueOf(uri.getScheme());
      if (scheme.equals("file")) {
        return Optional.of(Path.of(uri));
      }
      // What a twin is made of stands under the same path.
      boolean twin = scheme.equals(TWIN) && uri.getRawPath() != null;
      return twin ? Optional.of(Path.of(URI.create("file://" + uri.getRawPath()))) : none();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return none();
    }
  }

  private static Optional<Path> none() {
    return Optional.empty();
  }

  /** The address of a file. */
  static String of(Path file) {
    return file.toUri().toString();
  }

  /** The address of the text twin of an office document. */
  static String twin(Path file) {
    return of(file).replaceFirst("^file", TWIN);
  }

  /** The name that a document is read under: its ending tells what it is. */
  static Path name(String address, String language) {
    Path given =
        file(address)
            .map(f -> address.startsWith(TWIN + ":") ? FileWords.path(f + ".md") : f)
            .orElseGet(() -> Path.of("untitled"));
    Path last = given.getFileName();
    if (last == null || last.toString().contains(".")) {
      return given;
    }
    String ending =
        switch (language) {
          case "markdown" -> ".md";
          case "html" -> ".html";
          case "yaml" -> ".yaml";
          default -> ".txt";
        };
    try {
      return given.resolveSibling(last + ending);
    } catch (InvalidPathException e) {
      return Path.of("untitled" + ending);
    }
  }
}
