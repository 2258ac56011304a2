package io.github.nianshen.outline;

import io.github.nianshen.form.Form;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Span;
import java.util.List;

/**
 * A top-level section: its heading and all blocks under it.
 *
 * @param topic what it is about
 * @param heading its heading
 * @param span from its heading to its last block
 * @param body its blocks in order, those of its forms included
 * @param forms the forms that stand in it
 */
public record Section(
    Topic topic, HeadingLine heading, Span span, List<Block> body, List<Form> forms) {

  /** Keeps copies of the lists. */
  public Section {
    body = List.copyOf(body);
    forms = List.copyOf(forms);
  }

  /** Whether nothing stands under the heading. */
  public boolean isEmpty() {
    return body.isEmpty();
  }
}
