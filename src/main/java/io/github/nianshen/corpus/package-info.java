/** Many reports: last year's figures, copied passages, the roster. */
@NullMarked
package io.github.nianshen.corpus;

import org.jspecify.annotations.NullMarked;
