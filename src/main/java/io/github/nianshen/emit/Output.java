package io.github.nianshen.emit;

import io.github.nianshen.finding.FileResult;
import io.github.nianshen.finding.Finding;
import java.util.List;

/**
 * A way to write down what a run found: finding by finding while the texts are at hand, and the
 * whole at the end of the run, as one file or as many.
 */
sealed interface Output permits StreamOutput, FolderOutput {

  /** The findings of a file that this output has. */
  default List<Finding> listed(FileResult file) {
    return file.findings();
  }

  /** Each of these findings in the words of this output; called from many threads. */
  List<String> pieces(FileResult file);

  /**
   * What this output shows of a file besides its findings; empty words for nothing. Called from
   * many threads.
   */
  default String text(FileResult file) {
    return "";
  }
}
