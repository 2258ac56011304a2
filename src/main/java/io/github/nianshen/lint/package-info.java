/** One file in, its findings out; a batch of them in order. */
@NullMarked
package io.github.nianshen.lint;

import org.jspecify.annotations.NullMarked;
