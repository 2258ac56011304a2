package io.github.nianshen.lint;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Fix;
import io.github.nianshen.read.Original;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Format;
import io.github.nianshen.text.Span;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Applies the safe fixes of a file. Where two touch, the second waits until the text was checked
 * again; what would leave its finding or add another is not done.
 */
public final class Mender {
  private static final int ROUNDS = 10;

  private final Linter linter;

  /** Mends what a linter finds. */
  public Mender(Linter linter) {
    this.linter = linter;
  }

  /**
   * What became of a file.
   *
   * @param path its name
   * @param state whether it could be mended
   * @param before its text
   * @param after the text with the fixes
   * @param content what the file should hold
   * @param fixes how many were applied
   */
  public record Mended(
      Path path, State state, String before, String after, ByteBuffer content, int fixes) {

    /** What the file should hold. */
    public byte[] bytes() {
      var all = new byte[content.remaining()];
      content.duplicate().get(all);
      return all;
    }
  }

  /** Whether a file can be mended. */
  public enum State {
    /** It was looked at, and all that is safe was done. */
    DONE,
    /** It is no text: a document, a workbook or printed pages. */
    NO_TEXT,
    /** Its encoding is not known, or it has damaged signs. */
    ENCODING,
    /** It could not be read or checked. */
    UNREAD
  }

  /** Mends what stands in a file; nothing is written. */
  public Mended mend(Input input) {
    try {
      return mend(input.path(), input.bytes().load());
    } catch (Unread why) {
      return left(input.path(), new byte[0], State.UNREAD);
    }
  }

  /** Mends the bytes of a file. */
  public Mended mend(Path name, byte[] bytes) {
    FileResult result = linter.lint(name, bytes);
    Optional<Format> format = result.document().map(Document::format);
    if (format.isEmpty() || !result.faults().isEmpty()) {
      return left(name, bytes, State.UNREAD);
    }
    if (!format.get().hasLines()) {
      return left(name, bytes, State.NO_TEXT);
    }
    Optional<Original> original = Original.of(bytes);
    return original.isEmpty()
        ? left(name, bytes, State.ENCODING)
        : mend(new Draft(original.get(), original.get().text(), ByteBuffer.wrap(bytes), result, 0));
  }

  private static Mended left(Path name, byte[] bytes, State why) {
    return new Mended(name, why, "", "", ByteBuffer.wrap(bytes), 0);
  }

  private Mended mend(Draft first) {
    Draft now = first;
    for (int round = 0; round < ROUNDS; round++) {
      List<Change> changes = changes(now);
      if (changes.isEmpty()) {
        break;
      }
      Optional<Draft> next = better(now, changes);
      if (next.isEmpty()) {
        now = oneByOne(now, changes);
        break;
      }
      now = next.get();
    }
    return new Mended(
        now.result().path(), State.DONE, first.text(), now.text(), now.bytes(), now.fixes());
  }

  /** Each from the end, so that the places before it stay; those that do harm are left. */
  private Draft oneByOne(Draft from, List<Change> changes) {
    Draft now = from;
    for (int i = changes.size() - 1; i >= 0; i--) {
      now = better(now, List.of(changes.get(i))).orElse(now);
    }
    return now;
  }

  /** The text with changes, if each of them took a finding away and no rule has more to tell. */
  private Optional<Draft> better(Draft now, List<Change> changes) {
    var text = new StringBuilder(now.text());
    for (int i = changes.size() - 1; i >= 0; i--) {
      Span place = changes.get(i).place();
      text.replace(place.start(), place.end(), changes.get(i).words());
    }
    Optional<byte[]> bytes = now.original().with(text.toString());
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    FileResult result = linter.lint(now.result().path(), bytes.get());
    Map<String, Long> old = counts(now.result());
    boolean adds =
        counts(result).entrySet().stream()
            .anyMatch(e -> e.getValue() > old.getOrDefault(e.getKey(), 0L));
    boolean mends = result.findings().size() <= now.result().findings().size() - changes.size();
    return adds || !mends || result.document().isEmpty() || !result.faults().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                now.original(),
                text.toString(),
                ByteBuffer.wrap(bytes.get()),
                result,
                now.fixes() + changes.size()));
  }

  private static Map<String, Long> counts(FileResult result) {
    return result.findings().stream()
        .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
  }

  /** The first safe fix of every finding, as far as they do not touch. */
  private static List<Change> changes(Draft now) {
    Document document = now.result().document().orElseThrow();
    List<Change> all = new ArrayList<>();
    for (Finding finding : now.result().findings()) {
      finding.fixes().stream()
          .filter(f -> f.safe() && f.isExact(document) && isPlain(f, document.format()))
          .findFirst()
          .ifPresent(f -> all.add(new Change(f.place(document.source()), f.replacement())));
    }
    all.sort(Comparator.comparing(Change::place));
    List<Change> apart = new ArrayList<>();
    int free = -1;
    for (Change change : all) {
      if (change.place().start() > free) {
        apart.add(change);
        free = change.place().end();
      }
    }
    return apart;
  }

  /** Whether words mean themselves in a file of that format. */
  public static boolean isPlain(Fix fix, Format format) {
    return format == Format.TXT
        || fix.replacement().chars().noneMatch(c -> "<>&|*_`\\".indexOf(c) >= 0);
  }

  private record Change(Span place, String words) {}

  /** A text on its way, and what was found in it. */
  private record Draft(
      Original original, String text, ByteBuffer bytes, FileResult result, int fixes) {}
}
