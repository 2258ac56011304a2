package io.github.nianshen.lint;

import java.util.List;
import java.util.Random;

/** Reports by number, for what needs many of them: figures, layout and length differ. */
public final class Written {
  private static final List<Layout> LAYOUTS =
      List.of(Layout.PIPES, Layout.TABS, Layout.CELLS, Layout.WRAPPED);

  private static final List<String> YEARS = List.of("2021", "2019");

  private static final String SENTENCE =
      "全年通过门户网站公开各类文件%d件，更新栏目%d个，回应群众来信%d封，组织培训%d次，接待来访%d人次，均按规定的程序和时限办理。";

  private Written() {}

  /** A clean report in UTF-8, about 8 kB long; the same for the same number. */
  public static byte[] report(int number) {
    var random = new Random(number);
    Model model = Model.filled(YEARS.get(number % YEARS.size()), number);
    Model.Item first =
        model.items().stream().filter(i -> i.kind == Model.Kind.TEXT).findFirst().orElseThrow();
    var prose = new StringBuilder(first.text);
    for (int i = 0; i < 12 + random.nextInt(8); i++) {
      prose.append(
          SENTENCE.formatted(
              random.nextInt(300),
              random.nextInt(60),
              random.nextInt(900),
              random.nextInt(9),
              random.nextInt(5000)));
    }
    first.text = prose.toString();
    return LAYOUTS.get(number % LAYOUTS.size()).write(model);
  }
}
