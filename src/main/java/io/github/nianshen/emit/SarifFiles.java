package io.github.nianshen.emit;

import de.jcup.sarif_2_1_0.model.Artifact;
import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.Hashes;
import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.Role;
import de.jcup.sarif_2_1_0.model.VersionControlDetails;
import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.Issuer;
import io.github.nianshen.text.Format;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;

/** The checked files and their repository, as SARIF describes them. */
final class SarifFiles {
  /** The property of a file that names the organ whose report it is. */
  static final String ORGAN = "organ";

  /** The property of a file that tells the report year. */
  static final String YEAR = "year";

  private SarifFiles() {}

  /** A file with the hash of its bytes, where they were read. */
  static Artifact artifact(FileOutcome file, Path root) {
    var artifact = new Artifact();
    artifact.setLocation(SarifPlaces.artifact(file.path(), root));
    artifact.setRoles(new LinkedHashSet<>(List.of(Role.ANALYSIS_TARGET)));
    file.content()
        .ifPresent(
            content -> {
              artifact.setLength(Math.toIntExact(content.length()));
              var hashes = new Hashes();
              hashes.setAdditionalProperty("sha-256", content.sha256());
              artifact.setHashes(hashes);
            });
    file.format().ifPresent(format -> artifact.setMimeType(mimeType(format)));
    if (!file.issuer().equals(Issuer.UNKNOWN)) {
      var whose = new PropertyBag();
      whose.setAdditionalProperty(ORGAN, BaselineLog.written(file.issuer()).organ());
      whose.setAdditionalProperty(YEAR, file.issuer().year());
      artifact.setProperties(whose);
    }
    return artifact;
  }

  /** The state of the repository that relative addresses hang on. */
  static VersionControlDetails provenance(Checkout checkout) {
    var details = new VersionControlDetails();
    details.setRepositoryUri(URI.create(checkout.repository()));
    details.setRevisionId(checkout.revision());
    checkout.branch().ifPresent(details::setBranch);
    var root = new ArtifactLocation();
    root.setUriBaseId(SarifPlaces.ROOT);
    details.setMappedTo(root);
    return details;
  }

  private static String mimeType(Format format) {
    return switch (format) {
      case TXT -> "text/plain";
      case MD -> "text/markdown";
      case HTML -> "text/html";
      case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      case DOC -> "application/msword";
      case SHEET -> "application/vnd.ms-excel";
      case PDF -> "application/pdf";
    };
  }
}
