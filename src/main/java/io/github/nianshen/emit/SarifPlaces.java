package io.github.nianshen.emit;

import de.jcup.sarif_2_1_0.model.ArtifactContent;
import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.LogicalLocation;
import de.jcup.sarif_2_1_0.model.PhysicalLocation;
import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.Region;
import io.github.nianshen.finding.Baseline.Standing;
import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Place;
import io.github.nianshen.finding.Quote;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Source;
import io.github.nianshen.text.Source.Position;
import io.github.nianshen.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Places of SARIF: a span of a document as URI, region, snippet and context. */
final class SarifPlaces {
  /** The name that relative URIs hang on. */
  static final String ROOT = "SRCROOT";

  /** Related places of a result that platforms keep. */
  static final int MOST_RELATED = 100;

  private static final int CONTEXT = 80;
  private static final int SNIPPET = 1000;

  private final Optional<Document> document;
  private final Optional<Sites> sites;
  private final ArtifactLocation artifact;
  private final Map<Integer, String> hashes;

  /** The places of one file. */
  SarifPlaces(FileResult file, Path root) {
    this.document = file.document();
    this.sites = document.flatMap(Sites::of);
    this.artifact = artifact(file.path(), root);
    this.hashes =
        document
            .filter(d -> d.format().hasLines())
            .map(d -> hashes(d, file.findings()))
            .orElse(Map.of());
  }

  private static Map<Integer, String> hashes(Document document, List<Finding> findings) {
    Set<Integer> lines =
        findings.stream().map(f -> line(document, f.span())).collect(Collectors.toSet());
    return lines.isEmpty() ? Map.of() : LineHash.of(document.source().text(), lines);
  }

  private static int line(Document document, Span span) {
    return document.source().position(span.start()).line();
  }

  /** The file from the root; absolute where it stands elsewhere. */
  ArtifactLocation artifact() {
    return artifact;
  }

  /** What platforms that know no better take the line of a span for. */
  Optional<String> lineHash(Span span) {
    return document.map(d -> hashes.get(line(d, span)));
  }

  /** A file from the root; absolute where it stands elsewhere. */
  static ArtifactLocation artifact(Path path, Path root) {
    Path named = PathNames.fromRoot(path, root);
    var artifact = new ArtifactLocation();
    artifact.setUri(PathNames.uri(named));
    if (!named.isAbsolute()) {
      artifact.setUriBaseId(ROOT);
    }
    return artifact;
  }

  /** Where a finding of an earlier log stood, the line alone. */
  static Location standing(Standing before) {
    var artifact = new ArtifactLocation();
    artifact.setUri(before.file());
    if (!before.file().startsWith("file:")) {
      artifact.setUriBaseId(ROOT);
    }
    Location location = at(artifact);
    var region = new Region();
    region.setStartLine(before.line());
    location.getPhysicalLocation().setRegion(region);
    return location;
  }

  /** A file alone. */
  static Location file(Path path, Path root) {
    return at(artifact(path, root));
  }

  private static Location at(ArtifactLocation artifact) {
    var physical = new PhysicalLocation();
    physical.setArtifactLocation(artifact);
    var location = new Location();
    location.setPhysicalLocation(physical);
    return location;
  }

  /** A span of a file; the file's first character where it could not be read. */
  Location at(Span span) {
    Location location = at(artifact);
    PhysicalLocation physical = location.getPhysicalLocation();
    if (document.isEmpty() || sites.isPresent()) {
      physical.setRegion(bare(new Source.Region(new Position(1, 1), new Position(1, 2))));
      sites.ifPresent(s -> location.setProperties(properties(s.at(span))));
      return location;
    }
    Source source = document.get().source();
    Source.Region place = source.region(span);
    Region region = withSnippet(source, place);
    physical.setRegion(region);
    Source.Region around = around(source, place);
    if (region.getSnippet() != null && !around.equals(place)) {
      physical.setContextRegion(withSnippet(source, around));
    }
    return location;
  }

  /** The way to a finding in a file without lines, in words; empty for other files. */
  Optional<String> way(Finding finding, Lang lang) {
    return sites
        .map(s -> s.at(finding.span()).way(finding.place(), lang))
        .filter(way -> !way.isEmpty());
  }

