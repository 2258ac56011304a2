package io.github.nianshen.emit;

import io.github.nianshen.finding.FileResult;
import java.util.List;

/** An output that is written from remarks alone. */
interface Remarked extends Written {
  /** Its findings. */
  Remarks remarks();

  @Override
  default List<String> pieces(FileResult file) {
    return remarks().pieces(file);
  }
}
