package io.github.nianshen.lsp;

import io.github.nianshen.emit.Mask;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Related;
import io.github.nianshen.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * The other places that findings speak of: the cells of a sum, the other copy of a passage.
 *
 * @param reading what was found
 */
record Sums(Reading reading) {
  /** {@code 12}, {@code 0.5}. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,6})?");

  /** The other places of the findings at a place. */
  List<Location> related(Position place) {
    Lines lines = reading.draft().lines();
    int at = lines.offset(place);
    return reading.findings(new Span(at, at)).stream()
        .flatMap(f -> f.related().stream())
        .map(r -> new Location(reading.draft().address(), lines.range(reading.place(r.span()))))
        .distinct()
        .toList();
  }

  /** What totals would come to, behind those that differ, as far as they lie in a stretch. */
  List<InlayHint> hints(Range range) {
    Lines lines = reading.draft().lines();
    int start = lines.offset(range.getStart());
    int end = lines.offset(range.getEnd());
    List<InlayHint> hints = new ArrayList<>();
    for (Finding finding : reading.findings()) {
      Optional<Sum> sum = Sum.of(finding.related());
      if (sum.isPresent()) {
        int at = reading.place(sum.get().total()).end();
        if (start <= at && at <= end) {
          String words = " = " + Mask.of(sum.get().value().toPlainString());
          hints.add(new InlayHint(lines.position(at), Either.forLeft(words)));
        }
      }
    }
    return hints;
  }

  /** A total, and what its parts come to. */
  private record Sum(Span total, BigDecimal value) {

    /** A sum on one side and a total on the other; empty where both sides are sums. */
    static Optional<Sum> of(List<Related> places) {
      int other = 1;
      while (other < places.size() && !places.get(other).opensSide()) {
        other++;
      }
      if (other != 1 || places.size() < 3) {
        return Optional.empty();
      }
      BigDecimal value = BigDecimal.ZERO;
      for (int i = 1; i < places.size(); i++) {
        Related part = places.get(i);
        String figure = part.figure().orElse("");
        if (!NUMBER.matcher(figure).matches() || (i > 1 && part.opensSide())) {
          return Optional.empty();
        }
        BigDecimal number = new BigDecimal(figure);
        value = part.sign().orElse("").equals("−") ? value.subtract(number) : value.add(number);
      }
      return Optional.of(new Sum(places.get(0).span(), value));
    }
  }
}
