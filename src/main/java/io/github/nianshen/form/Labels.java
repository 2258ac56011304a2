package io.github.nianshen.form;

import io.github.nianshen.form.Label.Grade;
import io.github.nianshen.text.Folded;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Printed labels held against mandated ones. */
final class Labels {
  /** Rows outside the forms that some provinces add. */
  static final Set<String> LOCAL_ROWS = Set.of("其他主动公开文件");

  /** The beginning of a label of so many units is that label, cut. */
  private static final int SHORTEST = 6;

  /** {@code （七）}, folded: what a row's label may lack. */
  private static final Pattern NUMBER = Pattern.compile("^\\([一二三四五六七八九十]\\)");

  private Labels() {}

  /** In what a printed label departs; empty where it does not. */
  static Optional<Misfit> misfit(Optional<Grade> known, Token printed, Label mandated) {
    String words = Folded.fold(mandated.words());
    boolean cut =
        (printed.words().length() >= SHORTEST && words.startsWith(printed.words()))
            || NUMBER.matcher(words).replaceFirst("").equals(printed.words());
    Misfit.Kind unknown = cut ? Misfit.Kind.LABEL_ALIAS : Misfit.Kind.LABEL_WRONG;
    Misfit.Kind kind = known.map(Labels::kind).orElse(unknown);
    if (known.isPresent() && known.get() == Grade.SAME) {
      return Optional.empty();
    }
    return Optional.of(new Misfit(kind, printed.span(), mandated.words(), printed.words()));
  }

  private static Misfit.Kind kind(Grade grade) {
    return switch (grade) {
      case SAME, ALIAS -> Misfit.Kind.LABEL_ALIAS;
      case WRONG -> Misfit.Kind.LABEL_WRONG;
      case FALSE -> Misfit.Kind.LABEL_FALSE;
    };
  }
}
