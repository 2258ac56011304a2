package io.github.nianshen.finding;

import io.github.nianshen.text.Content;
import io.github.nianshen.text.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file, with its text. It lives only until every output has taken what it needs;
 * what is kept of it until the run ends is a {@link FileOutcome}.
 *
 * @param path the file as it was named on the command line or found below a folder
 * @param content its bytes; empty where they were not read
 * @param document what was read; empty where it could not be read, and then the findings say why
 * @param findings sorted by place, then by rule; what tells of findings left out stands last
 * @param aside findings that do not count, in the same order
 * @param faults rules that failed on it; the other rules' findings stand
 * @param issuer whose report it is
 * @param returned whether it is to be handed in anew
 */
public record FileResult(
    Path path,
    Optional<Content> content,
    Optional<Document> document,
    List<Finding> findings,
    List<Aside> aside,
    List<Fault> faults,
    Issuer issuer,
    boolean returned) {

  /** Keeps copies of the lists. */
  public FileResult {
    findings = List.copyOf(findings);
    aside = List.copyOf(aside);
    faults = List.copyOf(faults);
  }

  /** What became of a file of which every finding counts. */
  public FileResult(
      Path path,
      Optional<Content> content,
      Optional<Document> document,
      List<Finding> findings,
      List<Fault> faults) {
    this(path, content, document, findings, List.of(), faults, Issuer.UNKNOWN, false);
  }

  /** The same, as the report of an organ. */
  public FileResult of(Issuer whose) {
    return new FileResult(path, content, document, findings, aside, faults, whose, returned);
  }

  /** Whether the file could be read, so that its silence means something. */
  public boolean checked() {
    return document.isPresent();
  }
}
