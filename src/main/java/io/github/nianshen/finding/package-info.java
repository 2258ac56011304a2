/** What a check found and all that an output may show of a run. */
@NullMarked
package io.github.nianshen.finding;

import org.jspecify.annotations.NullMarked;
