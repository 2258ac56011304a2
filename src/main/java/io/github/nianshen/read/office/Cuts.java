package io.github.nianshen.read.office;

import io.github.nianshen.read.office.Markup.Element;
import io.github.nianshen.read.piece.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Places before and after units of a run's text. Amid a run they part it into two that look alike;
 * where it cannot be parted, they are those round the run.
 */
final class Cuts {
  /** {@code <w:rPrChange w:id="7" …>}: what has a number of its own cannot stand there twice. */
  private static final Pattern NUMBERED =
      Pattern.compile("<(?:[^\\s<>/:]+:)?(?:rPrChange|ins|del|moveFrom|moveTo)[\\s/>]");

  private static final String PRESERVE = " xml:space=\"preserve\"";

  private final Markup markup;
  private final Insertions insertions;

  /**
   * Places in a part.
   *
   * @param insertions is told where the blanks at the ends of a text have to be kept
   */
  Cuts(Markup markup, Insertions insertions) {
    this.markup = markup;
    this.insertions = insertions;
  }

  /** The place before a unit of a text that stands in a run. */
  Gap before(Element run, Element text, int unit) {
    if (unit > 0) {
      return within(run, text, unit).orElse(Gap.between(run.start()));
    }
    int first = properties(run).map(Element::end).orElse(run.inner());
    return markup.written(first, text.start()).isBlank()
        ? Gap.between(run.start())
        : parted(run, text.start()).orElse(Gap.between(run.start()));
  }

  /** The place before a unit, or after the last. */
  Gap after(Element run, Element text, int unit) {
    if (unit < Letters.of(markup, text).length()) {
      return within(run, text, unit).orElse(Gap.between(run.end()));
    }
    return markup.written(text.end(), run.close()).isBlank()
        ? Gap.between(run.end())
        : parted(run, text.end()).orElse(Gap.between(run.end()));
  }

  /** The place between two units of a text; empty where it cannot be parted there. */
  private Optional<Gap> within(Element run, Element text, int unit) {
    Letters letters = Letters.of(markup, text);
    Optional<String> space = markup.attribute(text, "space");
    boolean whole = letters.isPlain() && (space.isEmpty() ? !hasEnds(letters.text()) : kept(space));
    Optional<Gap> gap = whole ? parted(run, letters.at(unit)) : Optional.empty();
    if (gap.isPresent() && space.isEmpty()) {
      insertions.addOnce(text.inner() - 1, PRESERVE);
    }
    String name = text.name();
    return gap.map(
        g ->
            new Gap(
                g.at(), 0, "</" + name + ">" + g.close(), g.open() + "<" + name + PRESERVE + ">"));
  }

  private static boolean kept(Optional<String> space) {
    return space.filter("preserve"::equals).isPresent();
  }

  /** Whether a text begins or ends with a blank, which is none as long as nothing says so. */
  private static boolean hasEnds(String text) {
    return Words.isSpace(text.charAt(0)) || Words.isSpace(text.charAt(text.length() - 1));
  }

  /** The place between two elements of a run; empty where there cannot be two of it. */
  private Optional<Gap> parted(Element run, int at) {
    String properties = properties(run).map(e -> markup.written(e.start(), e.end())).orElse("");
    if (NUMBERED.matcher(properties).find()) {
      return Optional.empty();
    }
    String open = markup.written(run.start(), run.inner()) + properties;
    return Optional.of(new Gap(at, 0, "</" + run.name() + ">", open));
  }

  private Optional<Element> properties(Element run) {
    return markup.next(run).filter(e -> e.is(run.prefix(), "rPr") && e.end() <= run.close());
  }
}
