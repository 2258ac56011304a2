/** Blocks in, a report with sections, forms and departures out. */
@NullMarked
package io.github.nianshen.outline;

import org.jspecify.annotations.NullMarked;