  /** What another report says, as properties of a result. */
  static PropertyBag quote(Quote quote) {
    var bag = new PropertyBag();
    bag.setAdditionalProperty("nianshen/quote/file", quote.file());
    bag.setAdditionalProperty("nianshen/quote/source", Mask.of(quote.source()));
    bag.setAdditionalProperty("nianshen/quote/words", Mask.of(quote.words()));
    return bag;
  }

  private static PropertyBag properties(Site site) {
    var bag = new PropertyBag();
    site.page().ifPresent(page -> bag.setAdditionalProperty("nianshen/page", page));
    site.paragraph().ifPresent(p -> bag.setAdditionalProperty("nianshen/paragraph", p));
    site.cell()
        .ifPresent(
            cell -> {
              bag.setAdditionalProperty("nianshen/table", cell.table());
              bag.setAdditionalProperty("nianshen/row", cell.row());
              bag.setAdditionalProperty("nianshen/column", cell.column());
            });
    return bag;
  }

  /** A place in a person's words; nothing for the whole report. */
  static Set<LogicalLocation> logical(Place place) {
    if (place.steps().isEmpty()) {
      return Set.of();
    }
    var logical = new LogicalLocation();
    List<String> steps = place.steps();
    logical.setName(Mask.of(steps.get(steps.size() - 1)));
    logical.setFullyQualifiedName(Mask.of(place.qualifiedName()));
    return Set.of(logical);
  }

  /** Lines and columns alone. */
  static Region bare(Source.Region place) {
    var region = new Region();
    region.setStartLine(place.start().line());
    region.setStartColumn(place.start().column());
    region.setEndLine(place.end().line());
    region.setEndColumn(place.end().column());
    return region;
  }

  private static Region withSnippet(Source source, Source.Region place) {
    Region region = bare(place);
    StringBuilder words = new StringBuilder();
    int last = place.end().line();
    for (int line = place.start().line(); line <= last && words.length() <= SNIPPET; line++) {
      String whole = source.line(line);
      int from = line == place.start().line() ? place.start().column() - 1 : 0;
      int to = line == last ? place.end().column() - 1 : whole.length();
      int end = Math.min(Math.min(to, whole.length()), from + SNIPPET + 1);
      words.append(Mask.cut(whole, Math.min(from, end), end));
      words.append(line == last ? "" : "\n");
    }
    if (words.length() <= SNIPPET) {
      region.setSnippet(content(words.toString()));
    }
    return region;
  }

  /** Text as SARIF holds it. */
  static ArtifactContent content(String words) {
    var content = new ArtifactContent();
    content.setText(words);
    return content;
  }

  /** The lines round a place, or some columns round it where the lines are long. */
  private static Source.Region around(Source source, Source.Region place) {
    return new Source.Region(before(source, place.start()), after(source, place.end()));
  }

  private static Position before(Source source, Position start) {
    String line = source.line(start.line());
    int from = Math.min(start.column() - 1, line.length());
    if (from > CONTEXT) {
      return new Position(start.line(), whole(line, from - CONTEXT) + 1);
    }
    boolean above = start.line() > 1 && source.line(start.line() - 1).length() <= CONTEXT * 2;
    return new Position(above ? start.line() - 1 : start.line(), 1);
  }

  private static Position after(Source source, Position end) {
    String line = source.line(end.line());
    int to = Math.min(end.column() - 1, line.length());
    if (line.length() - to > CONTEXT) {
      return new Position(end.line(), whole(line, to + CONTEXT) + 1);
    }
    boolean more = end.line() < source.lineCount();
    String below = more ? source.line(end.line() + 1) : "";
    boolean takes = more && below.length() <= CONTEXT * 2;
    return takes
        ? new Position(end.line() + 1, below.length() + 1)
        : new Position(end.line(), Math.max(line.length() + 1, end.column()));
  }

  /** An index that does not part a pair of surrogates. */
  private static int whole(String line, int index) {
    boolean parts =
        Character.isLowSurrogate(line.charAt(index))
            && index > 0
            && Character.isHighSurrogate(line.charAt(index - 1));
    return parts ? index - 1 : index;
  }
}
