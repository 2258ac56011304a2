/** Findings out, in the formats of people and platforms. */
@NullMarked
package io.github.nianshen.emit;

import org.jspecify.annotations.NullMarked;
